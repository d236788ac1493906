/** The words of a compiled lexicon, looked up in a text: by hash, then letter by letter. */
import { EXPAND, foldTable, FORMAT, LETTER, MARK, SURROGATE } from '../text/table.ts';
import { lettersAt } from '../text/words.ts';
import { bucketOf, extend, mix } from './hash.ts';
import type { Sections } from './layout.ts';
import { letterByte, spells } from './spell.ts';

const ALEF = 0x627;

/** The ا of a word: written, what the first letter left stands for (للجيش), or left out before it (للواء). */
export type Alef = 'written' | 'first' | 'before';

/** One text and the words that may stand in it. */
export class Vocabulary {
  private readonly table = foldTable();
  private readonly s: Sections;
  private readonly text: string;

  constructor(sections: Sections, text: string) {
    this.s = sections;
    this.text = text;
  }

  /**
   * Number of the word with this hash that stands at `start`, without its first `skip` letters and with an ا that is not
   * written; -1 when not listed.
   */
  word(hash: number, start: number, skip: number, alef: Alef): number {
    const { buckets, counts } = this.s;
    const bucket = bucketOf(hash, counts.buckets);
    const end = buckets[bucket + 1]!;
    for (let word = buckets[bucket]!; word < end; word++) if (this.same(word, start, skip, alef)) return word;
    return -1;
  }

  /** Compares letter by letter, so that a hash never decides. */
  private same(word: number, start: number, skip: number, alef: Alef): boolean {
    const { spelling, letters } = this.s;
    const { table, text } = this;
    const to = spelling[word + 1]!;
    let at = spelling[word]!;
    if (skip > 0 || alef !== 'written') return this.sameRest(word, start, skip, alef);
    let i = start;
    let kind = 0;
    for (; i < text.length; i++, at++) {
      kind = table[text.charCodeAt(i)]!;
      if (kind < LETTER || at === to || letters[at] !== letterByte(kind)) break;
    }
    // The plain case: every unit a letter of one byte, and a separator after them.
    if (i === text.length || (kind > FORMAT && kind !== EXPAND && kind !== SURROGATE && kind < LETTER))
      return at === to;
    if (kind >= LETTER && letterByte(kind) >= 0) return false;
    return this.sameRest(word, start, 0, 'written');
  }

  /** The same, one letter after the other through marks and ligatures. */
  private sameRest(word: number, start: number, skip: number, alef: Alef): boolean {
    const { spelling, letters } = this.s;
    const { table, text } = this;
    const from = spelling[word]!;
    const to = spelling[word + 1]!;
    let at = alef === 'before' ? from + spells(letters, from, ALEF) : from;
    if (alef === 'before' && at === from) return false;
    let left = skip;
    for (let i = start; i < text.length; i++) {
      const kind = table[text.charCodeAt(i)]!;
      let more = '';
      if (kind === EXPAND || kind === SURROGATE) {
        more = lettersAt(text, i, kind);
        if (more === '') break;
        if (kind === SURROGATE) i++;
      } else if (kind < LETTER) {
        if (kind === MARK || kind === FORMAT) continue;
        break;
      }
      for (let k = 0; k < (more.length || 1); k++) {
        if (left-- > 0) continue;
        if (at === to) return false;
        const letter = alef === 'first' && at === from ? ALEF : more === '' ? kind : more.charCodeAt(k);
        const bytes = spells(letters, at, letter);
        if (bytes === 0) return false;
        at += bytes;
      }
    }
    return at === to;
  }

  /** Number of the word that is this punctuation unit, -1 when no form has it. */
  token(token: string): number {
    const { buckets, spelling, letters, counts } = this.s;
    const unit = token.charCodeAt(0);
    const bucket = bucketOf(mix(extend(0, unit)), counts.buckets);
    for (let word = buckets[bucket]!; word < buckets[bucket + 1]!; word++) {
      const at = spelling[word]!;
      if (at + spells(letters, at, unit) === spelling[word + 1]) return word;
    }
    return -1;
  }

  /** The folded letter number `at` of the word at `start`; 0 when the word is shorter. */
  letterAt(start: number, at: number): number {
    let left = at;
    for (let i = start; i < this.text.length; i++) {
      const kind = this.table[this.text.charCodeAt(i)]!;
      if (kind >= LETTER) {
        if (left-- === 0) return kind;
      } else if (kind === EXPAND || kind === SURROGATE) {
        const letters = lettersAt(this.text, i, kind);
        if (letters === '') break;
        if (left < letters.length) return letters.charCodeAt(left);
        left -= letters.length;
        if (kind === SURROGATE) i++;
      } else if (kind !== MARK && kind !== FORMAT) break;
    }
    return 0;
  }
}
