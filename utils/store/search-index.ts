/**
 * The search index in the database. New documents wait in a row each, which a search reads along; a hundred of them are
 * merged into the blocks at once. Nothing is held in memory between two questions.
 */
import type { Postings } from '../search/block.ts';
import { NO_DAY, ranked, Selection, type Columns } from '../search/evaluate.ts';
import {
  dayOf,
  facetTerm,
  queryTerms,
  termsOf,
  type DocumentKind,
  type Facet,
  type SearchDocument,
} from '../search/terms.ts';
import { mergeWaiting, purge, retire } from './search-merge.ts';
import { countFacets, readColumns, readPostings, type FacetCounts } from './search-read.ts';
import {
  idOf,
  keyOf,
  searchTables,
  type SearchEntry,
  type SearchTables,
  type WaitingEntry,
} from './search-tables.ts';

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
  counts: FacetCounts;
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
    await this.db.transaction('rw', searchTables(this.db), async () => {
      await retire(this.db, documents);
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
      if ((await this.db.searchWaiting.count()) >= WAITING) await mergeWaiting(this.db);
    });
  }

  /** Takes documents out, their words too. Unknown ones are passed over. */
  async remove(documents: readonly Pick<SearchDocument, 'id' | 'kind'>[]): Promise<void> {
    await this.db.transaction('rw', searchTables(this.db), async () => {
      await purge(this.db, await retire(this.db, documents));
    });
  }

  /**
   * Has a row that is being written taken up though the index, which asks for what is newer, has something newer already: the
   * clock was set back, or that came from another machine's. To be called inside a transaction on the tables.
   */
  async takeUpAgain(row: Pick<SearchDocument, 'id' | 'kind' | 'at'>): Promise<void> {
    if ((await this.newest(row.kind)) >= row.at) await retire(this.db, [row]);
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
    return this.db.transaction('r', searchTables(this.db), async () => {
      const waiting = await this.db.searchWaiting.toArray();
      const columns = await readColumns(this.db, waiting);
      const terms = queryTerms(query.words);
      const facets = Object.entries(query.facets ?? {}) as [Facet, readonly string[]][];
      const lists = await Promise.all([
        ...terms.map((term, i) =>
          readPostings(this.db, [term], query.typing === true && i === terms.length - 1, waiting),
        ),
        ...facets.map(([facet, values]) =>
          readPostings(
            this.db,
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
        counts: await countFacets(this.db, query.count ?? [], docs, columns, waiting),
      };
    });
  }

  /** Postings of some terms among the documents of a kind, for coverage; of the others the columns say no length. */
  async postings(
    terms: readonly string[],
    kind: DocumentKind,
  ): Promise<{ postings: Map<string, Pick<Postings, 'docs'>>; columns: Columns }> {
    return this.db.transaction('r', searchTables(this.db), async () => {
      const waiting = await this.db.searchWaiting.toArray();
      const ofKind = facetTerm('kind', kind);
      const [found, { lengths, days }] = await Promise.all([
        readPostings(this.db, [...terms, ofKind], false, waiting),
        readColumns(this.db, waiting),
      ]);
      const columns = { lengths: new Uint16Array(lengths.length), days };
      for (const doc of found.get(ofKind)?.docs ?? []) columns.lengths[doc] = lengths[doc]!;
      const its = (term: string) => found.get(term)?.docs.filter((doc) => columns.lengths[doc]! > 0) ?? [];
      const postings = new Map(terms.map((term) => [term, { docs: its(term) }]));
      return { postings, columns };
    });
  }

  /** Ids of documents by their numbers, in order; null for one that is gone. */
  async idsOf(docs: readonly number[]): Promise<({ id: string; kind: DocumentKind } | null)[]> {
    const entries = await this.db.searchEntries.bulkGet([...docs]);
    return entries.map((entry) => (entry ? idOf(entry.key) : null));
  }
}
