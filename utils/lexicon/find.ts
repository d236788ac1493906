/**
 * The scan: one pass over the text that folds, hashes words and walks the trie of forms at once. Every word costs one
 * look at a bit filter; only words that are part of some form cost more. Time is linear in the text: the number of forms
 * that can be under way at once is bounded by the longest form.
 */
import {
  APOSTROPHE,
  BLANK,
  EXPAND,
  foldTable,
  FORMAT,
  LETTER,
  LINE,
  MARK,
  QUOTE,
  SURROGATE,
} from '../text/table.ts';
import { lettersAt } from '../text/words.ts';
import { LONGEST_FORM } from './forms.ts';
import { extend, mix } from './hash.ts';
import type { Sections } from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import { FIRST_PARTICLE, LAST_PARTICLE, SHORTEST_REST, Splitter } from './splitter.ts';
import { gapTokens } from './tokens.ts';
import type { Candidate } from './types.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * All occurrences of the lexicon's forms in `text`: whole words only, attached particles allowed before the first word
 * of a form; a form of one word then needs three letters. Overlapping ones are all reported; `leftmostLongest` chooses.
 * Ordered by end, then by start. Offsets are UTF-16 units of `text`, end exclusive; marks on the last letter are inside.
 */
export function findCandidates(lexicon: Lexicon, text: string): Candidate[] {
  return new Scan(lexicon, text).run();
}

class Scan {
  private readonly found: Candidate[] = [];
  private readonly table = foldTable();
  private readonly lexicon: Lexicon;
  private readonly s: Sections;
  private readonly text: string;
  private readonly words: Vocabulary;
  private readonly splitter: Splitter;
  /** Forms under way: the node each has reached, where it began, and how many particle letters it left off. */
  private readonly nodes = new Int32Array(LONGEST_FORM * 8);
  private readonly starts = new Int32Array(LONGEST_FORM * 8);
  private readonly particles: string[] = [];
  private active = 0;

  constructor(lexicon: Lexicon, text: string) {
    this.lexicon = lexicon;
    this.s = lexicon.sections;
    this.text = text;
    this.words = new Vocabulary(this.s, text);
    this.splitter = new Splitter(this.s, text, this.words);
  }

  run(): Candidate[] {
    const { table, text } = this;
    const { filter, roots } = this.s;
    const filterMask = this.s.counts.filter - 1;
    const n = text.length;
    let hash = 0;
    let length = 0;
    let first = 0;
    let start = 0;
    let end = 0;
    let gap = 0;
    // Whether the units since the last word have to be looked at one by one before a form may go on.
    let plain = true;
    for (let i = 0; i <= n; i++) {
      let kind = i < n ? table[text.charCodeAt(i)]! : LINE;
      if (kind >= LETTER) {
        if (length === 0) {
          start = i;
          first = kind;
          hash = 0;
        }
        const from = i;
        do {
          hash = extend(hash, kind);
          i++;
          kind = i < n ? table[text.charCodeAt(i)]! : LINE;
        } while (kind >= LETTER);
        length += i - from;
        end = i;
      }
      if (kind === MARK) {
        if (length > 0) end = i + 1;
        continue;
      }
      if (kind === FORMAT) continue;
      if (kind === EXPAND || kind === SURROGATE) {
        const letters = lettersAt(text, i, kind);
        if (letters !== '') {
          if (length === 0) {
            start = i;
            first = letters.charCodeAt(0);
            hash = 0;
          }
          for (let k = 0; k < letters.length; k++) hash = extend(hash, letters.charCodeAt(k));
          length += letters.length;
          if (kind === SURROGATE) i++;
          end = i + 1;
          continue;
        }
      }
      if (length > 0) {
        if (this.active > 0 && !plain) this.cross(gap, start);
        const mixed = mix(hash);
        const bit = mixed & filterMask;
        let whole = -1;
        if ((filter[bit >>> 5]! & (1 << (bit & 31))) !== 0)
          whole = this.words.word(mixed, start, 0, 'written');
        if (this.active > 0) this.advance(whole, end);
        if (whole >= 0) this.begin(whole, start, end, '', true);
        if (
          first >= FIRST_PARTICLE &&
          first <= LAST_PARTICLE &&
          length > 1 &&
          (whole < 0 || roots[whole] === 0) &&
          this.splitter.maySplit(hash, first, length, start)
        ) {
          for (const rest of this.splitter.split(hash, first, length, start)) {
            this.begin(rest.word, rest.start, end, rest.particle, rest.letters >= SHORTEST_REST);
          }
        }
        length = 0;
        gap = end;
        plain = true;
      }
      if (kind !== BLANK && kind !== QUOTE && kind !== APOSTROPHE) plain = false;
    }
    return this.found;
  }

  /** Takes the forms under way over punctuation that stands between two words. */
  private cross(gap: number, start: number): void {
    const units: number[] = [];
    for (let i = gap; i < start; i++) {
      const kind = this.table[this.text.charCodeAt(i)]!;
      if (kind !== MARK && kind !== FORMAT) units.push(this.text.charCodeAt(i));
      // No form has that much between two words.
      if (units.length > 8) {
        this.active = 0;
        return;
      }
    }
    for (const token of gapTokens(units)) {
      this.advance(token === '\n' ? -1 : this.words.token(token), -1);
      if (this.active === 0) return;
    }
  }

  /** Moves every form under way over a word, and drops those that do not go on with it. */
  private advance(word: number, end: number): void {
    let kept = 0;
    for (let i = 0; i < this.active; i++) {
      const next = word < 0 ? 0 : this.child(this.nodes[i]!, word);
      if (next === 0) continue;
      this.nodes[kept] = next;
      this.starts[kept] = this.starts[i]!;
      this.particles[kept] = this.particles[i]!;
      if (end >= 0) this.emit(next, this.starts[kept]!, end, this.particles[kept]!);
      kept++;
    }
    this.active = kept;
  }

  private child(node: number, word: number): number {
    const { nodeChild, nodeWord } = this.s;
    let low = nodeChild[node]!;
    let high = nodeChild[node + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const at = nodeWord[middle]!;
      if (at === word) return middle;
      if (at < word) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  /** A form begins with this word. With `alone` false the word is too short to be a form by itself. */
  private begin(word: number, start: number, end: number, particle: string, alone: boolean): void {
    const node = this.s.roots[word]!;
    if (node <= 0) return;
    this.nodes[this.active] = node;
    this.starts[this.active] = start;
    this.particles[this.active++] = particle;
    if (alone) this.emit(node, start, end, particle);
  }

  private emit(node: number, start: number, end: number, particle: string): void {
    const form = this.s.nodeForm[node]! - 1;
    if (form < 0) return;
    const owners = this.lexicon.owners(form, this.endsWithHeh(end));
    if (owners.length > 0) this.found.push({ start, end, particle, owners });
  }

  /** Whether the last letter before `end` is written as a heh and not as teh marbuta. */
  private endsWithHeh(end: number): boolean {
    for (let i = end - 1; i >= 0; i--) {
      const unit = this.text.charCodeAt(i);
      const kind = this.table[unit]!;
      if (kind === MARK || kind === FORMAT) continue;
      return unit !== 0x629 && unit !== 0xfe93 && unit !== 0xfe94;
    }
    return false;
  }
}
