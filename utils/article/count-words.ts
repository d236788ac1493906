/** Words of a folded text, counted without a list of them: a page is asked for those of every block. */

const WORDS = /[\p{L}\p{N}]+/gu;

/** What a unit is to the count, for the units of which nearly all text is made; 0 for those that have to be looked up. */
const IN = 1;
const BETWEEN = 2;
const kinds = new Uint8Array(0x700);
for (const [first, last] of [
  [0x20, 0x17f],
  [0x600, 0x6ff],
] as const)
  // oxfmt-ignore
  for (let unit = first; unit <= last; unit++)
    kinds[unit] = /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? IN : BETWEEN;

/** How many runs of letters and digits there are in `text`. */
export function countWords(text: string): number {
  let count = 0;
  let before = BETWEEN;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Dashes, dots and curly marks; every other unit of other scripts is left to the regular expression.
    const kind = unit >= 0x2010 && unit <= 0x203a ? BETWEEN : (kinds[unit] ?? 0);
    if (kind === 0) return text.match(WORDS)?.length ?? 0;
    if (kind === IN && before === BETWEEN) count++;
    before = kind;
  }
  return count;
}
