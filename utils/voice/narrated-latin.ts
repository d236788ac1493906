/** French cues without a finite verb of saying: the narrative infinitive (Et d'ajouter : « … ») and the conditional of hearsay. */
import { cueOf, type Cue } from './cue.ts';
import { unnamed } from './named.ts';
import { isBoundary, isComma } from './subject-latin.ts';
import type { Token } from './types.ts';
import type { LatinWords } from './words/latin.ts';

/** How far behind the infinitive its colon or marks may stand, in tokens. */
const NARRATED = 8;

/** `Et d'ajouter, souriant : « … »` at the head of its sentence: whoever spoke last goes on. */
export function narrativeInfinitive(tokens: readonly Token[], words: LatinWords): Cue | null {
  const [first, of, verb] = tokens;
  if (words.language !== 'fr' || first?.folded !== 'et' || !/^de?$/.test(of?.folded ?? '')) return null;
  if (!verb || ![...words.verbs.values()].some(({ lemma }) => lemma === verb.folded)) return null;
  const zone = tokens.findIndex(
    (token, k) =>
      k > 2 &&
      k < NARRATED &&
      (token.folded === ':' || token.kind === 'marked' || words.that.has(token.folded)),
  );
  if (zone < 0) return null;
  const marks = tokens[zone]?.kind === 'marked';
  return cueOf({
    at: 2,
    end: 3,
    lemma: verb.folded,
    type: 'verb',
    keeps: true,
    complement: {
      at: marks ? zone : zone + 1,
      zone,
      joint: marks ? 'marks' : tokens[zone]?.folded === ':' ? 'colon' : 'clause',
    },
    cut: 0,
  });
}

/** The French conditional of hearsay: `les milices auraient tiré`; not after si. */
export function hearsayCue(tokens: readonly Token[], i: number, words: LatinWords): Cue[] {
  if (tokens.some((token) => token.folded === 'si' || token.folded === 's')) return [];
  const next = tokens[i + 1];
  if (
    next?.kind !== 'word' ||
    !/(?:e|es|i|is|it|u|us|ee|ees)$/.test(next.folded) ||
    words.prepositions.has(next.folded)
  )
    return [];
  let from = i;
  while (from > 0 && !isComma(tokens[from - 1]) && !isBoundary(tokens[from - 1], words)) from--;
  const complement = { at: from, zone: i, joint: 'clause' } as const;
  const name = unnamed(i, i);
  return [
    cueOf({ at: i, end: i + 1, lemma: 'conditionnel', type: 'attribution', name, complement, cut: -1 }),
  ];
}
