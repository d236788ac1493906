/** Finds the cues of reported speech in an Arabic sentence. */
import * as is from './classes-ar.ts';
import { endOfSubject, findComplement, isOtherSaying, type Complement } from './clause-ar.ts';
import type { Cue } from './cue.ts';
import type { MentionIndex } from './mentions.ts';
import { readName, runsIn, type Named } from './names-ar.ts';
import { phraseAt } from './phrases.ts';
import { authorBefore, subjectAfter, subjectBefore, subjectFrom } from './subject-ar.ts';
import type { Token } from './types.ts';
import { sayingForms, type SayingForm } from './verbs-ar.ts';
import { attributionAt, relayAt, titleCues } from './attribution-ar.ts';

const NEGATION = /^[وف]?(?:لم|لا|لن|ما|ليس|دون|عدم)$/;
const RELATIVE = /^(?:الذي|التي|الذين)$/;
const CLAUSE_OPENER =
  /^[وف]?(?:قد|لقد|كما|فيما|حيث|بينما|حين|اذ|ثم|كان|كانت|لكن|بل|او|اما|ان|انه|الذي|التي|الذين)$/;
/** Verbs whose object is who they are said to: the first name after them may be the object. */
const DIRECTED = new Set([
  'طالب',
  'دعا',
  'ناشد',
  'حث',
  'اتهم',
  'وصف',
  'نعت',
  'ابلغ',
  'اخبر',
  'حذر',
  'انتقد',
  'ادان',
  'هدد',
  'توعد',
  'حمل',
  'خاطب',
  'نصح',
  'وجه',
  'اوعز',
]);
/** Verbs after which a comma can stand for أن. */
const PLAIN = new Set(['قال', 'اكد', 'اوضح', 'صرح', 'اضاف', 'تابع', 'اكمل', 'اردف', 'استطرد', 'ذكر']);
const FEMININE_OR_UNSURE = new Set(['place', 'org-armed', 'org-gov', 'org-int']);

function beginsClause(tokens: readonly Token[], i: number, form: SayingForm): boolean {
  const before = tokens[i - 1];
  return (
    !before ||
    form.joined ||
    before.kind !== 'word' ||
    CLAUSE_OPENER.test(before.folded) ||
    is.isLight(before)
  );
}

/** Several readings of a word: the one that fits the place. */
function chooseForm(
  text: string,
  tokens: readonly Token[],
  i: number,
  index: MentionIndex,
): SayingForm | null {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.inLabel) return null;
  for (const form of sayingForms(token.folded)) {
    if (form.frames.includes('j') && !form.joined) continue;
    if (form.frames.includes('s') && !form.joined && !beginsClause(tokens, i, form)) {
      const before = tokens[i - 1];
      const vowelled = /\u0651/.test(text.slice(token.start, token.end));
      if (!vowelled && !(before && index.at(before) && index.speaks(index.at(before)!))) continue;
    }
    return form;
  }
  return null;
}

/** The object of a verb that takes one: everything after the subject. */
function objectOf(
  tokens: readonly Token[],
  i: number,
  form: SayingForm,
  subjectIsBefore: boolean,
  end: number,
  index: MentionIndex,
): Complement | null {
  if (form.form === 'masdar' || NEGATION.test(tokens[i - 1]?.folded ?? '')) return null;
  const two = form.frames.includes('b');
  if (!two && !form.frames.includes('o')) return null;
  if (form.form !== 'participle' && !subjectIsBefore && !beginsClause(tokens, i, form)) return null;
  let stop = i + 1;
  while (stop < end && !(isOtherSaying(tokens[stop]) && !index.at(tokens[stop]!))) stop++;
  if (two) {
    const second = tokens
      .slice(i + 1, stop)
      .some((token) => token.kind === 'marked' || /^ب./.test(token.folded));
    if (!second) return null;
  }
  const from =
    subjectIsBefore || form.form === 'participle'
      ? i + 1
      : endOfSubject(tokens, subjectFrom(tokens, i + 1, stop, index), stop, index);
  let at = from;
  while (at < stop && is.isComma(tokens[at])) at++;
  return at < stop ? { at, zone: at, joint: 'phrase' } : null;
}

/** Marks further on than the object are part of it: `أعلن رفضه "التدخل"`. */
function nearer(complement: Complement | null, object: Complement | null): Complement | null {
  if (!complement) return object;
  return complement.joint === 'marks' && object && object.at < complement.at ? object : complement;
}

/** `وأضاف فلان، كذا وكذا`: a comma where أن or a colon should be. */
function afterComma(
  tokens: readonly Token[],
  form: SayingForm,
  name: Named | null,
  end: number,
): Complement | null {
  if (!PLAIN.has(form.lemma) || form.form !== 'perfect' || !name) return null;
  for (let k = name.to; k < end; k++) {
    if (
      !is.isComma(tokens[k]) ||
      is.isAdverbial(tokens[k + 1]) ||
      is.isLight(tokens[k + 1]) ||
      is.isPersonNoun(tokens[k + 1])
    )
      continue;
    return end - k > 3 ? { at: k + 1, zone: k, joint: 'clause' } : null;
  }
  return null;
}

/** `واتهم مصر بـ`: the only name after the verb is who it is said of, when it cannot be the subject. */
function isObjectOnly(
  tokens: readonly Token[],
  from: number,
  to: number,
  form: SayingForm,
  index: MentionIndex,
): boolean {
  if (!DIRECTED.has(form.lemma) || form.pronoun) return false;
  const start = subjectFrom(tokens, from, to, index);
  const runs = runsIn(tokens, start, to, index);
  const run = runs[0];
  if (run?.from !== start)
    return (
      form.joined &&
      start < to &&
      !is.isPersonNoun(tokens[start]) &&
      !is.isBodyNoun(tokens[start]) &&
      runs.length === 0
    );
  const other = runs.slice(1).some((next) => !/^و/.test(tokens[next.from]?.folded ?? ''));
  if (other) return false;
  if (index.isMedia(run.mention)) return form.lemma === 'ابلغ' || form.lemma === 'اخبر';
  return form.joined && form.gender === 'm' && FEMININE_OR_UNSURE.has(index.kindOf(run.mention.id) ?? '');
}

/** `وأكد حرصه على`: a noun with a pronoun after the verb is what is said, not who says it. */
function isObjectNoun(tokens: readonly Token[], cue: Cue, form: SayingForm, index: MentionIndex): boolean {
  const { name } = cue;
  if (
    name?.kind !== 'unknown' ||
    !form.frames.includes('o') ||
    cue.complement?.joint === 'clause' ||
    name.from < cue.at
  )
    return false;
  const head = tokens[name.from];
  if (is.isPersonNoun(head) || is.isBodyNoun(head) || index.titleAt(tokens, name.from)) return false;
  return name.to - name.from === 1 || /(?:ه|ها|هم|هما)$/.test(head?.folded ?? '');
}

/** Where the clause of the verb begins: قد and كما before it belong to it. */
function openingOf(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at > 0 && CLAUSE_OPENER.test(tokens[at - 1]?.folded ?? '') && !is.isComplementizer(tokens[at - 1]))
    at--;
  return at;
}

function verbCue(
  tokens: readonly Token[],
  i: number,
  form: SayingForm,
  end: number,
  index: MentionIndex,
): Cue | null {
  const cue: Cue = {
    at: i,
    end: i + 1,
    lemma: form.lemma,
    type: form.form === 'participle' ? 'participle' : form.form === 'masdar' ? 'noun' : 'verb',
    name: null,
    keeps: form.frames.includes('k'),
    gender: form.gender,
    complement: findComplement(tokens, i, form, end, index),
    scope: 'forward',
    cut: openingOf(tokens, i),
  };
  if (form.form === 'participle') {
    cue.complement = nearer(cue.complement, objectOf(tokens, i, form, true, end, index));
    if (!cue.complement) return null;
    if (form.gender !== 'm' && cue.complement.joint === 'phrase' && !is.isComma(tokens[i - 1])) return null;
    return cue;
  }
  if (form.form === 'masdar') return nounCue(tokens, i, form, cue, index);
  if ((form.lemma === 'جاء' || form.lemma === 'ورد') && tokens[i + 1]?.folded === 'في') {
    if (cue.complement?.joint === 'phrase' || !cue.complement) return null;
    cue.name = readName(tokens, i + 2, cue.complement.zone, index);
    return cue;
  }
  if (form.lemma === 'جاء' || (form.lemma === 'ورد' && form.unsure)) return null;
  const before = subjectBefore(tokens, i, form, index);
  cue.complement = nearer(cue.complement, objectOf(tokens, i, form, before !== null, end, index));
  if (cue.complement && NEGATION.test(tokens[i - 1]?.folded ?? '') && cue.complement.joint === 'phrase')
    return null;
  const next = tokens.findIndex((token, k) => k > i && isOtherSaying(token) && !index.at(token));
  const zone = cue.complement ? Math.max(i + 1, cue.complement.zone) : next < 0 ? end : next;
  const inside = /^في(?:ه|ها|هما)$/.test(tokens[i + 1]?.folded ?? '');
  if (before && !inside) {
    cue.name = before;
    if (before.from < i && before.to <= i) cue.cut = before.from;
  } else if (isObjectOnly(tokens, i + 1, zone, form, index)) {
    if (cue.complement && form.frames.includes('b')) cue.complement.at = i + 1;
  } else
    cue.name = subjectAfter(tokens, i + 1, zone, index) ?? (inside ? authorBefore(tokens, i, index) : null);
  if (isObjectNoun(tokens, cue, form, index)) {
    cue.name = null;
    if (cue.complement) cue.complement.at = i + 1;
  }
  const dangling =
    !cue.name && !beginsClause(tokens, i, form) && (cue.complement?.joint === 'phrase' || !cue.complement);
  if (dangling || (!cue.name && RELATIVE.test(tokens[i - 1]?.folded ?? ''))) return null;
  cue.complement ??= afterComma(tokens, form, cue.name, end);
  if (!cue.complement) {
    // «…»، قال فلان
    if (!form.frames.includes('q') || (form.unsure && !form.joined)) return null;
    cue.scope = 'backward';
    cue.end = Math.max(cue.end, cue.name?.to ?? 0);
    return cue;
  }
  return cue;
}

/** قوله إن, تأكيد فلان أن, بالقول: a noun of saying, with the speaker as its pronoun or its genitive. */
function nounCue(
  tokens: readonly Token[],
  i: number,
  form: SayingForm,
  cue: Cue,
  index: MentionIndex,
): Cue | null {
  if (!cue.complement) return null;
  if (form.pronoun || /^[بل]?ال/.test(tokens[i]?.folded ?? '')) {
    const bySaying = /^[وف]?(?:بال|لل)/.test(tokens[i]?.folded ?? '');
    if (!form.pronoun && !bySaying) return null;
    if (!form.pronoun && cue.complement.joint === 'phrase') return null;
    return cue;
  }
  if (cue.complement.joint === 'phrase') return null;
  cue.name = readName(tokens, i + 1, cue.complement.zone, index);
  return cue.name && cue.name.kind !== 'unknown' ? cue : null;
}

/**
 * All cues of one sentence, in order.
 * @param title the sentence is a headline or heading: `speaker: text` counts.
 */
export function cuesInArabic(
  text: string,
  tokens: readonly Token[],
  index: MentionIndex,
  title: boolean,
): Cue[] {
  const cues: Cue[] = titleCues(tokens, index, title);
  const taken = new Set(cues.map((cue) => cue.complement?.zone));
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.inLabel) {
      i++;
      continue;
    }
    const impersonal = phraseAt(tokens, i, is.IMPERSONAL);
    if (impersonal > 0 && (i < 2 || is.isComma(tokens[i - 1]))) {
      i += impersonal;
      continue;
    }
    const special = attributionAt(tokens, i, index) ?? relayAt(tokens, i, index);
    if (special) {
      cues.push(special);
      i = Math.max(i + 1, special.end);
      continue;
    }
    const form = index.at(token) ? null : chooseForm(text, tokens, i, index);
    const cue = form ? verbCue(tokens, i, form, tokens.length, index) : null;
    if (cue && !(cue.complement && taken.has(cue.complement.zone) && cue.type !== 'participle'))
      cues.push(cue);
    i++;
  }
  return cues.sort((a, b) => a.at - b.at);
}
