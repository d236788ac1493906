/**
 * The index of one version of a page's text, built once for all annotations: its letters, its words by number, and the
 * places of its five-letter runs, by which any part of a quote is found without going through the text.
 */
import { letterSet } from './alike.ts';
import { readingLetters, type Letters } from './letters.ts';

/** Letters in a run. Five letters of Arabic or French are a word's stem or a word's end and the next one's beginning. */
export const RUN = 5;

export interface PageIndex extends Letters {
  /** For each word its number in `numbers`: equal words have equal numbers. */
  readonly wordIds: Int32Array;
  readonly numbers: ReadonlyMap<string, number>;
  /** For each number of a word which letters it has, see `letterSet`. */
  readonly letterSets: Int32Array;
  readonly runs: Runs;
}

/** Places of the runs of five letters: chains through one array, by hash. */
export interface Runs {
  /** First place of a hash, or -1. */
  readonly first: Int32Array;
  /** The next place with the same hash, or -1. Places ascend. */
  readonly next: Int32Array;
  /** How many places a hash has. */
  readonly counts: Uint32Array;
  readonly mask: number;
}

/** Builds the index in steps of a few milliseconds: yields between them. Time and memory are linear in the text. */
export function* indexing(text: string): Generator<void, PageIndex> {
  const letters = yield* readingLetters(text);
  yield;
  const numbers = new Map<string, number>();
  const wordIds = Int32Array.from(letters.words, (word) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  });
  const letterSets = Int32Array.from(numbers.keys(), letterSet);
  yield;
  const runs = yield* runsOf(letters.text);
  return { ...letters, wordIds, numbers, letterSets, runs };
}

/** Builds the index at once: for tests, short texts and places where nothing waits. */
export function indexPage(text: string): PageIndex {
  const steps = indexing(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Letters indexed before the next pause. */
const STEP = 100_000;

function* runsOf(letters: string): Generator<void, Runs> {
  const count = Math.max(0, letters.length - RUN + 1);
  let size = 1024;
  while (size < count) size *= 2;
  const mask = size - 1;
  const first = new Int32Array(size).fill(-1);
  const next = new Int32Array(count);
  const counts = new Uint32Array(size);
  for (let at = count - 1; at >= 0; at--) {
    const hash = runHash(letters, at) & mask;
    next[at] = first[hash]!;
    first[hash] = at;
    counts[hash]!++;
    if (at % STEP === 0) yield;
  }
  return { first, next, counts, mask };
}

/** Hash of the five letters from `at`. */
export function runHash(letters: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + RUN; i++) hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Whether the five letters of two texts are the same. */
export function sameRun(a: string, at: number, b: string, bt: number): boolean {
  for (let i = 0; i < RUN; i++) if (a.charCodeAt(at + i) !== b.charCodeAt(bt + i)) return false;
  return true;
}

/** More places than this of one quote are not looked at: such a quote is found by what stands around it. */
const MOST = 4096;

/** All places of `wanted` (folded letters) in the page, ascending, as numbers of letters; 4,096 of them at most. */
export function occurrences(page: PageIndex, wanted: string): number[] {
  const found: number[] = [];
  if (wanted === '') return found;
  if (wanted.length < RUN) {
    for (
      let at = page.text.indexOf(wanted);
      at >= 0 && found.length < MOST;
      at = page.text.indexOf(wanted, at + 1)
    ) {
      found.push(at);
    }
    return found;
  }
  const { first, next, counts, mask } = page.runs;
  // The rarest of some runs of the quote leads to the fewest places to compare.
  let rarest = 0;
  let fewest = Infinity;
  const step = Math.max(1, Math.floor((wanted.length - RUN) / 16));
  for (let at = 0; at + RUN <= wanted.length; at += step) {
    const places = counts[runHash(wanted, at) & mask]!;
    if (places < fewest) [rarest, fewest] = [at, places];
    if (places === 0) return found;
  }
  const hash = runHash(wanted, rarest) & mask;
  for (let at = first[hash]!; at >= 0 && found.length < MOST; at = next[at]!) {
    if (at >= rarest && page.text.startsWith(wanted, at - rarest)) found.push(at - rarest);
  }
  return found;
}
