/** The words of a text, folded, with their places in the original. */
import type { Span } from '../report/types.ts';
import { firstAfter } from './order.ts';
import { LexemeReader, type Lexeme } from './lexeme.ts';
import {
  EXPAND,
  expansion,
  foldTable,
  FORMAT,
  isAstralLetter,
  LETTER,
  LINE,
  MARK,
  PUNCTUATION,
  SURROGATE,
} from './table.ts';

/** A run of letters and digits; offsets are UTF-16 units of the original text, marks on the last letter included. */
export interface Word extends Span {
  folded: string;
  lexeme: Lexeme;
}

const reader = new LexemeReader();

/**
 * The words of `text` between `start` and `end`, in order. Everything that is not a letter or digit separates
 * (l'armée is two words), except marks that folding drops.
 */
export function wordSpans(text: string, start = 0, end = text.length): Word[] {
  const table = foldTable();
  const words: Word[] = [];
  let from = -1;
  let to = 0;
  for (let i = start; i <= end; i++) {
    const unit = i < end ? text.charCodeAt(i) : 0;
    const kind = i < end ? table[unit]! : LINE;
    if (kind >= LETTER) {
      if (from < 0) from = i;
      reader.add(kind);
      to = i + 1;
    } else if (kind === MARK) {
      if (from >= 0) to = i + 1;
    } else if (kind !== FORMAT) {
      const letters = lettersAt(text, i, kind);
      if (letters !== '') {
        if (from < 0) from = i;
        for (let k = 0; k < letters.length; k++) reader.add(letters.charCodeAt(k));
        if (kind === SURROGATE) i++;
        to = i + 1;
      } else if (from >= 0) {
        const span = { start: from, end: to };
        const lexeme = reader.take(text, span);
        words.push({ start: from, end: to, folded: lexeme.folded, lexeme });
        from = -1;
      }
    }
  }
  return words;
}

/** Folded letters that one or two units stand for together: a ligature's, or one beyond U+FFFF; none for anything else. */
export function lettersAt(text: string, at: number, kind: number): string {
  if (kind === EXPAND) return expansion(text.charCodeAt(at));
  return kind === SURROGATE && isAstralLetter(text, at) ? text.slice(at, at + 2) : '';
}

/** The words of an article, read once for all who ask for a part of it. */
export class BodyWords {
  private readonly text: string;
  private readonly spans: readonly Span[];
  private readonly lists: (Word[] | undefined)[] = [];

  /** @param spans the article's parts in order, not overlapping */
  constructor(text: string, spans: readonly Span[]) {
    this.text = text;
    this.spans = spans;
  }

  /** `wordSpans` of the text between `start` and `end`. */
  within(start: number, end: number): readonly Word[] {
    const at = firstAfter(this.spans, start);
    const span = this.spans[at];
    if (!span || start < span.start || span.end < end) return wordSpans(this.text, start, end);
    const words = (this.lists[at] ??= wordSpans(this.text, span.start, span.end));
    const first = firstAfter(words, start);
    let behind = first;
    while (behind < words.length && words[behind]!.start < end) behind++;
    if (behind - first === words.length) return words;
    const cut = behind > first && (words[first]!.start < start || words[behind - 1]!.end > end);
    return cut ? wordSpans(this.text, start, end) : words.slice(first, behind);
  }
}

/** Offset of the letter behind the first `skip` letters of the word at `start`, which has more of them. */
export function skipLetters(text: string, start: number, skip: number): number {
  const table = foldTable();
  let left = skip;
  for (let i = start; ; i++) {
    const unit = text.charCodeAt(i);
    const kind = table[unit]!;
    if (kind < LETTER && kind !== EXPAND && kind !== SURROGATE) continue;
    if (left === 0) return i;
    left -= kind === EXPAND ? expansion(unit).length : 1;
    // A ligature holds particle and letter in one unit: it cannot be cut.
    if (left < 0) return i;
  }
}

/**
 * Whether nothing but blanks, quotation marks, apostrophes or hyphens stands between two offsets of one line; with `comma`
 * also a comma.
 */
export function onlyJoins(text: string, start: number, end: number, comma = false): boolean {
  const table = foldTable();
  for (let i = start; i < end; i++) {
    const kind = table[text.charCodeAt(i)]!;
    if (comma && ',،'.includes(text[i]!)) continue;
    if (kind === LINE || kind === SURROGATE || kind === EXPAND || kind === PUNCTUATION || kind >= LETTER)
      return false;
  }
  return true;
}
