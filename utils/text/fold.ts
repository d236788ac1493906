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
 * 13. every apostrophe becomes ' and every hyphen, dash between words and underscore -
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
  const length = text.length;
  let units = new Uint16Array(length + ROOM);
  let offsets = new Uint32Array(length + ROOM);
  let n = 0;
  let blank = false;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    const kind = table[unit]!;
    if (kind >= LETTER) {
      units[n] = kind;
      offsets[n++] = i;
      blank = false;
    } else if (kind === BLANK) {
      if (!blank) {
        units[n] = BLANK;
        offsets[n++] = i;
      }
      blank = true;
    } else if (kind === EXPAND) {
      const letters = expansion(unit);
      // Only here can the folded text come to be longer than the original.
      if (n + letters.length + (length - i) > units.length) {
        units = grown(units, new Uint16Array(units.length * 2));
        offsets = grown(offsets, new Uint32Array(offsets.length * 2));
      }
      for (let k = 0; k < letters.length; k++) {
        units[n] = letters.charCodeAt(k);
        offsets[n++] = i;
      }
      blank = false;
    } else if (kind !== MARK && kind !== FORMAT) {
      units[n] = kind === APOSTROPHE || kind === HYPHEN ? kind : unit;
      offsets[n++] = i;
      blank = false;
    }
  }
  offsets[n] = length;
  return new FoldedText(decode(units.subarray(0, n)), offsets.subarray(0, n + 1));
}

/** The folded form of `text`; `foldText` without the way back. */
export function fold(text: string): string {
  const table = foldTable();
  let n = 0;
  let blank = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = table[unit]!;
    if (kind >= LETTER) scratch[n++] = kind;
    else if (kind === BLANK) {
      if (!blank) scratch[n++] = BLANK;
    } else if (kind === EXPAND) return foldText(text).text;
    else if (kind !== MARK && kind !== FORMAT)
      scratch[n++] = kind === APOSTROPHE || kind === HYPHEN ? kind : unit;
    else continue;
    blank = kind === BLANK;
    if (n === SCRATCH) return foldText(text).text;
  }
  return decode(scratch.subarray(0, n));
}

/** The words of a list, parted by single blanks, folded. */
export function foldedWords(list: string): Set<string> {
  return new Set(list.split(' ').map(fold));
}

/** Where paragraphs are folded whose way back nobody needs. */
const SCRATCH = 0x2000;
const scratch = new Uint16Array(SCRATCH);

/** Units that a text may grow by before the arrays have to. */
const ROOM = 64;

function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** A string of UTF-16 units, lone surrogates too. */
function decode(units: Uint16Array): string {
  let text = '';
  // Spreading too many units at once overflows the stack.
  for (let from = 0; from < units.length; from += 0x2000) {
    text += String.fromCharCode.apply(null, units.subarray(from, from + 0x2000) as unknown as number[]);
  }
  return text;
}
