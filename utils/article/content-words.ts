/** Content words of a folded text, cut to a rough stem: good enough to see whether two blocks speak of the same thing. */

const PREFIX = /^(?:وال|بال|فال|كال|لل|ال|و|ب|ل|ف|ك)(?=\p{L}{3})/u;
const SUFFIX = /(?<=\p{L}{3})(?:ها|هم|ات|ون|ين|ان|يه|ه|ي|es|s)$/u;

/** Texts use the same words again and again; the stems of so many are kept. */
const REMEMBER = 4096;
const stems = new Map<string, string>();

function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = word.replace(PREFIX, '').replace(SUFFIX, '');
    if (stems.size >= REMEMBER) stems.clear();
    stems.set(word, stem);
  }
  return stem;
}

/** Distinct rough stems of the words of four letters or more. Never shown, never used for matching names. */
export function contentWords(folded: string): Set<string> {
  const found = new Set<string>();
  for (const word of folded.match(/\p{L}{4,}/gu) ?? []) found.add(stemOf(word));
  return found;
}
