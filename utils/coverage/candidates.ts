/** Which stored articles are worth a look: those that share the most weight of names and words, near in time before far. */
import type { Postings } from '../search/block.ts';
import { NO_DAY, type Columns } from '../search/evaluate.ts';
import { isCommonWord } from '../text/common-words.ts';
import { wordSpans } from '../text/words.ts';
import { wordTerm } from '../search/terms.ts';
import { rarity } from './rarity.ts';

/** As many words of an article stand for it. */
const WORDS = 12;
/** Words this short are seldom telling. */
const SHORTEST = 4;
/** A word of the headline counts as often as this many of the body. */
const HEADLINE = 3;
/** Days after which nearness in time counts half. */
const HALF = 14;

/** The word terms that an article is looked up by: what its headline names and what it repeats. */
export function tellingWords(title: string, body: string): string[] {
  const times = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (const { folded } of wordSpans(text)) {
      if (folded.length < SHORTEST || isCommonWord(folded)) continue;
      const term = wordTerm(folded);
      times.set(term, (times.get(term) ?? 0) + weight);
    }
  };
  count(title, HEADLINE);
  count(body, 1);
  return [...times]
    .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)
    .slice(0, WORDS)
    .map(([term]) => term);
}

/** How many documents there are. */
export function countOf(columns: Columns): number {
  let count = 0;
  for (const length of columns.lengths) if (length > 0) count++;
  return count;
}

/** Numbers of the `limit` documents with the most shared weight, best first. */
export function candidates(
  postings: ReadonlyMap<string, Pick<Postings, 'docs'>>,
  columns: Columns,
  day: number | null,
  limit: number,
): number[] {
  const count = countOf(columns);
  const weight = new Float32Array(columns.lengths.length);
  const touched: number[] = [];
  for (const { docs } of postings.values()) {
    const rare = rarity(count, docs.length);
    for (const doc of docs) {
      if (columns.lengths[doc] === 0) continue;
      if (weight[doc] === 0) touched.push(doc);
      weight[doc]! += rare;
    }
  }
  for (const doc of touched) {
    const other = columns.days[doc]!;
    const apart = day === null || other === NO_DAY ? Infinity : Math.abs(day - other);
    weight[doc]! *= 1 + HALF / (HALF + apart);
  }
  return best(touched, weight, limit);
}

/** The `limit` heaviest of some documents, without sorting them all. */
function best(docs: readonly number[], weight: Float32Array, limit: number): number[] {
  let least = 0;
  let top: number[] = [];
  const trim = () => {
    top.sort((a, b) => weight[b]! - weight[a]! || b - a);
    top = top.slice(0, limit);
    if (top.length === limit) least = weight[top.at(-1)!]!;
  };
  for (const doc of docs) {
    if (weight[doc]! < least) continue;
    top.push(doc);
    if (top.length > limit * 8) trim();
  }
  trim();
  return top;
}
