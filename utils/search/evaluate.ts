/** A search over postings: which documents have all words and one value of each facet asked for, and how well they fit. */
import type { Postings } from './block.ts';

/** What is known of every document by its number: grows with the library, six bytes each. */
export interface Columns {
  /** Length in words; 0 for a number that no document has. */
  lengths: Uint16Array;
  /** Days since 1970, or `NO_DAY`. */
  days: Int32Array;
}

export const NO_DAY = -0x80000000;

/** BM25 with the usual constants (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;

/** The documents that are still in, with a score each. */
export class Selection {
  readonly scores: Float32Array;
  private readonly columns: Columns;
  /** How many requirements in a row each has met: a reader may paste a paragraph, of hundreds of words. */
  private readonly stage: Uint16Array;
  private step = 0;
  private readonly count: number;
  private readonly mean: number;

  constructor(columns: Columns) {
    this.columns = columns;
    this.scores = new Float32Array(columns.lengths.length);
    this.stage = new Uint16Array(columns.lengths.length);
    let count = 0;
    let words = 0;
    for (const length of columns.lengths) {
      if (length === 0) continue;
      count++;
      words += length;
    }
    this.count = count;
    this.mean = words / Math.max(1, count);
  }

  /** Keeps the documents that have one of these terms: a word with its endings, or the values asked for of one facet. */
  require(lists: readonly Postings[], scored: boolean): void {
    this.step++;
    const found = lists.reduce((sum, { docs }) => sum + docs.length, 0);
    const rarity = Math.log(1 + (this.count - found + 0.5) / (found + 0.5));
    for (const { docs, times } of lists)
      docs.forEach((doc, i) => {
        const length = this.columns.lengths[doc] ?? 0;
        if (length === 0 || this.stage[doc]! < this.step - 1) return;
        this.stage[doc] = this.step;
        if (!scored) return;
        const often = times[i]!;
        const norm = K1 * (1 - B + (B * length) / this.mean);
        this.scores[doc]! += Math.max(rarity, 0.01) * ((often * (K1 + 1)) / (often + norm));
      });
  }

  /** Numbers of the documents that met every requirement and lie in the days given. */
  all(from: number | null, until: number | null): number[] {
    const { lengths, days } = this.columns;
    const docs: number[] = [];
    for (let doc = 0; doc < lengths.length; doc++) {
      if (lengths[doc] === 0 || this.stage[doc]! < this.step) continue;
      const day = days[doc]!;
      if (from !== null && (day === NO_DAY || day < from)) continue;
      if (until !== null && (day === NO_DAY || day > until)) continue;
      docs.push(doc);
    }
    return docs;
  }
}

/** The best, or the newest, `limit` of some documents from `offset` on. */
export function ranked(
  docs: readonly number[],
  scores: Float32Array | null,
  days: Int32Array,
  offset: number,
  limit: number,
): number[] {
  const newest = (a: number, b: number) => days[b]! - days[a]! || b - a;
  const order = scores ? (a: number, b: number) => scores[b]! - scores[a]! || newest(a, b) : newest;
  return first(docs, order, offset + limit).slice(offset);
}

/** The first `count` in an order, without sorting all: a page is asked of a hundred thousand. */
function first(docs: readonly number[], order: (a: number, b: number) => number, count: number): number[] {
  if (count === 0) return [];
  let top: number[] = [];
  let last: number | null = null;
  const trim = () => {
    top = top.sort(order).slice(0, count);
    last = top.length === count ? top.at(-1)! : null;
  };
  // What was kept last is mostly the newest: from there few others come before it.
  for (let i = docs.length - 1; i >= 0; i--) {
    const doc = docs[i]!;
    if (last !== null && order(doc, last) > 0) continue;
    top.push(doc);
    if (top.length >= count * 4) trim();
  }
  trim();
  return top;
}
