/** How much of what stood around a quote stands around a place of the page. */
import { LINE_BEFORE, wordAt } from './letters.ts';
import type { PageIndex } from './page-index.ts';
import type { Pattern, Side } from './pattern.ts';

/** Letters that were there and letters that agree, on one side of a place. */
export interface SideAgreement {
  near: number;
  nearOf: number;
  far: number;
  farOf: number;
}

export interface Agreement {
  /** Agreeing letters on the quote's own line. */
  near: number;
  /** Agreeing letters; those beyond a line break count less. */
  letters: number;
  /** Letters that could agree, counted the same way. */
  of: number;
  /** 0–1: share of what could agree. 1 when there was nothing around the quote. */
  share: number;
  /** 0–1: share on the better side, of its own line; 0 when neither side has words enough on it. */
  best: number;
  /** Agreeing letters on that side. */
  bestLetters: number;
}

/** Worth of a letter beyond a line break: paragraphs are moved and put between, and many begin with the same words. */
const FAR = 0.4;
/** Letters that a side needs on the quote's own line to be judged by itself. */
const ENOUGH = 8;
/** A line's end where there was one is worth as much as a word. */
const LINE_END = 6;
/** Words on the page that may stand between those that agree. */
const SLACK = 3;

/** Agreement of the surroundings of a pattern with those of the page's letters from `first` to `last` (not included). */
export function surroundings(page: PageIndex, pattern: Pattern, first: number, last: number): Agreement {
  const before = compare(pattern.prefix, wordsBefore(page, first, pattern.prefix.words.length + SLACK));
  const after = compare(pattern.suffix, wordsAfter(page, last, pattern.suffix.words.length + SLACK));
  if (pattern.prefix.lineEnds) lineEnd(before, first === 0 || opensLine(page, first));
  if (pattern.suffix.lineEnds) lineEnd(after, last >= page.text.length || opensLine(page, last));
  const near = before.near + after.near;
  const letters = near + FAR * (before.far + after.far);
  const of = before.nearOf + after.nearOf + FAR * (before.farOf + after.farOf);
  let best = 0;
  let bestLetters = 0;
  for (const side of [before, after]) {
    if (side.nearOf >= ENOUGH && side.near / side.nearOf > best) {
      best = side.near / side.nearOf;
      bestLetters = side.near;
    }
  }
  return { near, letters, of, share: of === 0 ? 1 : letters / of, best, bestLetters };
}

function lineEnd(side: SideAgreement, there: boolean): void {
  side.nearOf += LINE_END;
  if (there) side.near += LINE_END;
}

/** Whether a letter is the first of a line. */
function opensLine(page: PageIndex, letter: number): boolean {
  const word = wordAt(page, letter);
  return page.wordStarts[word] === letter && (page.flags[word]! & LINE_BEFORE) !== 0;
}

/** The page's words before a letter, from there outwards; of a word that the place cuts, the part before it. */
function wordsBefore(page: PageIndex, letter: number, most: number): string[] {
  const words: string[] = [];
  if (letter <= 0) return words;
  let word = wordAt(page, letter - 1);
  const start = page.wordStarts[word]!;
  if (page.wordStarts[word + 1]! > letter) words.push(page.text.slice(start, letter));
  else word++;
  for (word--; word >= 0 && words.length < most; word--) words.push(page.words[word]!);
  return words;
}

/** The page's words from a letter on; of a word that the place cuts, the part after it. */
function wordsAfter(page: PageIndex, letter: number, most: number): string[] {
  const words: string[] = [];
  if (letter >= page.text.length) return words;
  let word = wordAt(page, letter);
  if (page.wordStarts[word]! < letter) words.push(page.text.slice(letter, page.wordStarts[++word]));
  for (; word < page.words.length && words.length < most; word++) words.push(page.words[word]!);
  return words;
}

/** Longest common subsequence of two lists of words, weighed by letters: of the near words, and of all. */
function compare(side: Side, there: readonly string[]): SideAgreement {
  const { words, near } = side;
  let nearOf = 0;
  let of = 0;
  for (let i = 0; i < words.length; i++) {
    of += words[i]!.length;
    if (i < near) nearOf += words[i]!.length;
  }
  const row = new Uint16Array(there.length + 1);
  let nearBest = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const outermost = i === words.length - 1;
    let diagonal = 0;
    for (let j = 0; j < there.length; j++) {
      const above = row[j + 1]!;
      let best = Math.max(above, row[j]!);
      if (word === there[j] || (outermost && isCut(word, there[j]!)))
        best = Math.max(best, diagonal + word.length);
      row[j + 1] = best;
      diagonal = above;
    }
    // Words of the quote's own line are not looked for beyond where it can reach.
    if (i === near - 1) nearBest = row[Math.min(there.length, near + SLACK)]!;
  }
  const all = row[there.length]!;
  return { near: nearBest, nearOf, far: Math.max(0, all - nearBest), farOf: of - nearOf };
}

/** The outermost word of a stored context may be the end or beginning of a word. */
function isCut(part: string, word: string): boolean {
  return part.length < word.length && (word.endsWith(part) || word.startsWith(part));
}
