/**
 * The search index in the database. New documents wait in a row each, which a search reads along; a hundred of them are
 * merged into the blocks at once. Nothing is held in memory between two questions.
 */
import type { Dexie, Table } from 'dexie';
import { decodeBlock, encodeBlock, readBlock, SEGMENT, type Block, type Postings } from '../search/block.ts';
import { NO_DAY, ranked, Selection, type Columns } from '../search/evaluate.ts';
import {
  bucketOf,
  dayOf,
  facetBuckets,
  facetTerm,
  facetValue,
  queryTerms,
  termsOf,
  type DocumentKind,
  type Facet,
  type SearchDocument,
} from '../search/terms.ts';

/** The number of a searched article or note. */
export interface SearchEntry {
  doc: number;
  /** Kind and id: an article and a note never meet. */
  key: string;
  kind: DocumentKind;
  at: number;
}

/** A document that is not in the blocks yet. */
export interface WaitingEntry {
  doc: number;
  terms: string[];
  times: number[];
  length: number;
  day: number;
}

/** Length and day of a segment's documents. */
export interface SegmentColumns extends Columns {
  segment: number;
}

/** The tables of the index; `SEARCH_STORES` is their schema. */
export interface SearchTables extends Dexie {
  searchEntries: Table<SearchEntry, number>;
  searchWaiting: Table<WaitingEntry, number>;
  searchBlocks: Table<Block, [string, number]>;
  searchColumns: Table<SegmentColumns, number>;
}

export const SEARCH_STORES = {
  searchEntries: '++doc, &key, [kind+at]',
  searchWaiting: 'doc',
  searchBlocks: '[bucket+segment], segment',
  searchColumns: 'segment',
};

export interface SearchQuery {
  words: string;
  /** True while the reader types: the last word may be a beginning. */
  typing?: boolean;
  /** Values of one facet are alternatives; every facet given must fit. */
  facets?: Partial<Record<Facet, readonly string[]>>;
  /** ISO dates, both included. */
  from?: string | null;
  until?: string | null;
  order?: 'best' | 'newest';
  limit: number;
  offset?: number;
  /** Facets whose values are to be counted in what was found. */
  count?: readonly Facet[];
}

export interface SearchResult {
  /** How many were found. */
  total: number;
  hits: { id: string; kind: DocumentKind; score: number }[];
  /** Values with their counts, most frequent first. */
  counts: Partial<Record<Facet, { value: string; count: number }[]>>;
}

/** As many documents wait at most. */
const WAITING = 100;

export class SearchIndex {
  private readonly db: SearchTables;

  constructor(db: SearchTables) {
    this.db = db;
  }

  /** Adds documents, each in the place of what was there under its id. */
  async add(documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length === 0) return;
    await this.db.transaction('rw', this.tables(), async () => {
      await this.retire(documents);
      const entries = documents.map((document) => {
        return { key: keyOf(document), kind: document.kind, at: document.at };
      });
      // Dexie gives the number.
      const docs = await this.db.searchEntries.bulkAdd(entries as SearchEntry[], { allKeys: true });
      const rows = documents.map((document, i): WaitingEntry => {
        const { terms, length } = termsOf(document);
        return {
          doc: docs[i]!,
          terms: [...terms.keys()],
          times: [...terms.values()],
          length: Math.max(1, Math.min(length, 0xffff)),
          day: dayOf(document.date) ?? NO_DAY,
        };
      });
      await this.db.searchWaiting.bulkAdd(rows);
      if ((await this.db.searchWaiting.count()) >= WAITING) await this.merge();
    });
  }

  /** Takes documents out, their words too. Unknown ones are passed over. */
  async remove(documents: readonly Pick<SearchDocument, 'id' | 'kind'>[]): Promise<void> {
    await this.db.transaction('rw', this.tables(), async () => {
      const gone = new Set(await this.retire(documents));
      for (const segment of new Set([...gone].map((doc) => Math.floor(doc / SEGMENT)))) {
        const blocks = await this.db.searchBlocks.where('segment').equals(segment).toArray();
        const less = blocks.flatMap((block) => without(block, (doc) => gone.has(doc)) ?? []);
        await this.db.searchBlocks.bulkPut(less);
      }
    });
  }

  /** Documents that are in no answer any more; the words of those in the blocks go with the next merge there, or at once. */
  private async retire(documents: readonly Pick<SearchDocument, 'id' | 'kind'>[]): Promise<number[]> {
    const keys = documents.map(keyOf);
    const docs = await this.db.searchEntries.where('key').anyOf(keys).primaryKeys();
    if (docs.length === 0) return [];
    await this.db.searchEntries.bulkDelete(docs);
    await this.db.searchWaiting.bulkDelete(docs);
    const merged: number[] = [];
    for (const [segment, some] of Map.groupBy(docs, (doc) => Math.floor(doc / SEGMENT))) {
      const columns = await this.db.searchColumns.get(segment);
      const inside = some.filter((doc) => columns?.lengths[doc - segment * SEGMENT]);
      if (!columns || inside.length === 0) continue;
      for (const doc of inside) columns.lengths[doc - segment * SEGMENT] = 0;
      await this.db.searchColumns.put(columns);
      merged.push(...inside);
    }
    return merged;
  }

  /** Ids of everything in the index, by kind. */
  async ids(kind: DocumentKind): Promise<string[]> {
    const entries = await this.ofKind(kind).toArray();
    return entries.map(({ key }) => idOf(key).id);
  }

  async count(kind: DocumentKind): Promise<number> {
    return this.ofKind(kind).count();
  }

  /** When the newest of a kind was kept or changed; −∞ when there is none. */
  async newest(kind: DocumentKind): Promise<number> {
    return (await this.ofKind(kind).last())?.at ?? -Infinity;
  }

  private ofKind(kind: DocumentKind) {
    return this.db.searchEntries.where('[kind+at]').between([kind, -Infinity], [kind, Infinity]);
  }

  async query(query: SearchQuery): Promise<SearchResult> {
    return this.db.transaction('r', this.tables(), async () => {
      const waiting = await this.db.searchWaiting.toArray();
      const columns = await this.columns(waiting);
      const terms = queryTerms(query.words);
      const facets = Object.entries(query.facets ?? {}) as [Facet, readonly string[]][];
      const lists = await Promise.all([
        ...terms.map((term, i) =>
          this.read([term], query.typing === true && i === terms.length - 1, waiting),
        ),
        ...facets.map(([facet, values]) =>
          this.read(
            values.map((v) => facetTerm(facet, v)),
            false,
            waiting,
          ),
        ),
      ]);
      const selection = new Selection(columns);
      lists.forEach((found, i) => selection.require([...found.values()], i < terms.length));
      const docs = selection.all(dayOf(query.from ?? null), dayOf(query.until ?? null));
      const best = terms.length > 0 && query.order !== 'newest' ? selection.scores : null;
      const shown = ranked(docs, best, columns.days, query.offset ?? 0, query.limit);
      const entries = await this.db.searchEntries.bulkGet(shown);
      return {
        total: docs.length,
        hits: entries.flatMap((entry, i) =>
          entry ? [{ ...idOf(entry.key), score: selection.scores[shown[i]!]! }] : [],
        ),
        counts: await this.counts(query.count ?? [], docs, columns, waiting),
      };
    });
  }

  /** Postings of some terms, for coverage; to be called inside a transaction or alone. */
  async postings(terms: readonly string[]): Promise<{ postings: Map<string, Postings>; columns: Columns }> {
    return this.db.transaction('r', this.tables(), async () => {
      const waiting = await this.db.searchWaiting.toArray();
      const [postings, columns] = await Promise.all([
        this.read(terms, false, waiting),
        this.columns(waiting),
      ]);
      return { postings, columns };
    });
  }

  /** Ids of documents by their numbers, in order; null for one that is gone. */
  async idsOf(docs: readonly number[]): Promise<({ id: string; kind: DocumentKind } | null)[]> {
    const entries = await this.db.searchEntries.bulkGet([...docs]);
    return entries.map((entry) => (entry ? idOf(entry.key) : null));
  }

  private tables() {
    const { searchEntries, searchWaiting, searchBlocks, searchColumns } = this.db;
    return [searchEntries, searchWaiting, searchBlocks, searchColumns];
  }

  /** The postings of each term; with `beginning`, of every term that begins with one of them. */
  private async read(
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
        this.db.searchBlocks
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

  private async counts(
    facets: readonly Facet[],
    docs: readonly number[],
    columns: Columns,
    waiting: readonly WaitingEntry[],
  ): Promise<SearchResult['counts']> {
    const chosen = new Uint8Array(columns.lengths.length);
    for (const doc of docs) chosen[doc] = 1;
    const counted: SearchResult['counts'] = {};
    for (const facet of facets) {
      const values = new Map<string, number>();
      const beginning = facetTerm(facet, '');
      const add = (term: string, list: readonly number[]) => {
        const count = list.reduce((n, doc) => n + chosen[doc]!, 0);
        if (count > 0) values.set(facetValue(term), (values.get(facetValue(term)) ?? 0) + count);
      };
      const [from, until] = facetBuckets(facet);
      const rows = this.db.searchBlocks
        .where('[bucket+segment]')
        .between([from, -Infinity], [until, Infinity]);
      for (const block of await rows.toArray())
        readBlock(
          block,
          () => true,
          (term, postings) => add(term, postings.docs),
        );
      for (const { doc, terms } of waiting)
        for (const term of terms) if (term.startsWith(beginning)) add(term, [doc]);
      counted[facet] = [...values]
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => b.count - a.count);
    }
    return counted;
  }

  private async columns(waiting: readonly WaitingEntry[]): Promise<Columns> {
    const segments = await this.db.searchColumns.toArray();
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

  /** Moves what waits into the blocks. */
  private async merge(): Promise<void> {
    const waiting = await this.db.searchWaiting.toArray();
    for (const [segment, rows] of Map.groupBy(waiting, ({ doc }) => Math.floor(doc / SEGMENT))) {
      const columns = (await this.db.searchColumns.get(segment)) ?? {
        segment,
        lengths: new Uint16Array(SEGMENT),
        days: new Int32Array(SEGMENT).fill(NO_DAY),
      };
      const fresh = new Map<string, Map<string, Postings>>();
      for (const { doc, terms, times, length, day } of rows) {
        columns.lengths[doc - segment * SEGMENT] = length;
        columns.days[doc - segment * SEGMENT] = day;
        terms.forEach((term, i) => {
          const bucket = fresh.get(bucketOf(term)) ?? new Map<string, Postings>();
          fresh.set(bucketOf(term), bucket);
          append(bucket, term, [doc], [times[i]!]);
        });
      }
      const keys = [...fresh.keys()].map((bucket): [string, number] => [bucket, segment]);
      const stored = await this.db.searchBlocks.bulkGet(keys);
      const blocks = keys.map(([bucket], i) => {
        const old = stored[i];
        const isGone = (doc: number) => columns.lengths[doc - segment * SEGMENT] === 0;
        const terms = old ? decodeBlock(without(old, isGone) ?? old) : new Map<string, Postings>();
        for (const [term, { docs, times }] of fresh.get(bucket)!) append(terms, term, docs, times);
        return encodeBlock(bucket, segment, terms);
      });
      await this.db.searchBlocks.bulkPut(blocks);
      await this.db.searchColumns.put(columns);
    }
    await this.db.searchWaiting.clear();
  }
}

/** Adds postings to a term's; they come in ascending order of documents. */
function append(
  to: Map<string, Postings>,
  term: string,
  docs: readonly number[],
  times: readonly number[],
): void {
  const list = to.get(term);
  if (!list) to.set(term, { docs: [...docs], times: [...times] });
  else
    docs.forEach((doc, i) => {
      list.docs.push(doc);
      list.times.push(times[i]!);
    });
}

function keyOf({ kind, id }: Pick<SearchDocument, 'id' | 'kind'>): string {
  return `${kind}:${id}`;
}

function idOf(key: string): { id: string; kind: DocumentKind } {
  const at = key.indexOf(':');
  return { kind: key.slice(0, at) as DocumentKind, id: key.slice(at + 1) };
}

/** The block without some documents; null when it has none of them. */
function without(block: Block, isGone: (doc: number) => boolean): Block | null {
  const terms = decodeBlock(block);
  let changed = false;
  for (const [term, { docs, times }] of terms) {
    if (!docs.some(isGone)) continue;
    changed = true;
    const kept = docs.map((doc) => !isGone(doc));
    if (kept.includes(true))
      terms.set(term, { docs: docs.filter((_, i) => kept[i]), times: times.filter((_, i) => kept[i]) });
    else terms.delete(term);
  }
  return changed ? encodeBlock(block.bucket, block.segment, terms) : null;
}
