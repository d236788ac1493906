/** Reading the search index: postings, columns and counts, blocks and waiting documents as one. */
import { countBlock, readBlock, SEGMENT, type Postings } from '../search/block.ts';
import { NO_DAY, type Columns } from '../search/evaluate.ts';
import { bucketOf, facetBuckets, facetTerm, facetValue, type Facet } from '../search/terms.ts';
import { append, type SearchTables, type WaitingEntry } from './search-tables.ts';

export type FacetCounts = Partial<Record<Facet, { value: string; count: number }[]>>;

/** The postings of each term; with `beginning`, of every term that begins with one of them. */
export async function readPostings(
  db: SearchTables,
  terms: readonly string[],
  beginning: boolean,
  waiting: readonly WaitingEntry[],
): Promise<Map<string, Postings>> {
  const found = new Map<string, Postings>();
  const exact = new Set(terms);
  const wanted = (term: string) =>
    exact.has(term) || (beginning && terms.some((one) => term.startsWith(one)));
  const add = (term: string, { docs, times }: Postings) => append(found, term, docs, times);
  const buckets = new Map(terms.map((term) => [beginning ? term.slice(0, 3) : bucketOf(term), null]));
  const rows = await Promise.all(
    [...buckets.keys()].map((bucket) =>
      db.searchBlocks
        .where('[bucket+segment]')
        .between([bucket, -Infinity], [beginning ? `${bucket}\uffff` : bucket, Infinity])
        .toArray(),
    ),
  );
  for (const block of rows.flat()) readBlock(block, wanted, add);
  for (const { doc, terms: its, times } of waiting)
    its.forEach((term, i) => wanted(term) && add(term, { docs: [doc], times: [times[i]!] }));
  return found;
}

/** The values of some facets among documents found, most frequent first. */
export async function countFacets(
  db: SearchTables,
  facets: readonly Facet[],
  docs: readonly number[],
  columns: Columns,
  waiting: readonly WaitingEntry[],
): Promise<FacetCounts> {
  const chosen = new Uint8Array(columns.lengths.length);
  for (const doc of docs) chosen[doc] = 1;
  const all = await Promise.all(
    facets.map(async (facet) => {
      const values = new Map<string, number>();
      const beginning = facetTerm(facet, '');
      const add = (term: string, count: number) => {
        if (count > 0) values.set(facetValue(term), (values.get(facetValue(term)) ?? 0) + count);
      };
      const [from, until] = facetBuckets(facet);
      const rows = db.searchBlocks.where('[bucket+segment]').between([from, -Infinity], [until, Infinity]);
      for (const block of await rows.toArray()) countBlock(block, chosen, add);
      for (const { doc, terms } of waiting)
        for (const term of terms) if (term.startsWith(beginning)) add(term, chosen[doc] ?? 0);
      return [
        facet,
        [...values].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count),
      ] as const;
    }),
  );
  return Object.fromEntries(all);
}

/** Length and day of every document. */
export async function readColumns(db: SearchTables, waiting: readonly WaitingEntry[]): Promise<Columns> {
  const segments = await db.searchColumns.toArray();
  const last = Math.max(
    0,
    ...segments.map((s) => (s.segment + 1) * SEGMENT),
    ...waiting.map(({ doc }) => doc + 1),
  );
  const columns = { lengths: new Uint16Array(last), days: new Int32Array(last).fill(NO_DAY) };
  for (const { segment, lengths, days } of segments) {
    columns.lengths.set(lengths, segment * SEGMENT);
    columns.days.set(days, segment * SEGMENT);
  }
  for (const { doc, length, day } of waiting) {
    columns.lengths[doc] = length;
    columns.days[doc] = day;
  }
  return columns;
}
