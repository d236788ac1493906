/** The cue that an Arabic noun of saying makes: قوله إن, تأكيد فلان أن, بالقول. */
import * as is from './classes-ar.ts';
import { clauseStart } from './clause-ar.ts';
import type { Cue } from './cue.ts';
import type { MentionIndex } from './mentions.ts';
import { namedBy, type Named } from './named.ts';
import { readName } from './names-ar.ts';
import { particleOf, runsIn } from './runs.ts';
import type { Token } from './types.ts';
import type { SayingForm } from './verbs-ar.ts';

function isMediumAt(token: Token, index: MentionIndex): boolean {
  const mention = index.at(token);
  return mention !== null && index.isMedia(mention);
}

/** `رد عليه فلان بالقول`: the person whose verb it says more of, the first behind the last comma. */
function whoDoes(tokens: readonly Token[], i: number, index: MentionIndex): Named | null {
  const start = Math.max(
    clauseStart(tokens, i),
    tokens.findLastIndex((token, k) => k < i && is.isComma(token)),
  );
  const run = runsIn(tokens, start, i, index).find(
    (one) =>
      index.isPerson(one.mention) &&
      !/[بل]/.test(particleOf(tokens, one)) &&
      !is.isAdverbial(tokens[one.from - 1]) &&
      !is.isOtherParty(tokens[one.from - 1]),
  );
  return run ? namedBy(run) : null;
}

/** قوله إن, تأكيد فلان أن, بالقول: a noun of saying, with the speaker as its pronoun or its genitive. */
export function nounCue(
  tokens: readonly Token[],
  i: number,
  form: SayingForm,
  cue: Cue,
  index: MentionIndex,
): Cue | null {
  if (
    !cue.complement ||
    (form.pronoun && form.frames.includes('b') && /^[وف]?ل/.test(tokens[i]?.folded ?? ''))
  )
    return null;
  if (form.pronoun || /^[بل]?ال/.test(tokens[i]?.folded ?? '')) {
    const bySaying = /^[وف]?(?:بال|لل)/.test(tokens[i]?.folded ?? '');
    const after =
      /^(?:الي|علي|عن|في)$/.test(tokens[i - 1]?.folded ?? '') && cue.complement.joint !== 'phrase';
    if (!form.pronoun && !bySaying && !after) return null;
    if (!form.pronoun && cue.complement.joint === 'phrase') return null;
    if (bySaying) cue.name = whoDoes(tokens, i, index);
    return cue;
  }
  if (cue.complement.joint === 'phrase') return null;
  cue.name = readName(tokens, i + 1, cue.complement.zone, index);
  if (!cue.name) return null;
  // في تصريح لقناة كذا: to whom it was said
  const told = tokens.slice(cue.name.from, cue.name.to).some((token) => isMediumAt(token, index));
  if (told) return null;
  // قول عضو في المجلس إن: somebody with a post
  const post = form.lemma === 'قال' && is.isPersonNoun(tokens[cue.name.from]);
  return cue.name.kind !== 'unknown' || post ? cue : null;
}
