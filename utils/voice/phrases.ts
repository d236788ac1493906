/** Fixed phrases of several words, looked up at a place in a row of tokens. */
import { fold } from '../text/fold.ts';
import { wordSpans } from '../text/words.ts';
import type { Token } from './types.ts';

/** Phrases by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Splits and folds a list of phrases. */
export function phrases(list: readonly string[]): Phrases {
  const map = new Map<string, string[][]>();
  for (const phrase of list) {
    const words = wordSpans(phrase).map((word) => word.folded);
    const first = words[0];
    if (first === undefined) continue;
    map.set(
      first,
      [...(map.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return map;
}

/** A set of folded single words. */
export function folded(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map(fold));
}

/**
 * Number of tokens that the longest phrase beginning at token `i` covers, 0 for none.
 * @param joined also accept و or ف written on to the first word.
 */
export function phraseAt(tokens: readonly Token[], i: number, list: Phrases, joined = true): number {
  const token = tokens[i];
  if (token?.kind !== 'word') return 0;
  const whole = longest(tokens, i, list.get(token.folded));
  if (whole > 0 || !joined || token.folded.length < 3 || !isConjunction(token.folded.charCodeAt(0)))
    return whole;
  return longest(tokens, i, list.get(token.folded.slice(1)));
}

/** و or ف. */
function isConjunction(unit: number): boolean {
  return unit === 0x648 || unit === 0x641;
}

function longest(
  tokens: readonly Token[],
  i: number,
  candidates: readonly (readonly string[])[] | undefined,
): number {
  if (!candidates) return 0;
  const match = candidates.find((words) =>
    words.every((word, k) => k === 0 || tokens[i + k]?.folded === word),
  );
  return match?.length ?? 0;
}
