/** One edit between two words, as typing and hearing make it. */

/** Letters that differ by dots or are heard alike: one is easily typed for the other. */
const LIKE = ['جحخ', 'بتثن', 'دذض', 'رز', 'سش', 'سص', 'صض', 'طظت', 'عغ', 'فق', 'كق', 'جغق', 'اويه', 'يبتن'];

/**
 * Whether two words differ by one edit: a letter put in, left out or replaced, or two neighbours exchanged. When not
 * `sure`, only by an edit that leaves the word much the same: letters of like shape or sound, weak letters, an exchange.
 */
export function oneEdit(a: string, b: string, sure: boolean): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let ends = 0;
  while (
    ends < a.length - from &&
    ends < b.length - from &&
    a[a.length - 1 - ends] === b[b.length - 1 - ends]
  )
    ends++;
  const inA = a.slice(from, a.length - ends);
  const inB = b.slice(from, b.length - ends);
  if (inA.length === 2 && inB.length === 2) return inA[0] === inB[1] && inA[1] === inB[0];
  if (inA.length > 1 || inB.length > 1) return false;
  if (sure) return true;
  if (inA === '' || inB === '') {
    const letter = inA + inB;
    // The ل of the article is easily lost.
    if (letter === 'ل' && from === 1 && a[0] === 'ا') return true;
    return 'اويءهaeiouyh'.includes(letter) || a[from - 1] === letter || b[from - 1] === letter;
  }
  return LIKE.some((letters) => letters.includes(inA) && letters.includes(inB));
}
