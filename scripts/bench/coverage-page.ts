/** What runs inside Chromium: a library of invented articles in IndexedDB, and questions to it. */
import { signature } from '../../utils/coverage/minhash.ts';
import { relatedTo } from '../../utils/coverage/related.ts';
import { shingles } from '../../utils/coverage/shingles.ts';
import { Database } from '../../utils/store/database.ts';
import { findCoverage, sharingBands } from '../../utils/store/find-coverage.ts';
import { SearchIndex } from '../../utils/store/search-index.ts';
import { libraryArticle, wordAt } from './library.ts';
import { documentOf, fill, keptArticle } from './library-fill.ts';
import { summary } from './measure.ts';

const db = new Database('bench');
const index = new SearchIndex(db);

/** Keeps articles `from` to `until`; milliseconds for each article. */
const keep = async (from: number, until: number): Promise<number> => {
  const start = performance.now();
  await fill(db, from, until);
  return (performance.now() - start) / (until - from);
};

type Question = (round: number) => Promise<number>;

const words = (round: number) => `${wordAt(30 + round * 17)} ${wordAt(300 + round * 41)}`;

const QUESTIONS: Record<string, Question> = {
  'copies by bands': async (round) =>
    (await sharingBands(db, signature(shingles(libraryArticle(round * 40 + 80).text)))).size,
  'related coverage, texts of likely copies compared': async (round) => {
    const { page, report } = keptArticle(round * 40 + 81);
    const entities = Object.fromEntries(report.entities.map(({ id }) => [id, 1]));
    const places = signature(shingles(page.text));
    const { rows, evidence } = await findCoverage(db, report, page.text, places);
    const self = { id: report.id, published: report.published, signature: places, entities };
    return relatedTo(self, rows, null, evidence).length;
  },
  'search, two words': async (round) => (await index.query({ words: words(round), limit: 20 })).total,
  'search, one frequent word': async (round) =>
    (await index.query({ words: wordAt(round), limit: 20 })).total,
  'search, while typing': async (round) =>
    (await index.query({ words: wordAt(50 + round * 7).slice(0, 4), typing: true, limit: 20 })).total,
  'search, words and facets, counted': async (round) =>
    (
      await index.query({
        words: wordAt(10 + round * 3),
        facets: { outlet: ['outlet-1', 'outlet-2', 'outlet-5'] },
        from: '2016-01-01',
        limit: 20,
        count: ['outlet', 'source', 'tag'],
      })
    ).total,
  'newest, all facets counted': async () =>
    (await index.query({ words: '', limit: 20, count: ['outlet', 'source', 'tag', 'entity'] })).total,
  'add one article': async (round) => {
    await index.add([documentOf(keptArticle(1_000_000 + round))]);
    return 1;
  },
};

/** Median, least and worst time of each question over `rounds` different ones, and how much was found. */
const ask = async (rounds: number) => {
  const rows: { name: string; median: number | null; least: number | null; worst: number; found: number }[] =
    [];
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const times: number[] = [];
    let found = 0;
    for (let round = 0; round <= rounds; round++) {
      const before = performance.now();
      found += await question(round);
      if (round > 0) times.push(performance.now() - before);
    }
    rows.push({
      name,
      ...summary(times),
      worst: Math.max(...times),
      found: Math.round(found / (rounds + 1)),
    });
  }
  return rows;
};

const open = async (): Promise<number> => {
  db.close();
  const before = performance.now();
  await db.open();
  await index.query({ words: '', limit: 50, count: ['outlet', 'source', 'tag'] });
  return performance.now() - before;
};

export const bench = { fill: keep, ask, open };
Object.assign(globalThis, { bench });
