/** Content words of a folded text, cut to a rough stem: good enough to see whether two blocks speak of the same thing. */

const PREFIX = /^(?:وال|بال|فال|كال|لل|ال|و|ب|ل|ف|ك)(?=\p{L}{3})/u;
const SUFFIX = /(?<=\p{L}{3})(?:ها|هم|ات|ون|ين|ان|يه|ه|ي|es|s)$/u;

/** Distinct rough stems of the words of four letters or more. Never shown, never used for matching names. */
export function contentWords(folded: string): Set<string> {
  const words = folded.match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.replace(PREFIX, '').replace(SUFFIX, '')));
}
