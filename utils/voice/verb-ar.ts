/** The cue that a form of an Arabic verb of saying makes in its sentence. */
import { unnamed } from './named.ts';
import { wordMatches } from '../text/lexeme.ts';
import { authorBefore, documentBefore, mouthpiece } from './author-ar.ts';
import { subjectAfter } from './behind-ar.ts';
import * as is from './classes-ar.ts';
import { findComplement, isOtherSaying } from './clause-ar.ts';
import { cueOf, type Cue } from './cue.ts';
import type { MentionIndex } from './mentions.ts';
import { readName } from './names-ar.ts';
import { nounCue } from './noun-ar.ts';
import {
  afterComma,
  beginsClause,
  clauseAfterComma,
  isNegated,
  isOpener,
  nearer,
  objectOf,
  partIn,
  wordsOfOurs,
} from './object-ar.ts';
import { subjectBefore } from './subject-ar.ts';
import {
  isDirected,
  isManner,
  isObjectNoun,
  isObjectOnly,
  asksSomething,
  isSecond,
  isSomebody,
  unlikeAnother,
} from './subject-or-object-ar.ts';
import { thusAfter, thusBefore } from './thus-ar.ts';
import type { Token } from './types.ts';
import type { SayingForm } from './verbs-ar.ts';

const RELATIVE = wordMatches(/^(?:الذي|التي|الذين)$/);

const NEED = wordMatches(/^(?:ال)?(?:حاجه|ضروره|ظروف)$/);
/** Behind a text: in it. */
export const IN_IT = wordMatches(/^في(?:ه|ها|هما)$/);
const WHAT = wordMatches(/^[وف]?(?:[بلم]?ما|عما|فيما)$/);
/** Who is called ours is not the outlet's speaker: our position, our forces. */
const OURS = wordMatches(/^(?!مراسل|مندوب|موفد|مصادر|ضيف).{2,}نا$/);

/** A particle with its pronoun, which is the subject of the verb behind it. */
const SUBJECT_IN = wordMatches(/^[وفب]?ان(?:ه|ها|هم|هما)$/);

/** Where the clause of the verb begins: قد and كما before it belong to it. */
function openingOf(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at > 0 && isOpener(tokens[at - 1]) && !is.isComplementizer(tokens[at - 1])) at--;
  return thusBefore(tokens, at) ?? at;
}

export function verbCue(
  tokens: readonly Token[],
  i: number,
  form: SayingForm,
  end: number,
  index: MentionIndex,
): Cue | null {
  const cue = cueOf({
    at: i,
    end: i + 1,
    lemma: form.lemma,
    type: form.form === 'participle' ? 'participle' : form.form === 'masdar' ? 'noun' : 'verb',
    keeps: form.frames.includes('k'),
    gender: form.gender,
    complement: partIn(tokens, i, form) ?? findComplement(tokens, i, form, end, index),
    cut: openingOf(tokens, i),
    second: form.frames.includes('b'),
  });
  if (form.form === 'participle') {
    cue.complement = nearer(cue.complement, objectOf(tokens, i, form, true, end, index));
    if (!cue.complement) return null;
    const that = is.isComplementizer(tokens[cue.complement.at - 1]);
    if (form.gender !== 'm' && cue.complement.joint === 'phrase' && !that && !is.isComma(tokens[i - 1]))
      return null;
    return cue;
  }
  if (form.form === 'masdar') return nounCue(tokens, i, form, cue, index);
  if ((form.lemma === 'جاء' || form.lemma === 'ورد') && tokens[i + 1]?.folded === 'في') {
    if (cue.complement?.joint === 'phrase' || !cue.complement) return null;
    cue.name = is.isOwnText(tokens[i + 2])
      ? (authorBefore(tokens, i, index) ?? unnamed(i + 2, i + 3, 'his'))
      : readName(tokens, i + 2, cue.complement.zone, index);
    return cue;
  }
  // وجاء فيه: «…»: the words are its author's
  if (
    (form.lemma === 'جاء' || form.lemma === 'ورد') &&
    IN_IT(tokens[i + 1]) &&
    cue.complement &&
    cue.complement.joint !== 'phrase'
  ) {
    cue.name = authorBefore(tokens, i, index);
    return cue;
  }
  if (form.lemma === 'جاء' || (form.lemma === 'ورد' && form.unsure)) return null;
  if (form.lemma === 'رحب' && isSomebody(tokens[cue.complement?.at ?? -1], index)) return null;
  const quoted = thusAfter(tokens, cue, form, index);
  if (quoted) return quoted;
  const author = cue.complement ? documentBefore(tokens, i, form, index) : null;
  if (author) return { ...cue, name: author };
  const { complement } = cue;
  if (
    form.pronoun &&
    !form.frames.includes('b') &&
    complement &&
    // اعتبره «…»: the second of two objects
    !(form.lemma === 'اعتبر' && complement.joint === 'marks' && tokens[complement.at - 1]?.folded !== 'و') &&
    complement.joint !== 'clause' &&
    complement.joint !== 'phrase'
  )
    cue.complement = null;
  if (form.pronoun && form.frames.includes('b') && tokens[i - 1]?.folded === 'كما') return null;
  // ردا على ما قاله فلان، إنه: what follows belongs to the verb before
  if (
    form.pronoun &&
    WHAT(tokens[i - 1]) &&
    complement?.joint === 'clause' &&
    tokens[complement.zone - 1]?.folded !== 'من'
  )
    return null;
  const before = subjectBefore(tokens, i, form, index);
  cue.complement = nearer(cue.complement, objectOf(tokens, i, form, before !== null, end, index));
  if (cue.complement && isNegated(tokens, i) && cue.complement.joint === 'phrase') return null;
  const next = tokens.findIndex((token, k) => k > i && isOtherSaying(token) && !index.at(token));
  const second = form.frames.includes('b')
    ? tokens.findIndex((token, k) => k > i && isSecond(token) && !index.at(token))
    : -1;
  const limit = cue.complement ? Math.max(i + 1, cue.complement.zone) : next < 0 ? end : next;
  const zone = second > i && second < limit ? second : limit;
  // في وقت قال فيه: when, and not where
  const inside = IN_IT(tokens[i + 1]) && tokens[i - 1]?.folded !== 'وقت';
  if (SUBJECT_IN(tokens[i - 1]) && !form.pronoun) {
    // أعلن فلان أنه أبلغ فلانا أن: the pronoun is the subject, and whoever is named then is spoken to
    if (!cue.complement) return null;
  } else if (
    before &&
    !inside &&
    !(before.id === null && RELATIVE(tokens[before.from]) && subjectAfter(tokens, i + 1, zone, index)?.id)
  ) {
    cue.name = before;
    if (before.from < i && before.to <= i) cue.cut = before.from;
  } else if (isObjectOnly(tokens, i + 1, second > i ? second : zone, second > i, form, index)) {
    if (cue.complement && form.frames.includes('b')) cue.complement.at = i + 1;
    if (inside) cue.name = authorBefore(tokens, i, index);
  } else
    cue.name = subjectAfter(tokens, i + 1, zone, index) ?? (inside ? authorBefore(tokens, i, index) : null);
  // بيان دعا فيه الجيش إلى: whoever is called upon
  if (inside && cue.name?.id === null && form.prepositions.length > 0 && isDirected(form))
    cue.name = authorBefore(tokens, i, index) ?? cue.name;
  // كما قال، …: what follows the comma is told on
  if (tokens[i - 1]?.folded === 'كما' && is.isComma(tokens[i + 1]) && cue.name && cue.name.from > i)
    cue.name = null;
  cue.name = mouthpiece(tokens, i, zone, index) ?? cue.name;
  if (cue.name && (isManner(tokens, cue.name) || asksSomething(tokens, cue.name.from))) cue.name = null;
  if (cue.name && cue.name.from > i) cue.name = unlikeAnother(tokens, cue.name, form, index);
  // ختم حديثه بالقول: his speech is what he ends
  if (cue.keeps && cue.name?.from === i + 1 && is.isOwnText(tokens[i + 1]))
    cue.name = subjectAfter(tokens, i + 2, zone, index);
  if (isObjectNoun(tokens, cue, form, index)) {
    cue.name = null;
    if (cue.complement) cue.complement.at = i + 1;
  }
  const byPreposition =
    cue.complement?.joint === 'marks' &&
    /^(?:ب|ل|من|عن|علي|الي)$/.test(tokens[cue.complement.at - 1]?.folded ?? '');
  const dangling =
    !cue.name &&
    !inside &&
    !beginsClause(tokens, i, form) &&
    (byPreposition || cue.complement?.joint === 'phrase' || !cue.complement);
  if (
    cue.name?.kind === 'unknown' &&
    cue.name.from > i &&
    OURS(tokens[cue.name.from]) &&
    !is.isPersonNoun(tokens[cue.name.from])
  )
    return null;
  // the outlet's own correspondent speaks for the outlet
  if (
    cue.name &&
    cue.complement?.joint === 'clause' &&
    /^[وف]?(?:ال)?(?:مراسل|مراسله|موفد|مراسلنا|مراسلتنا|موفدنا)$/.test(tokens[cue.name.from]?.folded ?? '')
  )
    return null;
  // `دولة تدعي كذا`: a clause that describes a noun
  const describing =
    !before &&
    cue.name?.kind === 'unknown' &&
    cue.complement?.joint === 'phrase' &&
    form.form === 'imperfect';
  if (describing && !beginsClause(tokens, i, form)) return null;
  const relative = before?.id === null && RELATIVE(tokens[before.from]) && !(form.pronoun && cue.second);
  if (dangling || (relative && (byPreposition || cue.complement?.joint === 'phrase'))) return null;
  // دعت الحاجة إلى: nobody speaks
  if (cue.name?.kind === 'unknown' && NEED(tokens[cue.name.from])) return null;
  const plain = cue.complement ? null : wordsOfOurs(tokens, i, form, end, index);
  if (plain) return { ...cue, ...plain };
  cue.complement =
    clauseAfterComma(tokens, form, cue.name, cue.complement, end) ??
    cue.complement ??
    afterComma(tokens, form, cue.name, end);
  if (!cue.complement) {
    // «…»، قال فلان; or a verb that leads to another: وأضاف فلان قائلا
    const marks =
      tokens.slice(0, cue.cut).findLast((token) => token.kind !== 'punctuation')?.kind === 'marked';
    const leads = tokens.slice(i + 1, i + 9).some((token) => isOtherSaying(token) && !index.at(token));
    if (
      (!marks && !leads) ||
      !form.frames.includes('q') ||
      (form.unsure &&
        !form.joined &&
        !(leads && (cue.name?.id || is.isPersonNoun(tokens[cue.name?.from ?? -1]))))
    )
      return null;
    cue.scope = 'marks';
    cue.end = Math.max(cue.end, cue.name?.to ?? 0);
    return cue;
  }
  return cue;
}
