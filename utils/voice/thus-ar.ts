/** «…»، هكذا قال فلان: a word before the verb of saying that points back to the words quoted. */
import type { Cue } from './cue.ts';
import type { MentionIndex } from './mentions.ts';
import { subjectAfter } from './subject-ar.ts';
import type { Token } from './types.ts';
import type { SayingForm } from './verbs-ar.ts';

/** Where «هكذا» or «بهذه الكلمات» before token `i` begins, which points back to quoted words; or null. */
export function thusBefore(tokens: readonly Token[], i: number): number | null {
  const before = tokens[i - 1]?.folded ?? '';
  if (/^و?(?:هكذا|بهذا)$/.test(before)) return i - 1;
  const words = /^(?:ال)?(?:كلمات|عبارات|كلمه|عباره|جمله)$/.test(before);
  return words && /^و?به(?:ذه|ذا)$/.test(tokens[i - 2]?.folded ?? '') ? i - 2 : null;
}

/** The cue of such a verb: the words before the verb are what he said, whatever else it could govern. */
export function thusAfter(
  tokens: readonly Token[],
  cue: Cue,
  form: SayingForm,
  index: MentionIndex,
): Cue | null {
  const at = thusBefore(tokens, cue.at);
  if (at === null || !form.frames.includes('q')) return null;
  if (tokens.slice(0, at).findLast((token) => token.kind !== 'punctuation')?.kind !== 'marked') return null;
  const name = subjectAfter(tokens, cue.at + 1, tokens.length, index);
  return { ...cue, name, complement: null, scope: 'marks', cut: at, end: Math.max(cue.end, name?.to ?? 0) };
}
