/** Whether what stands behind an Arabic verb of saying is who says it, or whom or what it is said to or of. */
import { wordMatches } from '../text/lexeme.ts';
import * as is from './classes-ar.ts';
import { isGluedB } from './clause-ar.ts';
import type { Cue } from './cue.ts';
import type { MentionIndex } from './mentions.ts';
import type { Named } from './named.ts';
import { readName } from './names-ar.ts';
import { phraseAt } from './phrases.ts';
import { runsIn, type Run } from './runs.ts';
import { subjectFrom } from './behind-ar.ts';
import { respelled } from './tokens.ts';
import type { Token } from './types.ts';
import type { SayingForm } from './verbs-ar.ts';

/** Verbs whose object is who they are said to: the first name after them may be the object. */
const DIRECTED = new Set([
  'طالب', 'دعا', 'ناشد', 'حث', 'اتهم', 'وصف', 'نعت', 'ابلغ', 'اخبر', 'حذر', 'انتقد', 'ادان', 'هدد', 'توعد', 'حمل', 'خاطب', 'نصح', 'وجه', 'اوعز',
]); // oxfmt-ignore

/** Whether the verb has whom it is said to as its object. */
export function isDirected({ lemma }: SayingForm): boolean {
  return DIRECTED.has(lemma);
}

/** Where the second object of a verb begins: بـ, بأنه, or marks. */
export function isSecond(token: Token): boolean {
  return isGluedB(token) || token.kind === 'marked' || token.folded.startsWith('بان');
}

const HIS_MEN = wordMatches(
  /^(?:انصار|ضباط|جنود|قوات|مقاتلي|رجال|اتباع|خصوم|حلفا[يء]?|شعب|مواطني|مويدي|قاد[هت]|عناصر|مسلحي|مناصري|ابنا[يء]?|زملا[يء]?)(?:ه|ها|هم)$/,
);
const FEMININE = wordMatches(/^(?:ال)?..+(?:ه|ات)$/);

/** Countries and cities but for a few, and names whose first word is feminine or a plural of things. */
function isFeminine(tokens: readonly Token[], run: Run, index: MentionIndex): boolean {
  const word = (tokens[run.from]?.folded ?? '').replace(/^و(?=..)/, '');
  if (index.isPerson(run.mention)) return false;
  if (index.kindOf(run.mention.id) === 'place')
    return !/^(?:لبنان|المغرب|العراق|الاردن|السودان|اليمن|البيت|الكرملين|الاليزيه|الاتحاد)/.test(word);
  return /(?:ه|ات)$/.test(word);
}

/** `واتهم مصر بـ`: the only name after the verb is who it is said of, when it cannot be the subject. */
export function isObjectOnly(
  tokens: readonly Token[],
  from: number,
  to: number,
  second: boolean,
  form: SayingForm,
  index: MentionIndex,
): boolean {
  if (!DIRECTED.has(form.lemma) || form.pronoun) return false;
  const start = subjectFrom(tokens, from, to, index);
  // دعا أنصاره إلى; and اتهم فيها قوات كذا: the verb agrees with somebody else
  const unlike = form.gender === 'm' && is.isBodyNoun(tokens[start]) && FEMININE(tokens[start]);
  if (start < to && (unlike || HIS_MEN(tokens[start]))) return true;
  if (form.joined && start < to && tokens.slice(from, start).some((token) => is.isTextNoun(token)))
    return true;
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
  const last = runs.at(-1);
  const coordinated = runs.slice(1).every((one) => tokens[one.from]?.folded.startsWith('و'));
  if (second && coordinated && last?.to === to) return true;
  const other = runs.slice(1).some((next) => !tokens[next.from]?.folded.startsWith('و'));
  if (other) return false;
  if (index.isMedia(run.mention)) return form.lemma === 'ابلغ' || form.lemma === 'اخبر';
  return form.joined && form.gender === 'm' && isFeminine(tokens, run, index);
}

/** `وأكد حرصه على`: a noun with a pronoun after the verb is what is said, not who says it. */
export function isObjectNoun(
  tokens: readonly Token[],
  cue: Cue,
  form: SayingForm,
  index: MentionIndex,
): boolean {
  const { name } = cue;
  if (
    name?.kind !== 'unknown' ||
    !form.frames.includes('o') ||
    cue.complement?.joint === 'clause' ||
    name.from < cue.at
  )
    return false;
  if (is.isComplementizer(tokens[(cue.complement?.at ?? 0) - 1])) return false;
  const head = tokens[name.from];
  if (is.isPersonNoun(head) || is.isBodyNoun(head) || index.titleAt(tokens, name.from)) return false;
  // أعلنت مدينة كذا استعدادها: the pronoun further on means the noun, which says so itself
  const rest = tokens.slice(name.from + 1, name.to);
  const owner = /[^ا]ه$/.test(head?.folded ?? '');
  if (owner && rest.some((token) => /..ها$/.test(token.folded) && !index.at(token))) return false;
  return name.to - name.from === 1 || /(?:ه|ها|هم|هما)$/.test(head?.folded ?? '');
}

/** أضاف ساخرا, قال مبتسما ثم عاد: how he said it, not who. */
export const isManner = (tokens: readonly Token[], { kind, from, to }: Named): boolean =>
  kind === 'unknown' &&
  !is.isPersonNoun(tokens[from]) &&
  (to - from === 1 ||
    is.isAdverbial(tokens[from + 1]) ||
    tokens[from + 1]?.folded.startsWith('و') === true) &&
  /^(?:م..{2,}|.ا..)ا$/.test(tokens[from]?.folded ?? '');

const QUESTION = wordMatches(/^(?:ما|ماذا|متي|كيف|هل|لماذا|اين|كم)$/);

/** ولم يوضح ما إذا كان, لم يذكر متى: what is not said, and no subject; but ما يسمى رئيس كذا فلان is one. */
export const asksSomething = (tokens: readonly Token[], i: number): boolean =>
  QUESTION(tokens[i]) && phraseAt(tokens, i, is.BEFORE_NAME) === 0;

/** بالمشير, بالوفد, بفلان: whoever is welcomed. */
export function isSomebody(token: Token | undefined, index: MentionIndex): boolean {
  if (!token?.folded.startsWith('ب')) return false;
  const mention = index.at(token);
  return mention ? index.isPerson(mention) : is.isPersonNoun(respelled(token, token.folded.slice(1)));
}

/** A word that neither binds nor bends: it may be a given name. */
const isBare = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !is.hasArticle(token) &&
  !is.isLight(token) &&
  !is.isAdverbial(token) &&
  !is.isComplementizer(token) &&
  !is.isPersonNoun(token) &&
  !/^[بلوف]|(?:ه|ها|هم|هما|ت)$/.test(token.folded);

/**
 * ووصف السفير رامي نجيب الاتفاق: the post has a name of its own, and means nobody who spoke before; but
 * أبلغ المسؤول أعضاء المجلس means him, whoever he speaks to.
 */
export function unlikeAnother(
  tokens: readonly Token[],
  name: Named,
  form: SayingForm,
  index: MentionIndex,
): Named {
  if (name.kind === 'again' && isBare(tokens[name.to]) && isBare(tokens[name.to + 1])) {
    return index.at(tokens[name.to]!) ? name : { ...name, kind: 'unknown', to: name.to + 2 };
  }
  if (name.kind !== 'unknown' || !DIRECTED.has(form.lemma)) return name;
  const post = tokens.findIndex((token, k) => k > name.from && !is.hasArticle(token) && !is.isLight(token));
  if (post < 0 || post >= name.to || !is.isPersonNoun(tokens[post])) return name;
  const again = readName(tokens, name.from, post, index);
  return again?.kind === 'again' ? again : name;
}
