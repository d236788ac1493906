/** The particles that Arabic writes as part of the following word: و ف ب ك ل, and لل for ل + ال. */

const FIRST = new Set(['و', 'ف']);
const SECOND = new Set(['ب', 'ك', 'ل']);

/** What is left of a word without its particles. */
export interface Stripped {
  /** Folded letters taken off the front. For لل it is one letter: the second stands for the article. */
  particle: string;
  rest: string;
}

/** Shortest rest that may be taken for a word of its own, in folded letters. */
export const SHORTEST_REST = 3;

/**
 * Words that begin with a particle's letter and are nevertheless one word, where what would be left is also the name of
 * something or a common verb: كسرت (she broke) is not ك + سرت. They are never split.
 */
const WHOLE = new Set(
  'كسرت كسرتها فسرت فسرتها وفرت وفرتها وفروا كفرت كفروا لغات وحيد وحيدا وغاز فغاز بغاز لغاز كغاز كصد'.split(
    ' ',
  ),
);

/**
 * The ways to read a folded word as particles and a rest of at least three letters, fewest particles first; the word
 * itself is not among them. One of و ف, then one of ب ك ل, as grammar has it; لل is also read as ل + ال.
 */
export function withoutParticles(folded: string): readonly Stripped[] {
  const letter = folded.charAt(0);
  if (folded.length <= SHORTEST_REST || !(FIRST.has(letter) || SECOND.has(letter)) || WHOLE.has(folded))
    return NONE;
  const ways: Stripped[] = [];
  if (FIRST.has(letter)) {
    add(ways, letter, folded.slice(1));
    // وكسرت is و and كسرت, and no more than that
    if (!WHOLE.has(folded.slice(1))) second(ways, letter, folded.slice(1));
  } else second(ways, '', folded);
  return ways;
}

const NONE: readonly Stripped[] = [];

function add(ways: Stripped[], particle: string, rest: string): void {
  if (rest.length >= SHORTEST_REST && !WHOLE.has(rest)) ways.push({ particle, rest });
}

function second(ways: Stripped[], particle: string, word: string): void {
  const letter = word.charAt(0);
  if (!SECOND.has(letter)) return;
  // للجيش: the article lost its alef to the particle.
  if (letter === 'ل' && word[1] === 'ل' && word.length > SHORTEST_REST) {
    add(ways, particle + letter, `ا${word.slice(1)}`);
  }
  add(ways, particle + letter, word.slice(1));
}

/** Whether a folded word never splits into particles and a rest. */
export function isWhole(folded: string): boolean {
  return WHOLE.has(folded);
}

/** The words never split, for the compiled matcher. */
export function wholeWords(): Iterable<string> {
  return WHOLE;
}
