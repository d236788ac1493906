/** Invented articles of the bench library as the database keeps them, with names, loaded words and quotations in place. */
import type { Pack } from '../../utils/packs/schema.ts';
import type { Report, Voice } from '../../utils/report/types.ts';
import { sourceOf, type SearchDocument } from '../../utils/search/terms.ts';
import { coverageRow } from '../../utils/store/coverage-row.ts';
import type { Database, KeptArticle } from '../../utils/store/database.ts';
import { SearchIndex } from '../../utils/store/search-index.ts';
import { searchTables } from '../../utils/store/search-tables.ts';
import { libraryArticle } from './library.ts';

/** Ids that reports point to; without a pack the invented ones stand for themselves. */
export type Ids = Pick<Pack, 'id' | 'entities' | 'terms' | 'outlets'> | null;

/** Articles written in one transaction. */
const CHUNK = 500;
const VOICES: readonly Voice[] = ['own', 'own', 'direct', 'indirect', 'marked', 'own'];

/** The number at the end of an invented id. */
const rank = (id: string): number => Number(/\d+$/u.exec(id)?.[0] ?? 0);
const at = <T>(list: readonly T[] | undefined, i: number): T | undefined => list?.[i % list.length];

/** Article `i` as it is kept. */
export function keptArticle(i: number, ids: Ids = null): KeptArticle {
  const { id, title, text, outlet, entities, published } = libraryArticle(i);
  const words = [...text.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    surface: word,
  }));
  const word = (n: number) => words[n % words.length]!;
  let placed = i;
  const mentions = Object.entries(entities).flatMap(([entity, times]) =>
    Array.from({ length: times }, () => {
      const row = at(ids?.entities, rank(entity));
      const form = row?.names.ar?.[0] ?? entity;
      return { ...word((placed += 7)), id: row?.id ?? entity, confidence: 1, why: { rule: 'name', form } };
    }),
  );
  const terms = VOICES.flatMap((voice, n): Report['terms'] => {
    const row = at(ids?.terms, i * 3 + n * 11);
    if (!row) return [];
    const form = Object.values(row.names).flat()[0] ?? row.id;
    const why = { rule: 'term', form };
    return [{ ...word(i + n * 29), id: row.id, voice, speaker: null, target: null, headline: false, why }];
  });
  const speaker = at(ids?.entities, i)?.id ?? null;
  const quotes: Report['quotes'] = (['direct', 'indirect'] as const).map((kind, n) => {
    const from = (i * 5 + n * 60) % Math.max(1, words.length - 30);
    return { start: word(from).start, end: word(from + 25).end, kind, speaker, speakerSpan: null };
  });
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
      pack: ids?.id ?? 'bench',
      outlet: { id: at(ids?.outlets, rank(outlet))?.id ?? outlet, basis: 'address' },
      origin: null,
      body: [[0, text.length]],
      entities: mentions,
      terms,
      quotes,
      lean: { own: {}, others: {} },
      recognised: null,
      related: [],
    },
  };
}

/** What the search knows of it. */
export function documentOf({ id, page, report, keptAt }: KeptArticle): SearchDocument {
  const outlet = report.outlet?.id ?? null;
  return {
    id,
    kind: 'article',
    title: report.title,
    text: page.text,
    outlet,
    source: outlet === null ? null : sourceOf(report.pack ?? '', outlet),
    entities: [...new Set(report.entities.map((mention) => mention.id))],
    tags: [],
    date: report.published,
    at: keptAt,
  };
}

/** Keeps articles `from` to `until` with everything that is derived of them. */
export async function fill(db: Database, from: number, until: number, ids: Ids = null): Promise<void> {
  const index = new SearchIndex(db);
  for (let first = from; first < until; first += CHUNK) {
    const numbers = Array.from({ length: Math.min(CHUNK, until - first) }, (_, i) => first + i);
    const articles = numbers.map((i) => keptArticle(i, ids));
    const documents = articles.map(documentOf);
    // In one transaction, so that whoever follows the articles finds them in the index.
    await db.transaction('rw', [db.articles, db.coverage, ...searchTables(db)], async () => {
      await db.articles.bulkPut(articles);
      await db.coverage.bulkPut(articles.map((article) => coverageRow(article)));
      await index.add(documents);
    });
  }
}
