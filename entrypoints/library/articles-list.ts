/** Searching the kept articles and the notes: one page of what fits. Reads the database, writes nothing. */
import type { Wanted } from '../../components/articles/place.ts';
import type { Found, FoundArticle, FoundPage, Piece, Run } from '../../components/articles/types.ts';
import type { Annotation } from '../../utils/annotation/types.ts';
import { firstPublished } from '../../utils/coverage/direction.ts';
import type { Span } from '../../utils/report/types.ts';
import { snippetOf } from '../../utils/search/snippet.ts';
import { queryTerms } from '../../utils/search/terms.ts';
import type { Database, KeptArticle, KeptCoverage } from '../../utils/store/database.ts';
import { SearchIndex, type SearchResult } from '../../utils/store/search-index.ts';
import { searchTables } from '../../utils/store/search-tables.ts';
import { bodyBelow } from './articles-body.ts';
import { queryOf } from './articles-counts.ts';
import type { Names } from './articles-names.ts';

/** The words that are looked for, as they are found in a text. */
interface Terms {
  terms: string[];
  /** The last word may be a beginning, until something follows it. */
  typing: boolean;
}

/** What is found, without what is counted, and what was asked. */
export interface FoundRows extends Pick<FoundPage, 'total' | 'rows'> {
  wanted: Wanted;
}

/** One page of what fits: all that a reader waits for while typing. */
export async function readFound(db: Database, wanted: Wanted, names: Names): Promise<FoundRows> {
  const query = queryOf(wanted, names);
  const looked = { terms: queryTerms(wanted.words), typing: query.typing === true };
  const tables = [...searchTables(db), db.articles, db.coverage, db.annotations, db.links];
  // One transaction: each of its own would have to be waited for.
  return db.transaction('r', tables, async () => {
    const { total, hits } = await new SearchIndex(db).query(query);
    return { wanted, total, rows: await readRows(db, hits, looked, names) };
  });
}

async function readRows(
  db: Database,
  hits: SearchResult['hits'],
  looked: Terms,
  names: Names,
): Promise<Found[]> {
  const ids = (kind: string) => hits.filter((hit) => hit.kind === kind).map(({ id }) => id);
  const [articles, rows, notes] = await Promise.all([
    db.articles.bulkGet(ids('article')),
    db.coverage.bulkGet(ids('article')),
    db.annotations.bulkGet(ids('note')),
  ]);
  const known = <T extends { id: string }>(all: (T | undefined)[]) =>
    new Map(all.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  const [article, coverage, note] = [known(articles), known(rows), known(notes)];
  const first = await readFirst(db, [...coverage.values()], names);
  const under = known(await db.coverage.bulkGet([...note.values()].map(({ target }) => target.article)));
  return hits.flatMap(({ id, kind }): Found[] => {
    const [one, its] = [article.get(id), note.get(id)];
    if (kind === 'article') return one ? [foundArticle(one, first.get(id) ?? null, looked, names)] : [];
    return its ? [foundNote(its, under.has(its.target.article), looked, names)] : [];
  });
}

type CopyOf = NonNullable<FoundArticle['copyOf']>;

/** Article id → the one that it was found to share its text with when it was read, unless the reader says otherwise. */
async function readFirst(
  db: Database,
  rows: readonly KeptCoverage[],
  names: Names,
): Promise<Map<string, CopyOf>> {
  const copies = rows.flatMap(({ id, copyOf, published }) =>
    copyOf === null ? [] : [{ id, copyOf, published }],
  );
  if (copies.length === 0) return new Map();
  const pair = ({ id, copyOf }: { id: string; copyOf: string }) =>
    (id < copyOf ? [id, copyOf] : [copyOf, id]) as [string, string];
  const [originals, links] = await Promise.all([
    db.coverage.bulkGet(copies.map(({ copyOf }) => copyOf)),
    db.links.bulkGet(copies.map(pair)),
  ]);
  return new Map(
    copies.flatMap(({ id, copyOf, published }, i) => {
      const other = originals[i] ?? names.inCorpus(copyOf);
      if (!other || links[i]?.says === 'different') return [];
      const first = firstPublished(published, other.published);
      const is = first === 'a' ? 'earlier' : first === 'b' ? 'later' : 'unknown';
      return [[id, { id: originals[i] ? copyOf : null, title: other.title, is }] as const];
    }),
  );
}

function foundArticle(article: KeptArticle, copyOf: CopyOf | null, looked: Terms, names: Names): Found {
  const { id, page, report } = article;
  return {
    kind: 'article',
    id,
    title: headline(report.title, looked),
    url: page.url,
    outlet: names.outlet(report.outlet?.id ?? null, page),
    published: report.published,
    language: report.language,
    piece: pieceOf(bodyBelow(article), looked),
    side: names.side(report.pack, report.outlet?.id ?? null),
    copyOf,
  };
}

function foundNote(
  { id, target, note, tags }: Annotation,
  kept: boolean,
  looked: Terms,
  names: Names,
): Found {
  return {
    kind: 'note',
    id,
    title: headline(target.title, looked),
    url: target.article,
    outlet: names.outlet(target.outlet, { siteName: null, url: target.article }),
    published: target.published,
    about: pieceOf(target.quote.exact, looked),
    piece: pieceOf(note, looked),
    article: kept ? target.article : null,
    tags,
  };
}

/** The whole headline, with the words that were looked for. */
function headline(title: string, { terms, typing }: Terms): Run[] {
  const { hits } = snippetOf(title, terms, typing);
  return runsOf(title, { start: 0, end: title.length }, hits);
}

function pieceOf(text: string, { terms, typing }: Terms): Piece {
  const { start, end, hits } = snippetOf(text, terms, typing);
  return {
    runs: runsOf(text, { start, end }, hits),
    before: text.slice(0, start).trim() !== '',
    after: /[\p{L}\p{N}]/u.test(text.slice(end)),
  };
}

function runsOf(text: string, { start, end }: Span, hits: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let at = start;
  const add = (until: number, hit: boolean) => {
    if (until > at) runs.push({ text: text.slice(at, until).replace(/\s+/gu, ' '), hit });
    at = until;
  };
  for (const hit of hits) {
    add(hit.start, false);
    add(hit.end, true);
  }
  add(end, false);
  return runs;
}
