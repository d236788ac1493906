/** Fixed phrases of several words, looked up at a place in a row of tokens. */
import { fold } from '../text/fold.ts';
import { perWord, type HasLexeme } from '../text/lexeme.ts';
import { wordSpans } from '../text/words.ts';
import type { Token } from './types.ts';

/** Phrases by their first word, the longest first. */
export interface Phrases {
  /** Those that begin with the word. */
  at(word: HasLexeme): readonly Phrase[];
  /** Those that begin with the word behind a و or ف written on to it. */
  joined(word: HasLexeme): readonly Phrase[];
}

type Phrase = readonly string[];

const NONE: readonly Phrase[] = [];

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
  return {
    at: perWord((word) => map.get(word) ?? NONE),
    joined: perWord((word) => (/^[وف]../.test(word) ? map.get(word.slice(1)) : undefined) ?? NONE),
  };
}

/** All phrases of a pattern: `what it|he calls|called` are four; `_` stands for a blank within a part. */
export function alternatives(pattern: string): string[] {
  return pattern
    .split(' ')
    .reduce<string[]>(
      (heads, part) => heads.flatMap((head) => part.split('|').map((word) => `${head} ${word}`)),
      [''],
    )
    .map((phrase) => phrase.replaceAll('_', ' '));
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
  return longest(tokens, i, list.at(token)) || (joined ? longest(tokens, i, list.joined(token)) : 0);
}

function longest(tokens: readonly Token[], i: number, candidates: readonly Phrase[]): number {
  for (let n = 0; n < candidates.length; n++) {
    const words = candidates[n]!;
    let k = 1;
    while (k < words.length && tokens[i + k]?.folded === words[k]) k++;
    if (k === words.length) return k;
  }
  return 0;
}
