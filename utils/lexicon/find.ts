/**
 * The scan: one pass over the text that folds, hashes words and walks the trie of forms at once. Every word costs one
 * look at a bit filter; only words that are part of some form cost more. Time is linear in the text: the number of forms
 * that can be under way at once is bounded by the longest form.
 */
import {
  APOSTROPHE, BLANK, EXPAND, expansion, foldTable, FORMAT, isAstralLetter, LETTER, LINE, MARK, QUOTE, SURROGATE,
} from '../text/table.ts'; // prettier-ignore
import { LONGEST_FORM } from './forms.ts';
import { bucketOf, extend, mix, POWERS } from './hash.ts';
import { LONGEST_STRIPPED } from './layout.ts';
import type { Sections } from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import { spells } from './spell.ts';
import { gapTokens } from './tokens.ts';
import type { Candidate } from './types.ts';

const WAW = 0x648;
const FEH = 0x641;
const BEH = 0x628;
const KAF = 0x643;
const LAM = 0x644;
const ALEF = 0x627;
const SHORTEST_REST = 3;

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
  /** Forms under way: the node each has reached, where it began, and how many particle letters it left off. */
  private readonly nodes = new Int32Array(LONGEST_FORM * 8);
  private readonly starts = new Int32Array(LONGEST_FORM * 8);
  private readonly particles: string[] = [];
  private active = 0;

  constructor(lexicon: Lexicon, text: string) {
    this.lexicon = lexicon;
    this.s = lexicon.sections;
    this.text = text;
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
      const kind = i < n ? table[text.charCodeAt(i)]! : LINE;
      if (kind >= LETTER) {
        if (length === 0) {
          start = i;
          first = kind;
          hash = 0;
        }
        hash = extend(hash, kind);
        length++;
        end = i + 1;
        continue;
      }
      if (kind === MARK) {
        if (length > 0) end = i + 1;
        continue;
      }
      if (kind === FORMAT) continue;
      if (kind === EXPAND || kind === SURROGATE) {
        const letters = this.letters(i, kind);
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
        if ((filter[bit >>> 5]! & (1 << (bit & 31))) !== 0) whole = this.word(mixed, start, 0, false);
        if (this.active > 0) this.advance(whole, end);
        if (whole >= 0) this.begin(whole, start, end, '', true);
        if (first <= WAW && length > 1 && isParticle(first) && (whole < 0 || roots[whole] === 0)) {
          this.split(hash, first, length, start, end);
        }
        length = 0;
        gap = end;
        plain = true;
      }
      if (kind !== BLANK && kind !== QUOTE && kind !== APOSTROPHE) plain = false;
    }
    return this.found;
  }

  /** Folded letters of a ligature or of a letter beyond U+FFFF; none for a symbol. */
  private letters(at: number, kind: number): string {
    if (kind === EXPAND) return expansion(this.text.charCodeAt(at));
    return isAstralLetter(this.text, at) ? this.text.slice(at, at + 2) : '';
  }

  /** Number of the word with this hash that stands at `start`, without its first `skip` letters; -1 when not listed. */
  private word(hash: number, start: number, skip: number, article: boolean): number {
    const { buckets, counts } = this.s;
    const bucket = bucketOf(hash, counts.buckets);
    const end = buckets[bucket + 1]!;
    for (let word = buckets[bucket]!; word < end; word++)
      if (this.same(word, start, skip, article)) return word;
    return -1;
  }

  /** Compares letter by letter, so that a hash never decides. With `article`, the first letter left stands for ا. */
  private same(word: number, start: number, skip: number, article: boolean): boolean {
    const { spelling, letters } = this.s;
    const { table, text } = this;
    const from = spelling[word]!;
    const to = spelling[word + 1]!;
    let at = from;
    let left = skip;
    for (let i = start; i < text.length; i++) {
      const kind = table[text.charCodeAt(i)]!;
      let more = '';
      if (kind === EXPAND || kind === SURROGATE) {
        more = this.letters(i, kind);
        if (more === '') break;
        if (kind === SURROGATE) i++;
      } else if (kind < LETTER) {
        if (kind === MARK || kind === FORMAT) continue;
        break;
      }
      for (let k = 0; k < (more.length || 1); k++) {
        if (left-- > 0) continue;
        if (at === to) return false;
        const letter = article && at === from ? ALEF : more === '' ? kind : more.charCodeAt(k);
        const bytes = spells(letters, at, letter);
        if (bytes === 0) return false;
        at += bytes;
      }
    }
    return at === to;
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
      this.advance(token === '\n' ? -1 : this.token(token), -1);
      if (this.active === 0) return;
    }
  }

  /** Number of the word that is this punctuation unit, -1 when no form has it. */
  private token(token: string): number {
    const { buckets, spelling, letters, counts } = this.s;
    const unit = token.charCodeAt(0);
    const bucket = bucketOf(mix(extend(0, unit)), counts.buckets);
    for (let word = buckets[bucket]!; word < buckets[bucket + 1]!; word++) {
      const at = spelling[word]!;
      if (at + spells(letters, at, unit) === spelling[word + 1]) return word;
    }
    return -1;
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

  /** Tries the word at `start` without its particles: the hash of the rest is what remains of the hash of the whole. */
  private split(hash: number, first: number, length: number, start: number, end: number): void {
    if (length > LONGEST_STRIPPED) return;
    let rest = hash;
    let left = length;
    let letter = first;
    let particle = '';
    if (letter === WAW || letter === FEH) {
      rest = (rest - Math.imul(letter, POWERS[--left]!)) | 0;
      particle = letter === WAW ? 'و' : 'ف';
      if (this.tryRest(rest, 1, left, false, start, end, particle)) return;
      letter = this.letterAt(start, 1);
    }
    if ((letter !== BEH && letter !== KAF && letter !== LAM) || left < 2) return;
    const skip = length - left;
    if (letter === LAM && left > SHORTEST_REST && this.letterAt(start, skip + 1) === LAM) {
      // للجيش: ل and الجيش, whose alef is not written.
      const article = (rest + Math.imul(ALEF - LAM, POWERS[left - 1]!)) | 0;
      if (this.tryRest(article, skip, left, true, start, end, `${particle}ل`)) return;
    }
    rest = (rest - Math.imul(letter, POWERS[left - 1]!)) | 0;
    this.tryRest(rest, skip + 1, left - 1, false, start, end, particle + String.fromCharCode(letter));
  }

  private tryRest(
    hash: number,
    skip: number,
    letters: number,
    article: boolean,
    start: number,
    end: number,
    particle: string,
  ): boolean {
    const mixed = mix(hash);
    const { filter, counts } = this.s;
    const bit = mixed & (counts.filter - 1);
    if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) return false;
    const word = this.word(mixed, start, skip, article);
    if (word < 0 || this.s.roots[word]! <= 0) return false;
    this.begin(word, this.skipLetters(start, skip), end, particle, letters >= SHORTEST_REST);
    return true;
  }

  /** The folded letter number `at` of the word at `start`; 0 when the word is shorter. */
  private letterAt(start: number, at: number): number {
    let left = at;
    for (let i = start; i < this.text.length; i++) {
      const kind = this.table[this.text.charCodeAt(i)]!;
      if (kind >= LETTER) {
        if (left-- === 0) return kind;
      } else if (kind === EXPAND || kind === SURROGATE) {
        const letters = this.letters(i, kind);
        if (letters === '') break;
        if (left < letters.length) return letters.charCodeAt(left);
        left -= letters.length;
        if (kind === SURROGATE) i++;
      } else if (kind !== MARK && kind !== FORMAT) break;
    }
    return 0;
  }

  /** Offset of the letter after `skip` letters of the word at `start`. */
  private skipLetters(start: number, skip: number): number {
    let i = start;
    let left = skip;
    while (true) {
      const kind = this.table[this.text.charCodeAt(i)]!;
      if (kind >= LETTER || kind === EXPAND || kind === SURROGATE) {
        if (left <= 0) return i;
        left -= kind === EXPAND ? expansion(this.text.charCodeAt(i)).length : 1;
        // A ligature holds particle and letter in one unit: it cannot be cut.
        if (left < 0) return i;
      }
      i++;
    }
  }
}

function isParticle(letter: number): boolean {
  return letter === WAW || letter === LAM || letter === BEH || letter === FEH || letter === KAF;
}
