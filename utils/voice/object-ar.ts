/** Reported matter of an Arabic verb that is no clause: its object, or a clause after a mere comma. */
import { wordMatches } from '../text/lexeme.ts';
import * as is from './classes-ar.ts';
import { clauseStart, isOtherSaying, type Complement } from './clause-ar.ts';
import { endOfSubject } from './end-of-subject-ar.ts';
import type { MentionIndex } from './mentions.ts';
import type { Named } from './named.ts';
import { subjectAfter, subjectFrom } from './behind-ar.ts';
import { isSecond } from './subject-or-object-ar.ts';
import { thusBefore } from './thus-ar.ts';
import type { Token } from './types.ts';
import type { SayingForm } from './verbs-ar.ts';

const WITHOUT = wordMatches(/^[وف]?ب?دون$/);
const NEGATION = wordMatches(/^[وف]?(?:لم|لا|لن|ما|ليس|دون|عدم)$/);
const CLAUSE_OPENER = wordMatches(
  /^[وف]$|^[وف]?(?:قد|لقد|كما|فيما|حيث|بينما|حين|اذ|ثم|كان|كانت|لكن|لكنه|لكنها|بل|او|اما|ان|انه|الذي|التي|الذين|وقت)$/,
);
/** Verbs after which a comma can stand for أن. */
const PLAIN = new Set(['قال', 'اكد', 'اوضح', 'صرح', 'اضاف', 'تابع', 'اكمل', 'اردف', 'استطرد', 'ذكر']);

const BLAME = wordMatches(/^(?:ال)?مس[يو]وليه/);

/** The word before is a particle of negation. */
export function isNegated(tokens: readonly Token[], i: number): boolean {
  // من دون أن يشير إلى
  const that = tokens[i - 1]?.folded === 'ان' && WITHOUT(tokens[i - 2]);
  return that || NEGATION(tokens[i - 1]);
}

/** قد, كما, فيما …: may stand between the beginning of a clause and its verb. */
export function isOpener(token: Token | undefined): boolean {
  return token?.kind === 'word' && CLAUSE_OPENER(token);
}

/** The verb stands at the beginning of its clause, or behind particles that may precede it there. */
export function beginsClause(tokens: readonly Token[], i: number, form: SayingForm): boolean {
  const before = tokens[i - 1];
  if (!before || form.joined || before.kind !== 'word' || isOpener(before) || is.isLight(before)) return true;
  if (thusBefore(tokens, i) !== null) return true;
  // في المقابل أعلن: a short adverbial opens the sentence
  const start = clauseStart(tokens, i);
  const opening = tokens.slice(start, i);
  return opening.length <= 5 && is.isAdverbial(opening[0]) && opening.every((token) => token.kind === 'word');
}

/** The object of a verb that takes one: everything after the subject. */
export function objectOf(
  tokens: readonly Token[],
  i: number,
  form: SayingForm,
  subjectIsBefore: boolean,
  end: number,
  index: MentionIndex,
): Complement | null {
  if (form.form === 'masdar' || isNegated(tokens, i)) return null;
  const two = form.frames.includes('b');
  const blames = form.frames.includes('m');
  if (!two && !blames && (!form.frames.includes('o') || form.pronoun)) return null;
  // خطوة وصفتها الوزارة بأنها: a clause that describes a noun
  const describes = two && form.pronoun;
  if (form.form !== 'participle' && !subjectIsBefore && !describes && !beginsClause(tokens, i, form))
    return null;
  let stop = i + 1;
  while (stop < end && !(isOtherSaying(tokens[stop]) && !index.at(tokens[stop]!))) stop++;
  if (blames && !tokens.slice(i + 1, stop).some((token) => BLAME(token))) return null;
  if (two) {
    const second = tokens.findIndex((token, k) => k > i && k < stop && isSecond(token));
    if (second < 0) return null;
    // ووصفها فلان بأنها: the object is written on to the verb, and between the two stands the subject
    if (form.pronoun && !subjectIsBefore) return { at: second, zone: second, joint: 'phrase' };
  }
  const from =
    subjectIsBefore || form.form === 'participle'
      ? i + 1
      : endOfSubject(tokens, subjectFrom(tokens, i + 1, stop, index), stop, index);
  let at = from;
  while (at < stop && is.isComma(tokens[at])) at++;
  return at < stop ? { at, zone: at, joint: 'phrase' } : null;
}

/** `مشيدا بدوره في كذا`: his part in it is praised; in other places بدوره says `in turn`. */
export function partIn(tokens: readonly Token[], i: number, form: SayingForm): Complement | null {
  if (!form.prepositions.includes('ب') || !/^بدور(?:ه|ها|هم)$/.test(tokens[i + 1]?.folded ?? '')) return null;
  const within = tokens[i + 2]?.folded === 'في' && !is.isTextNoun(tokens[i + 3]);
  return within ? { at: i + 1, zone: i + 1, joint: 'phrase' } : null;
}

/** Marks further on than the object are part of it: `أعلن رفضه "التدخل"`. */
export function nearer(complement: Complement | null, object: Complement | null): Complement | null {
  if (!complement) return object;
  return complement.joint === 'marks' && object && object.at < complement.at ? object : complement;
}

/** Begins a sentence of its own and no apposition, nor a phrase that belongs to the verb before. */
const MAIN_CLAUSE = /^(?:ما|هو|هي|نحن|هذا|هذه|ذلك|لا|لن|لم|ليس|ليست|يجب|سوف|هناك)$/;

/** `وأكد فلان، ما فعله كذا …`: the clause behind the comma comes before any preposition in it. */
export function clauseAfterComma(
  tokens: readonly Token[],
  form: SayingForm,
  name: Named | null,
  complement: Complement | null,
  end: number,
): Complement | null {
  const clause = complement?.joint === 'phrase' ? afterComma(tokens, form, name, end) : null;
  if (!clause || clause.zone !== name?.to || !MAIN_CLAUSE.test(tokens[clause.at]?.folded ?? '')) return null;
  return clause;
}

/** We and ours: the outlet does not speak so of a party. */
const OURS = wordMatches(/^(?:قواتنا|جيشنا|رجالنا|مقاتلونا|شعبنا|بلادنا|حكومتنا|نحن|اننا|انني)$/);

/** `وقال فلان قواتنا سيطرت …`: speech whose marks were lost, told by its first person. */
export function wordsOfOurs(
  tokens: readonly Token[],
  i: number,
  form: SayingForm,
  end: number,
  index: MentionIndex,
): { name: Named; complement: Complement } | null {
  if (!PLAIN.has(form.lemma) || form.form !== 'perfect') return null;
  const at = tokens.findIndex((token, k) => k > i + 1 && k < end && token.kind === 'word' && OURS(token));
  if (at < 0 || tokens.slice(i + 1, at).some((token) => isOtherSaying(token) && !index.at(token)))
    return null;
  const name = subjectAfter(tokens, i + 1, at, index);
  return name && name.kind !== 'unknown' ? { name, complement: { at, zone: at, joint: 'clause' } } : null;
}

/** `وأضاف فلان، كذا وكذا`: a comma where أن or a colon should be. */
export function afterComma(
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
