/** The Arabic clause of saying: where it begins, and where the reported matter begins. */
import { lexemeOf, wordMatches, wordTest } from '../text/lexeme.ts';
import * as is from './classes-ar.ts';
import type { MentionIndex } from './mentions.ts';
import { particleOf, runAt } from './runs.ts';
import type { Token } from './types.ts';
import { sayingForms, type SayingForm } from './verbs-ar.ts';

/** How far a clause may lie behind its verb, in tokens: long titles and adverbials come between. */
const REACH = 48;

/** Words whose أن belongs to them and not to a verb of saying before them. */
const NOT_REPORTED = wordMatches(
  /^(?:سبق|قبل|بعد|يمكن|يجب|ينبغي|يفترض|المقرر|المتوقع|المرجح|المفترض|الممكن|منذ|دون|شرط|غير|الا|رغم|بيد|لو|بد|يستطيع|يريد|يحاول|يرفض|كاد|يكاد)$/,
);

/**
 * How the reported matter hangs on its verb: by that, a colon, quotation marks, a noun phrase, what is ordered, or the marks
 * in which a relative clause names something (qu'il qualifie de « … »).
 */
export type Joint = 'clause' | 'colon' | 'marks' | 'phrase' | 'order' | 'name';

export interface Complement {
  /** First token of the reported matter. */
  at: number;
  /** Token index where the words between verb and matter end: the subject and adverbials lie before. */
  zone: number;
  joint: Joint;
}

/** A verb, certain enough to end the search for the complement of the verb before. */
export function isOtherSaying(token: Token | undefined): boolean {
  // متحدثة is a spokeswoman
  return (
    token?.kind === 'word' && isCertain(token) && !(is.isPersonNoun(token) && token.folded.endsWith('ه'))
  );
}

const isCertain = wordTest((folded) => {
  const forms = sayingForms({ lexeme: lexemeOf(folded) });
  // a noun with its pronoun (زعمها) is likelier than a verb with one
  if (forms[0]?.form === 'masdar') return false;
  return forms.some(
    (form) =>
      form.form === 'participle' ||
      (form.form !== 'masdar' && (form.joined || (!form.unsure && !form.pronoun))),
  );
});

const BEGINS_WITH_B =
  /^(?:بعد|بين|بدون|بشان|بلاده|بلادها|بلدان|بلده|بيان|بيانا|بحسب|بدوره|بدورها|بيد|بل|بما|بها|به|بهم|برنامج|بنك|بحر|بعض|باسم|بقياده|برياسه|بتاريخ|بمناسبه|بعثه|بلديه|برلمان|بيت|باحث|بالوكاله|بات|بدا|بقي|بنسبه|باتجاه|بيروت|برلين|باريس|بريطانيا|بنغازي|بروكسل|بوقت|بشكل|بذلك|بانه|بان|بداوا|بنفسه)$/;

/** بـ by itself or written on to a noun that begins the matter of a verb. */
export function isGluedB(token: Token): boolean {
  return token.kind === 'word' && GLUED_B(token);
}

const GLUED_B = wordTest((folded) => {
  if (folded === 'ب') return true;
  if (!/^ب../.test(folded) || BEGINS_WITH_B.test(folded)) return false;
  return !sayingForms({ lexeme: lexemeOf(folded) }).some(
    (form) => form.form === 'masdar' && form.lemma === 'قال',
  );
});

const GLUED_L = wordMatches(/^(?:لل|لا?ست|لان|لت|لو|لم|لا)/);
const CONDITION = wordMatches(/^(?:لم|كان|كانت)$/);

/** True when the token is the preposition, by itself or written on to its noun. */
function isPreposition(
  tokens: readonly Token[],
  i: number,
  preposition: string,
  index: MentionIndex,
): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  if (preposition.length > 1) return token.folded === preposition && !index.at(token);
  if (token.folded === preposition) return true;
  const run = runAt(tokens, i, i + 1, index);
  if (run && particleOf(tokens, run) !== preposition) return false;
  if (run && preposition === 'ل') return false;
  if (preposition === 'ب') return token.folded !== 'ب' && isGluedB(token);
  return GLUED_L(token) && token.folded.length > 4;
}

const IDIOM_AFTER_ON = wordMatches(
  /^(?:هامش|صفحته|صفحتها|صفحه|حسابه|حسابها|تويتر|فيسبوك|الهواء|موقعه|موقعها|موقع|راس|متن|خلفيه|حد|لسان|قناه|شاشه|الاقل|اثر)$/,
);

/** Tokens behind a name in marks within which the colon of its verb stands. */
const COLON_SOON = 4;

/** Tokens within which بأن belongs to its verb. */
const THAT_SOON = 8;

/** Marked text shorter than this, in UTF-16 units, may be a name on the way to أن. */
const NAME_LENGTH = 24;

/** أن stands further on, before another verb of saying. */
function hasComplementizer(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < Math.min(to, from + 14); k++) {
    const token = tokens[k];
    // «…»، بعد أن وصل: no clause of the verb
    if (is.isComplementizer(token) && !is.isContinuation(token)) return !NOT_REPORTED(tokens[k - 1]);
    if (token?.kind === 'marked' || is.isColon(token) || isOtherSaying(token)) return false;
  }
  return false;
}

/** بأن follows soon, with nothing of a clause of its own between. */
export function leadsToThat(tokens: readonly Token[], from: number): boolean {
  for (let n = from; n < from + THAT_SOON; n++) {
    const token = tokens[n];
    if (token?.kind !== 'word' || isOtherSaying(token)) return false;
    if (is.isComplementizer(token)) return token.folded.startsWith('ب');
  }
  return false;
}

/**
 * Finds the reported matter of the verb at token `i`: أن / إن, a colon, marks, or the verb's preposition.
 * @param end where the search must stop (a narration break or the sentence's end).
 */
export function findComplement(
  tokens: readonly Token[],
  i: number,
  form: SayingForm,
  end: number,
  index: MentionIndex,
): Complement | null {
  const limit = Math.min(end, i + REACH);
  let phrase: Complement | null = null;
  for (let k = i + 1; k < limit; k++) {
    const token = tokens[k];
    if (!token) break;
    if (token.kind === 'marked') {
      if (is.isComplementizer(tokens[k + 1]) || is.isColon(tokens[k + 1])) continue;
      const short = token.end - token.start < NAME_LENGTH;
      // تلقت «الفجر» نسخة منه: «…»
      const colon = tokens.slice(k + 1, k + COLON_SOON).some((next) => is.isColon(next));
      if (short && (colon || hasComplementizer(tokens, k + 1, limit))) continue;
      const before = tokens[k - 1];
      const foreign =
        before && k - 1 > i && is.isAdverbial(before) && !form.prepositions.includes(before.folded);
      if (foreign && !form.frames.includes('b')) return phrase;
      if (!/[cqb]/.test(form.frames) && form.prepositions.length === 0 && !form.frames.includes('o'))
        return null;
      return phrase ?? { at: k, zone: k, joint: 'marks' };
    }
    if (k > i + 1 && NOT_REPORTED(tokens[k - 1])) continue;
    const conditional = token.folded === 'ان' && CONDITION(tokens[k + 1]);
    if (is.isComplementizer(token) && !is.isContinuation(token) && !conditional) {
      if (phrase) return phrase;
      if (form.frames.includes('c')) return { at: k + 1, zone: k, joint: 'clause' };
      return null;
    }
    if (is.isColon(token))
      return (
        phrase ??
        (form.frames.includes('q') || form.frames.includes('c')
          ? { at: k + 1, zone: k, joint: 'colon' }
          : null)
      );
    if (isOtherSaying(token) && !index.at(token)) break;
    if (!phrase && form.prepositions.some((preposition) => isPreposition(tokens, k, preposition, index))) {
      // أفادت الشعبة بالقيادة بأن: where the first ب stands is part of the subject
      const inSubject =
        token.folded.startsWith('ب') && !is.isComplementizer(token) && leadsToThat(tokens, k + 1);
      // قال النائب عن المدينة إن, قال عنه إن: the clause is what he said
      const about = form.lemma === 'قال' && token.folded === 'عن' && hasComplementizer(tokens, k + 1, limit);
      const idiom = token.folded === 'علي' && IDIOM_AFTER_ON(tokens[k + 1]);
      const matter = is.isComplementizer(tokens[k + 1]) ? k + 2 : k + 1;
      // a glued ب is part of the first word of the matter
      if (!idiom && !inSubject && !about)
        phrase = {
          at: token.folded.length > 2 && /^[بل]/.test(token.folded) ? k : matter,
          zone: k,
          joint: 'phrase',
        };
    }
    if (phrase && k > phrase.zone + 1 && !is.isComma(token)) break;
  }
  return phrase;
}

/** First token of the clause in which token `i` stands: after the comma, أن or conjunction before it. */
export function clauseStart(tokens: readonly Token[], i: number): number {
  for (let k = i - 1; k >= 0; k--) {
    const token = tokens[k];
    if (!token || token.kind === 'marked' || is.isComplementizer(token) || is.isColon(token)) return k + 1;
    if (token.kind === 'punctuation' && /^[;…|-]$/.test(token.folded)) return k + 1;
  }
  return 0;
}
