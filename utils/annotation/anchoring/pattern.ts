/** A stored quote as it is looked for: the words of the quote and of its surroundings, by the numbers of the page's words. */
import type { QuoteSelector } from '../types.ts';
import { readLetters, type Letters } from './letters.ts';
import type { PageIndex } from './page-index.ts';

/** What stands beside a quote on one side, from the quote outwards. */
export interface Side {
  words: readonly string[];
  /** Numbers of the words on the page; -1 for a word that is not on it. */
  ids: Int32Array;
  /** How many of the words stand on the quote's own line: these say more than those of another paragraph. */
  near: number;
  /** Nothing stands between the quote and the line's end on this side. */
  lineEnds: boolean;
}

export interface Pattern {
  quote: Letters;
  ids: Int32Array;
  prefix: Side;
  suffix: Side;
  /** Words of prefix, quote and suffix in reading order. */
  words: readonly string[];
  allIds: Int32Array;
  /** Places of the quote among `words`. */
  first: number;
  last: number;
}

/** Units of a prefix or suffix that are looked at; a file may bring longer ones. */
const LONGEST_SIDE = 160;
const LINE = /[\n\r\u2028\u2029]/u;

export function patternOf(page: PageIndex, selector: QuoteSelector): Pattern {
  const quote = readLetters(selector.exact);
  const left = selector.prefix.slice(-LONGEST_SIDE);
  const right = selector.suffix.slice(0, LONGEST_SIDE);
  const before = readLetters(left);
  const after = readLetters(right);
  const words = [...before.words, ...quote.words, ...after.words];
  const allIds = Int32Array.from(words, (word) => page.numbers.get(word) ?? -1);
  const first = before.words.length;
  const last = first + quote.words.length;
  const bare = left.trim() === '' && right.trim() === '';
  const lineStart = Math.max(...['\n', '\r', '\u2028', '\u2029'].map((end) => left.lastIndexOf(end))) + 1;
  const lineEnd = right.search(LINE);
  return {
    quote,
    ids: allIds.subarray(first, last),
    prefix: {
      words: before.words.toReversed(),
      ids: allIds.slice(0, first).reverse(),
      near: wordsFrom(before, lineStart),
      lineEnds: !bare && left.slice(lineStart).trim() === '',
    },
    suffix: {
      words: after.words,
      ids: allIds.slice(last),
      near: lineEnd < 0 ? after.words.length : after.words.length - wordsFrom(after, lineEnd),
      lineEnds: !bare && right.slice(0, lineEnd < 0 ? undefined : lineEnd).trim() === '',
    },
    words,
    allIds,
    first,
    last,
  };
}

/** How many words begin at `offset` or later. */
function wordsFrom({ words, wordStarts, starts }: Letters, offset: number): number {
  let count = 0;
  for (let i = words.length - 1; i >= 0 && starts[wordStarts[i]!]! >= offset; i--) count++;
  return count;
}
