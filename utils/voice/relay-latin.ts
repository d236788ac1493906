/** `X cited Y as saying …`, `Y was quoted by X as saying …`: the words are Y's, not those of who passes them on. */
import type { MentionIndex } from './mentions.ts';
import type { Named } from './named.ts';
import { subjectBefore } from './subject-latin.ts';
import type { Token } from './types.ts';
import type { LatinWords } from './words/latin.ts';

const RELAY = /^(?:cit|quot)(?:e|es|ed|ing)$/;
/** How far `as saying` may stand behind its verb, in tokens. */
const REACH = 24;

/** Whether the verb at token `i` passes another's words on: `as` and a participle follow. */
export function passesOn(tokens: readonly Token[], i: number): boolean {
  if (!RELAY.test(tokens[i]?.folded ?? '')) return false;
  return tokens
    .slice(i + 1, i + REACH)
    .some((token, k, after) => token.folded === 'as' && /ing$/.test(after[k + 1]?.folded ?? ''));
}

/** Who is quoted by the verb before the participle at token `i` (`as saying`), or null when nobody is. */
export function quotedBefore(
  tokens: readonly Token[],
  i: number,
  index: MentionIndex,
  words: LatinWords,
): { name: Named | null } | null {
  if (tokens[i - 1]?.folded !== 'as') return null;
  const verb = tokens.findLastIndex((token, k) => k < i && k > i - REACH && RELAY.test(token.folded));
  if (verb < 0) return null;
  if (words.passives.has(tokens[verb - 1]?.folded ?? ''))
    return { name: subjectBefore(tokens, verb, index, words)?.name ?? null };
  const named = subjectBefore(tokens.slice(verb + 1), i - 2 - verb, index, words)?.name ?? null;
  const from = verb + 1;
  return { name: named && { ...named, from: named.from + from, to: named.to + from } };
}
