/** English and French speakers who are no subject: the agent of a passive, and whoever speaks for the subject. */
import { subjectAfter } from './behind-latin.ts';
import { cueOf, type Cue } from './cue.ts';
import type { MentionIndex } from './mentions.ts';
import type { Named } from './named.ts';
import { readLatinName } from './names-latin.ts';
import type { Token } from './types.ts';
import type { LatinVerb, LatinWords } from './words/latin.ts';

/** How far the marks may stand behind their participle, in tokens. */
const MARKS = 4;
const BY = /^(?:by|par)$/;
const LINK = /^(?:as|comme|de|d|a|an|une?|the|la|le|l|des)$/;
const THROUGH = /^(?:voix|bouche|through|via)$/;

/** `described as “…” by Name`, `jugée « … » par Name`: the participle at token `i` has its marks and its agent. */
export function agentCue(
  tokens: readonly Token[],
  i: number,
  entry: LatinVerb,
  index: MentionIndex,
  words: LatinWords,
): Cue[] {
  const marks = tokens.findIndex((token, k) => k > i && k <= i + MARKS && token.kind === 'marked');
  if (marks < 0 || !BY.test(tokens[marks + 1]?.folded ?? '')) return [];
  if (!tokens.slice(i + 1, marks).every(({ folded }) => LINK.test(folded))) return [];
  const name = subjectAfter(tokens, marks + 2, index, words);
  if (!name) return [];
  return [cueOf({ at: marks + 1, end: name.to, lemma: entry.lemma, type: 'verb', name, scope: 'marks' })];
}

/** `said through its spokesman Name that`, `a assuré, par la voix de Name, que`: who says it, between the verb and its matter. */
export function mouthpiece(
  tokens: readonly Token[],
  verb: number,
  zone: number,
  index: MentionIndex,
  words: LatinWords,
): Named | null {
  const at = tokens.findIndex(({ folded }, k) => k > verb && k < zone && THROUGH.test(folded));
  if (at < 0) return null;
  const from = /^d[eu]?$/.test(tokens[at + 1]?.folded ?? '') ? at + 2 : at + 1;
  const name = readLatinName(tokens, from, zone, index, words);
  return name?.id && index.kindOf(name.id) === 'person' ? name : null;
}
