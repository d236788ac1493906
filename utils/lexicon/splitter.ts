/**
 * Words of a text without their particles: و ف, then ب ك ل, and لل for ل + ال. The hash of what is left is what remains of the
 * hash of the whole word when the letters in front are taken off, so that no word is read twice for it.
 */
import { foldTable, LETTER } from '../text/table.ts';
import { skipLetters } from '../text/words.ts';
import { mix, POWERS } from './hash.ts';
import { LONGEST_STRIPPED, NEVER_SPLIT } from './layout.ts';
import type { Sections } from './layout.ts';
import type { Alef, Vocabulary } from './vocabulary.ts';

const ALEF = 0x627;
const BEH = 0x628;
const FEH = 0x641;
const KAF = 0x643;
const LAM = 0x644;
const WAW = 0x648;

/** All particles lie between these letters. */
export const FIRST_PARTICLE = BEH;
export const LAST_PARTICLE = WAW;

/** Fewest letters that may be left of a form of one word. */
export const SHORTEST_REST = 3;

/** A word of the lexicon found behind particles. */
export interface Rest {
  word: number;
  /** UTF-16 offset where it begins; for لل that is its first ل. */
  start: number;
  particle: string;
  /** How many letters are left. */
  letters: number;
}

/** Splits the words of one text. */
export class Splitter {
  private readonly table = foldTable();
  private readonly s: Sections;
  private readonly text: string;
  private readonly words: Vocabulary;

  constructor(sections: Sections, text: string, words: Vocabulary) {
    this.s = sections;
    this.text = text;
    this.words = words;
  }

  /**
   * A quick no for words that begin with no particle, and for most others: what is left of them is no listed word.
   * `hash` is of the whole word, not mixed.
   */
  maySplit(hash: number, first: number, length: number, start: number): boolean {
    const conjunction = first === WAW || first === FEH;
    if (!conjunction && first !== LAM && first !== BEH && first !== KAF) return false;
    if (length > LONGEST_STRIPPED) return false;
    if (this.mayBe(mix((hash - Math.imul(first, POWERS[length - 1]!)) | 0))) return true;
    const second = this.table[this.text.charCodeAt(start + 1)]!;
    // A mark or a ligature in second place: look closely.
    if (second < LETTER) return true;
    if (!conjunction) return first === LAM && second === LAM;
    return second === LAM || second === BEH || second === KAF;
  }

  /** The words that begin a form and stand at `start` behind particles, fewest particles first. */
  split(hash: number, first: number, length: number, start: number): Rest[] {
    const found: Rest[] = [];
    let rest = hash;
    let left = length;
    let letter = first;
    let particle = '';
    if (letter === WAW || letter === FEH) {
      rest = (rest - Math.imul(letter, POWERS[--left]!)) | 0;
      particle = letter === WAW ? 'و' : 'ف';
      if (this.find(found, rest, 1, left, 'written', start, particle)) return found;
      letter = this.words.letterAt(start, 1);
    }
    if ((letter !== BEH && letter !== KAF && letter !== LAM) || left < 2) return found;
    const skip = length - left;
    if (letter === LAM && left > SHORTEST_REST && this.words.letterAt(start, skip + 1) === LAM) {
      // للجيش: ل and الجيش, whose alef is not written; للواء: ل and اللواء, of whose three ل one is not written either.
      const article = (rest + Math.imul(ALEF - LAM, POWERS[left - 1]!)) | 0;
      this.find(found, article, skip, left, 'first', start, `${particle}ل`);
      const doubled = (rest + Math.imul(ALEF, POWERS[left]!)) | 0;
      this.find(found, doubled, skip, left + 1, 'before', start, `${particle}ل`);
    }
    rest = (rest - Math.imul(letter, POWERS[left - 1]!)) | 0;
    this.find(found, rest, skip + 1, left - 1, 'written', start, particle + String.fromCharCode(letter));
    return found;
  }

  /** Adds the word with this hash, if it begins a form. Answers whether it is one that is never split. */
  private find(
    found: Rest[],
    hash: number,
    skip: number,
    letters: number,
    alef: Alef,
    start: number,
    particle: string,
  ): boolean {
    const mixed = mix(hash);
    const word = this.mayBe(mixed) ? this.words.word(mixed, start, skip, alef) : -1;
    const root = word < 0 ? 0 : this.s.roots[word]!;
    if (root > 0) found.push({ word, start: skipLetters(this.text, start, skip), particle, letters });
    return root === NEVER_SPLIT;
  }

  private mayBe(mixed: number): boolean {
    const bit = mixed & (this.s.counts.filter - 1);
    return (this.s.filter[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }
}
