/** The words of a text, folded, with their places in the original. */
import type { Span } from '../report/types.ts';
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
}

/**
 * The words of `text` between `start` and `end`, in order. Everything that is not a letter or digit separates
 * (l'armée is two words), except marks that folding drops.
 */
export function wordSpans(text: string, start = 0, end = text.length): Word[] {
  const table = foldTable();
  const words: Word[] = [];
  let folded = '';
  let from = 0;
  let to = 0;
  const close = () => {
    if (folded !== '') words.push({ start: from, end: to, folded });
    folded = '';
  };
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const kind = table[unit]!;
    let letters = '';
    let size = 1;
    if (kind >= LETTER) letters = String.fromCharCode(kind);
    else if (kind === EXPAND) letters = expansion(unit);
    else if (kind === SURROGATE && isAstralLetter(text, i)) {
      letters = text.slice(i, i + 2);
      size = 2;
    }
    if (letters !== '') {
      if (folded === '') from = i;
      folded += letters;
      i += size - 1;
      to = i + 1;
    } else if (kind === MARK) {
      if (folded !== '') to = i + 1;
    } else if (kind !== FORMAT) close();
  }
  close();
  return words;
}

/**
 * Whether nothing but blanks, quotation marks, apostrophes or hyphens stands between two offsets of one line; with `comma`
 * also a Latin comma.
 */
export function onlyJoins(text: string, start: number, end: number, comma = false): boolean {
  const table = foldTable();
  for (let i = start; i < end; i++) {
    const kind = table[text.charCodeAt(i)]!;
    if (comma && text[i] === ',') continue;
    if (kind === LINE || kind === SURROGATE || kind === EXPAND || kind === PUNCTUATION || kind >= LETTER)
      return false;
  }
  return true;
}
