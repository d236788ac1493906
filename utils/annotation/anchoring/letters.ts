/** A text as anchoring compares it: folded letters and digits alone, each with its place in the original. */
import { foldText } from '../../text/fold.ts';
import { foldTable, isAstralLetter, LETTER, MARK, SURROGATE } from '../../text/table.ts';

/** The word has a digit in it. */
export const DIGIT = 1;
/** The word is written with a capital letter. */
export const CAPITAL = 2;
/** Its second letter is a capital too: an abbreviation. */
export const ABBREVIATION = 8;
/** A line break stands before the word. */
export const LINE_BEFORE = 4;

/**
 * Letters and words of a text. Blanks, punctuation and invisible marks are not in it, so that no change of them can
 * matter. Numbers of letters and words are places in these lists, never offsets into the original: convert with
 * `starts` and `ends`.
 */
export interface Letters {
  readonly original: string;
  /** All folded letters and digits in one string. */
  readonly text: string;
  /** For each letter, the UTF-16 offset of the original unit it comes from. */
  readonly starts: Uint32Array;
  /** For each letter, the offset after it and the marks that belong to it (harakat, tatweel). */
  readonly ends: Uint32Array;
  /** The words, folded, in order. Scripts without blanks have a word for each sign. */
  readonly words: readonly string[];
  /** For each word the number of its first letter; one more entry at the end: the number of letters. */
  readonly wordStarts: Uint32Array;
  /** For each word the flags above. */
  readonly flags: Uint8Array;
}

/** Units folded at a time: a few milliseconds of work. */
const CHUNK = 16_384;

/** Reads a text in steps: yields after each few milliseconds of work, returns the letters. */
export function* readingLetters(original: string): Generator<void, Letters> {
  const table = foldTable();
  const starts = new Places(original.length);
  const ends = new Places(original.length);
  const wordStarts = new Places(original.length >> 2);
  const flags: number[] = [];
  const words: string[] = [];
  let letters = 0;
  let open = '';
  let flag = LINE_BEFORE;
  let next = LINE_BEFORE;

  const close = () => {
    if (open === '') return;
    words.push(open);
    flags.push(flag);
    open = '';
    next = 0;
  };

  for (let from = 0; from < original.length;) {
    const to = chunkEnd(original, from);
    const folded = foldText(from === 0 && to === original.length ? original : original.slice(from, to));
    const { text, offsets } = folded;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const at = from + offsets[i]!;
      const kind = table[unit]!;
      let size = 1;
      if (kind === SURROGATE && isAstralLetter(text, i)) size = 2;
      else if (kind < LETTER) {
        close();
        if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) next = LINE_BEFORE;
        continue;
      }
      if (isSign(unit)) close();
      if (open === '') {
        flag = next | (isCapital(original, at) ? CAPITAL : 0);
        wordStarts.push(letters);
      }
      if (open.length === 1 && flag & CAPITAL && isCapital(original, at)) flag |= ABBREVIATION;
      if (unit >= 0x30 && unit <= 0x39) flag |= DIGIT;
      let end = at + size;
      while (end < original.length && table[original.charCodeAt(end)] === MARK) end++;
      for (let k = 0; k < size; k++) {
        open += text[i + k]!;
        starts.push(at + k);
        ends.push(end);
        letters++;
      }
      i += size - 1;
      if (isSign(unit)) close();
    }
    from = to;
    // A word may go on in the next part; everything else is done with this one.
    if (from < original.length) yield;
  }
  close();
  wordStarts.push(letters);
  return {
    original,
    text: words.join(''),
    starts: starts.done(),
    ends: ends.done(),
    words,
    wordStarts: wordStarts.done(),
    flags: Uint8Array.from(flags),
  };
}

/** Reads a short text at once. */
export function readLetters(original: string): Letters {
  const reading = readingLetters(original);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** Original span of the letters from `first` up to `last`, not included; the marks of the last letter belong to it. */
export function originalSpan(letters: Letters, first: number, last: number): { start: number; end: number } {
  return { start: letters.starts[first]!, end: letters.ends[last - 1]! };
}

/** Number of the word that holds a letter. */
export function wordAt(letters: Letters, letter: number): number {
  let low = 0;
  let high = letters.words.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (letters.wordStarts[middle]! <= letter) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A list of offsets that grows. */
class Places {
  private list: Uint32Array;
  private size = 0;

  constructor(expected: number) {
    this.list = new Uint32Array(expected + 16);
  }

  push(place: number): void {
    if (this.size === this.list.length) {
      const longer = new Uint32Array(this.size * 2);
      longer.set(this.list);
      this.list = longer;
    }
    this.list[this.size++] = place;
  }

  done(): Uint32Array {
    return this.list.subarray(0, this.size);
  }
}

/** Where a part to be folded ends: at a blank or line break, so that nothing that belongs together is cut. */
function chunkEnd(text: string, from: number): number {
  const full = from + CHUNK;
  if (full >= text.length) return text.length;
  for (let at = full; at > from + CHUNK / 2; at--) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || unit === 0x0a) return at;
  }
  return text.charCodeAt(full) >> 10 === 0x37 ? full + 1 : full;
}

/** Kana and Han: written without blanks, so that each sign counts as a word. */
function isSign(unit: number): boolean {
  return unit >= 0x3040 && unit <= 0x9fff;
}

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x41 || (unit > 0x5a && unit < 0xc0) || (unit > 0x52f && unit < 0x1e00) || unit > 0x1fff)
    return false;
  const letter = text[at]!;
  return letter.toLowerCase() !== letter;
}
