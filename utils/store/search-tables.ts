/** The tables of the search index, and what reading and writing them share. */
import type { Dexie, Table } from 'dexie';
import type { Block, Postings } from '../search/block.ts';
import type { Columns } from '../search/evaluate.ts';
import type { DocumentKind, SearchDocument } from '../search/terms.ts';

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

export interface SearchTables extends Dexie {
  searchEntries: Table<SearchEntry, number>;
  searchWaiting: Table<WaitingEntry, number>;
  searchBlocks: Table<Block, [string, number]>;
  searchColumns: Table<SegmentColumns, number>;
}

/** Their schema. */
export const SEARCH_STORES = {
  searchEntries: '++doc, &key, [kind+at]',
  searchWaiting: 'doc',
  searchBlocks: '[bucket+segment], segment',
  searchColumns: 'segment',
};

export function searchTables({ searchEntries, searchWaiting, searchBlocks, searchColumns }: SearchTables) {
  return [searchEntries, searchWaiting, searchBlocks, searchColumns];
}

/** Adds postings to a term's; they come in ascending order of documents. */
export function append(
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

export function keyOf({ kind, id }: Pick<SearchDocument, 'id' | 'kind'>): string {
  return `${kind}:${id}`;
}

export function idOf(key: string): { id: string; kind: DocumentKind } {
  const at = key.indexOf(':');
  return { kind: key.slice(0, at) as DocumentKind, id: key.slice(at + 1) };
}
