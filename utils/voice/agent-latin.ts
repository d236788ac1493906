/** English and French speakers who are no subject: the agent of a passive, and whoever speaks for the subject. */
import { cueOf, type Cue } from './cue.ts';
import type { MentionIndex } from './mentions.ts';
import type { Named } from './named.ts';
import { readLatinName } from './names-latin.ts';
import type { Token } from './types.ts';
import type { LatinVerb, LatinWords } from './words/latin.ts';

/** How far the marks may stand behind their participle, in tokens. */
const MARKS = 4;
/** Longest name of an agent or a mouthpiece, in tokens. */
const NAME = 12;
const BY = /^(?:by|par)$/;
const LINK = /^(?:as|comme|de|d|a|an|une?|the|la|le|l|des)$/;
const VOICE = /^(?:voix|bouche)$/;

/** First token behind the words from `from` on that can be a name. */
function endOfName(tokens: readonly Token[], from: number, words: LatinWords): number {
  let end = from;
  while (end < from + NAME && tokens[end]?.kind === 'word') {
    const { folded } = tokens[end]!;
    if (words.that.has(folded) || words.relatives.has(folded)) break;
    end++;
  }
  return end;
}

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
  const from = marks + 2;
  const name = readLatinName(tokens, from, endOfName(tokens, from, words), index, words);
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
  for (let k = verb + 1; k < zone - 1; k++) {
    const { folded } = tokens[k]!;
    const voice = VOICE.test(folded) && tokens[k - 2]?.folded === 'par';
    const through = /^(?:through|via)$/.test(folded) && words.determiners.has(tokens[k + 1]?.folded ?? '');
    if (!voice && !through) continue;
    const name = readLatinName(tokens, k + (voice ? 2 : 1), zone, index, words);
    return name?.id && index.kindOf(name.id) === 'person' ? name : null;
  }
  return null;
}
