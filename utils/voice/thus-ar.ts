/** «…»، هكذا قال فلان: a word before the verb of saying that points back to the words quoted. */
import { wordMatches } from '../text/lexeme.ts';
import type { Cue } from './cue.ts';
import type { MentionIndex } from './mentions.ts';
import { subjectAfter } from './behind-ar.ts';
import type { Token } from './types.ts';
import type { SayingForm } from './verbs-ar.ts';

const THUS = wordMatches(/^و?(?:هكذا|بهذا)$/);
const WORDS = wordMatches(/^(?:ال)?(?:كلمات|عبارات|كلمه|عباره|جمله)$/);
const IN_THESE = wordMatches(/^و?به(?:ذه|ذا)$/);

/** Where «هكذا» or «بهذه الكلمات» before token `i` begins, which points back to quoted words; or null. */
export function thusBefore(tokens: readonly Token[], i: number): number | null {
  if (THUS(tokens[i - 1])) return i - 1;
  // هذا ما قاله فلان
  if (tokens[i - 1]?.folded === 'ما' && tokens[i - 2]?.folded === 'هذا') return i - 2;
  return WORDS(tokens[i - 1]) && IN_THESE(tokens[i - 2]) ? i - 2 : null;
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
