/** What runs inside Chromium: a library of invented articles in IndexedDB, and questions to it. */
import { signature } from '../../utils/coverage/minhash.ts';
import { relatedTo } from '../../utils/coverage/related.ts';
import { shingles } from '../../utils/coverage/shingles.ts';
import type { SearchDocument } from '../../utils/search/terms.ts';
import { coverageRow } from '../../utils/store/coverage-row.ts';
import { Database, type KeptArticle } from '../../utils/store/database.ts';
import { findCoverage, sharingBands } from '../../utils/store/find-coverage.ts';
import { SearchIndex } from '../../utils/store/search-index.ts';
import { libraryArticle, wordAt } from './library.ts';
import { summary } from './measure.ts';

const CHUNK = 500;
const db = new Database('bench');
const index = new SearchIndex(db);

/** An article as it is kept, as far as coverage and search read it. */
const keptArticle = (i: number): KeptArticle => {
  const { id, title, text, outlet, entities, published } = libraryArticle(i);
  const mentions = Object.entries(entities).flatMap(([entity, times]) =>
    Array.from({ length: times }, (_, n) => ({
      id: entity,
      start: n * 10,
      end: n * 10 + 8,
      surface: entity,
      confidence: 1,
      why: { rule: 'name', form: entity },
    })),
  );
  return {
    schema: 1,
    id,
    keptAt: i + 1,
    page: {
      url: id,
      canonical: id,
      title,
      siteName: null,
      byline: null,
      published,
      text,
      blocks: [{ start: 0, end: text.length, kind: 'paragraph', linkDensity: 0, article: true }],
    },
    report: {
      schema: 1,
      id,
      title,
      language: 'ar',
      published,
      pack: 'bench',
      outlet: { id: outlet, basis: 'address' },
      origin: null,
      body: [[0, text.length]],
      entities: mentions,
      terms: [],
      quotes: [],
      lean: { own: {}, others: {} },
      recognised: null,
      related: [],
    },
  };
};

const documentOf = (i: number): SearchDocument => {
  const article = libraryArticle(i);
  return {
    id: article.id,
    kind: 'article',
    title: article.title,
    text: article.text,
    outlet: article.outlet,
    camps: article.camp === null ? [] : [article.camp],
    entities: Object.keys(article.entities),
    tags: article.tags,
    date: article.published,
    at: i + 1,
  };
};

/** Keeps articles `from` to `until`; milliseconds for each article. */
const fill = async (from: number, until: number): Promise<number> => {
  const start = performance.now();
  for (let at = from; at < until; at += CHUNK) {
    const numbers = Array.from({ length: Math.min(CHUNK, until - at) }, (_, i) => at + i);
    const articles = numbers.map(keptArticle);
    await db.articles.bulkPut(articles);
    await db.coverage.bulkPut(articles.map((article) => coverageRow(article)));
    await index.add(numbers.map(documentOf));
  }
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
        count: ['outlet', 'camp', 'tag'],
      })
    ).total,
  'newest, all facets counted': async () =>
    (await index.query({ words: '', limit: 20, count: ['outlet', 'camp', 'tag', 'entity'] })).total,
  'add one article': async (round) => {
    await index.add([documentOf(1_000_000 + round)]);
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
  await index.query({ words: '', limit: 50, count: ['outlet', 'camp', 'tag'] });
  return performance.now() - before;
};

export const bench = { fill, ask, open };
Object.assign(globalThis, { bench });
