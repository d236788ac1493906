/**
 * Folding: text as it is compared, with an exact way back to the text as it is shown.
 *
 * The rules, which are also the names of the tests:
 *  1. hamza carriers and wasla become the bare letter: أ إ آ ٱ → ا, ؤ → و, ئ → ي
 *  2. alef maqsura becomes yeh, teh marbuta becomes heh: ى → ي, ة → ه
 *  3. Persian and Urdu letters become the Arabic ones: ک → ك, ی ے → ي, ہ ھ → ه, ڤ → ف, پ → ب
 *  4. presentation forms and ligatures become plain letters: ﻗ → ق, ﻻ → لا, ﷲ → الله
 *  5. harakat, Quranic marks and the superscript alef are dropped
 *  6. tatweel is dropped
 *  7. bidi controls, zero-width marks and soft hyphens are dropped
 *  8. no-break and all other blanks become one space, and a run of them one space
 *  9. Arabic-Indic and Persian digits become 0–9
 * 10. Latin, Greek and Cyrillic letters lose case
 * 11. Latin diacritics are dropped, composed or not: é → e, ç → c
 * 12. œ, æ, ß become two letters
 * 13. every apostrophe becomes ' and every hyphen -
 * 14. everything else stays, lone surrogates too
 */
import { APOSTROPHE, BLANK, EXPAND, FORMAT, foldTable, expansion, HYPHEN, LETTER, MARK } from './table.ts';

/** Folded text and its way back. */
export interface Folded {
  readonly text: string;
  /** For every folded unit, the UTF-16 offset in the original of the unit it came from. One more entry at the end: its length. */
  readonly offsets: Uint32Array;
  /**
   * UTF-16 offset in the original of folded offset `i`, 0 ≤ i ≤ text.length.
   * @throws RangeError when `i` is outside.
   */
  toOriginal(i: number): number;
}

class FoldedText implements Folded {
  readonly text: string;
  readonly offsets: Uint32Array;

  constructor(text: string, offsets: Uint32Array) {
    this.text = text;
    this.offsets = offsets;
  }

  toOriginal(i: number): number {
    const offset = this.offsets[i];
    if (offset === undefined) throw new RangeError(`folded offset ${i} is outside 0–${this.text.length}`);
    return offset;
  }
}

/**
 * Folds `text` in one pass, time linear in its length.
 * A folded offset is never an offset into the original: convert with `toOriginal`.
 */
export function foldText(text: string): Folded {
  const table = foldTable();
  const out = new Writer(text.length);
  let blank = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = table[unit]!;
    if (kind >= LETTER || kind === APOSTROPHE || kind === HYPHEN) out.put(kind, i);
    else if (kind === BLANK) {
      if (!blank) out.put(BLANK, i);
    } else if (kind === EXPAND) {
      const letters = expansion(unit);
      for (let k = 0; k < letters.length; k++) out.put(letters.charCodeAt(k), i);
    } else if (kind !== MARK && kind !== FORMAT) out.put(unit, i);
    // Marks between two blanks do not make them two.
    if (kind !== MARK && kind !== FORMAT) blank = kind === BLANK;
  }
  return new FoldedText(...out.finish(text.length));
}

/** The folded form of `text`; `foldText` without the way back. */
export function fold(text: string): string {
  return foldText(text).text;
}

/** Grows as ligatures need more room than the text had. */
class Writer {
  private units: Uint16Array;
  private offsets: Uint32Array;
  private length = 0;

  constructor(size: number) {
    this.units = new Uint16Array(size + 16);
    this.offsets = new Uint32Array(size + 17);
  }

  put(unit: number, at: number): void {
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.offsets[this.length++] = at;
  }

  finish(end: number): [string, Uint32Array] {
    this.offsets[this.length] = end;
    let text = '';
    // Spreading too many units at once overflows the stack.
    for (let from = 0; from < this.length; from += 0x2000) {
      text += String.fromCharCode(...this.units.subarray(from, Math.min(from + 0x2000, this.length)));
    }
    return [text, this.offsets.slice(0, this.length + 1)];
  }

  private grow(): void {
    const units = new Uint16Array(this.units.length * 2);
    units.set(this.units);
    this.units = units;
    const offsets = new Uint32Array(units.length + 1);
    offsets.set(this.offsets);
    this.offsets = offsets;
  }
}
