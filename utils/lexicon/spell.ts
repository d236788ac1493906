/**
 * How the compiled lexicon writes letters: one byte for an Arabic letter, a Latin letter or a digit, three for any other
 * UTF-16 unit.
 */

/** Before a unit of two bytes, the higher one first. */
const ESCAPE = 0xff;

/** The byte of a folded letter, or -1 when it takes three. */
export function letterByte(unit: number): number {
  if (unit < 0x80) return unit;
  return unit >= 0x620 && unit < 0x660 ? unit - 0x620 + 0x80 : -1;
}

/** How many bytes a folded word takes. */
export function spelledLength(word: string): number {
  let length = 0;
  for (let i = 0; i < word.length; i++) length += letterByte(word.charCodeAt(i)) < 0 ? 3 : 1;
  return length;
}

/** Writes a folded word into `letters` from `at` on, and tells where it ends. */
export function spell(word: string, letters: Uint8Array, at: number): number {
  let to = at;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const byte = letterByte(unit);
    if (byte >= 0) letters[to++] = byte;
    else {
      letters[to++] = ESCAPE;
      letters[to++] = unit >>> 8;
      letters[to++] = unit & 0xff;
    }
  }
  return to;
}

/** How many bytes at `at` spell the letter `unit`: 1 or 3, or 0 when they spell another one. */
export function spells(letters: Uint8Array, at: number, unit: number): number {
  const byte = letterByte(unit);
  if (byte >= 0) return letters[at] === byte ? 1 : 0;
  return letters[at] === ESCAPE && letters[at + 1] === unit >>> 8 && letters[at + 2] === (unit & 0xff)
    ? 3
    : 0;
}
