/** French cues without a finite verb of saying: the infinitive (Et d'ajouter : « … ») and the conditional of hearsay. */
import { cueOf, type Cue } from './cue.ts';
import type { MentionIndex } from './mentions.ts';
import { namedBy, unnamed } from './named.ts';
import { runsIn } from './runs.ts';
import { isBoundary, isComma } from './subject-latin.ts';
import type { Token } from './types.ts';
import type { LatinWords } from './words/latin.ts';

/** How far behind the infinitive its colon or marks may stand, in tokens. */
const NARRATED = 8;

/**
 * `Et d'ajouter, souriant : « … »` at the head of its sentence: whoever spoke last goes on. `a contraint Name à
 * promettre que …` at the preposition, token `i`: the subject of an infinitive stands right before it.
 */
export function infinitiveCue(
  tokens: readonly Token[],
  i: number,
  index: MentionIndex,
  words: LatinWords,
): Cue | null {
  if (words.language !== 'fr') return null;
  const goesOn = i === 0 && tokens[0]?.folded === 'et';
  const of = goesOn ? 1 : i;
  const verb = tokens[of + 1];
  if (!/^(?:a|de?)$/.test(tokens[of]?.folded ?? '') || !/(?:er|ir|re)$/.test(verb?.folded ?? '')) return null;
  const run = goesOn ? undefined : runsIn(tokens, Math.max(0, i - 2), i, index).at(-1);
  if (!goesOn && (run?.to !== i || !index.isPerson(run.mention))) return null;
  if (![...words.verbs.values()].some(({ lemma }) => lemma === verb!.folded)) return null;
  const zone = tokens.findIndex(
    (token, k) =>
      k > of + 1 &&
      k < of + NARRATED &&
      (token.folded === ':' || token.kind === 'marked' || words.that.has(token.folded)),
  );
  if (zone < 0) return null;
  const marks = tokens[zone]?.kind === 'marked';
  return cueOf({
    at: of + 1,
    end: of + 2,
    lemma: verb!.folded,
    type: 'verb',
    name: run ? namedBy(run) : null,
    keeps: goesOn,
    complement: {
      at: marks ? zone : zone + 1,
      zone,
      joint: marks ? 'marks' : tokens[zone]?.folded === ':' ? 'colon' : 'clause',
    },
    cut: goesOn ? 0 : -1,
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
