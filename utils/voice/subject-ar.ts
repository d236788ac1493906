/** The subject of an Arabic verb of saying: after it, before it, or left out. */
import { wordMatches } from '../text/lexeme.ts';
import * as is from './classes-ar.ts';
import { clauseStart, isOtherSaying } from './clause-ar.ts';
import type { MentionIndex } from './mentions.ts';
import { unnamed, type Named } from './named.ts';
import { readName } from './names-ar.ts';
import { phraseAt } from './phrases.ts';
import { particleOf, runAt, runsIn } from './runs.ts';
import type { Token } from './types.ts';
import { sayingForms, type SayingForm } from './verbs-ar.ts';

const WAS = wordMatches(/^و?(?:قد)?(?:كان|كانت|كانا|كانوا|يكون)$/);
const RELATIVE = wordMatches(/^(?:الذي|التي|الذين|اللذان|الذان|اللذين)$/);
/** A preposition with its pronoun: a whole phrase. */
const WITH_PRONOUN = wordMatches(/^(?:ل|ب|في|عن|من|الي|مع|علي)(?:ه|ها|هم|هما|هن|نا)$|^لي$/);
/** Opens a clause that says more of the noun before it. */
const ASIDE = wordMatches(/^و?(?:هو|هي|هم|الذي|التي|الذين)$/);
const HARD_STOP = wordMatches(/^(?:خلال|عبر|بعد|قبل|عقب|اثناء|علي|منذ|قبيل|حول|بشان|عن)$/);

const PART_OF_NAME = wordMatches(/^(?:ال|لل|بال)|^(?:في|عن|لدي|الي|بقياده|برياسه|من|ان|عام)$/);
const OPENS_VERB = wordMatches(/^(?:كما|حيث|فيما|بينما|حين|لقد|ثم|اذ|حسبما|وفقما|ما|مما|الا|كي|وقد)$/);
const OPENS_CLAUSE = wordMatches(/^[وف]?(?:لكن|بينما|فيما|حين|حيث)$/);
const TO_THE = wordMatches(/^(?:ال|لل)/);
const TO_THEM = wordMatches(/^لل../);
const TO_A_MEDIUM = wordMatches(
  /^لل?(?:صحف|اعلام|اناضول|وكاله|قناه|صحيفه|جريده|موقع|اذاعه|شبكه|برنامج|راديو|تلفزيون|فضاييه|مجله|جزيره|بي|حره)/,
);
const WHERE = wordMatches(
  /^و?(?:نقل|بث|نشر|اذاع|عرض)ت?(?:ه|ها|هما)$|^(?:ب|عبر|علي)برنامج|^ال(?:مذاع|منشور|متلفز|مسجل)ه?$/,
);

function isNominal(tokens: readonly Token[], i: number, index: MentionIndex): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  const run = runAt(tokens, i, i + 1, index);
  if (run) return index.speaks(run.mention) && !/[بل]/.test(particleOf(tokens, { ...run, to: i + 1 }));
  return is.isPersonNoun(token) || is.isBodyNoun(token) || index.titleAt(tokens, i) !== null;
}

/** Nothing but apposition, adjectives and adverbs between a name and its verb. */
function onlyApposition(tokens: readonly Token[], from: number, to: number, index: MentionIndex): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'marked') return false;
    if (is.isComma(token) || is.isLight(token) || is.isPersonNoun(token) || index.at(token) || token.inLabel)
      continue;
    if (PART_OF_NAME(token)) continue;
    if (is.isAdverbial(token) || is.isTextNoun(token) || is.isBodyNoun(token)) continue;
    if (to - from <= 3) continue;
    return false;
  }
  return true;
}

/** Whom الذي means: the name or post that ends right before it, across one comma. */
function antecedent(
  tokens: readonly Token[],
  relative: number,
  start: number,
  index: MentionIndex,
): Named | null {
  const end = is.isComma(tokens[relative - 1]) ? relative - 1 : relative;
  let from = end - 1;
  while (from > start && !is.isComma(tokens[from - 1]) && end - from < 8) from--;
  for (; from < end; from++) {
    if (!isNominal(tokens, from, index)) continue;
    const named = readName(tokens, from, end, index);
    if (named?.id && named.to === end) return named;
  }
  return null;
}

/** `فلان يؤكد …`, `وكان المتحدث … قد أشار`, `أما فلان فقال`, `الوزير الذي قال`. */
export function subjectBefore(
  tokens: readonly Token[],
  i: number,
  form: SayingForm,
  index: MentionIndex,
): Named | null {
  const start = clauseStart(tokens, i);
  let last = i - 1;
  while (last >= start && (is.isLight(tokens[last]) || is.isComma(tokens[last]))) last--;
  if (last < start) return null;
  const first = tokens[start];
  if (form.joined) {
    const about = /^و?اما$/.test(first?.folded ?? '') && tokens[i]?.folded.startsWith('ف');
    return about ? readName(tokens, start + 1, last + 1, index) : null;
  }
  if (RELATIVE(tokens[last])) {
    // التي وصفها بأنها: what stands before is spoken of; but الذي وصفها: he did
    const her = tokens[i]!.folded.endsWith('ها');
    if (form.pronoun && form.frames.includes('b') && her !== (tokens[last]?.folded === 'الذي')) return null;
    // فلان، الذي قالت إنه, and الذين يقول إنهم: the verb agrees with somebody else
    const { folded } = tokens[last]!;
    if (folded === (form.gender === 'f' ? 'الذي' : form.gender === 'm' ? 'التي' : '')) return null;
    if (folded === 'الذين' && form.gender !== 'p') return null;
    return antecedent(tokens, last, start, index) ?? unnamed(last, last + 1);
  }
  if (WAS(first)) {
    const named = readName(tokens, start + 1, last + 1, index);
    const long = named?.kind === 'unknown' && named.to - named.from > 7;
    if (named && !long && onlyApposition(tokens, named.to, last + 1, index)) return named;
  }
  if (OPENS_VERB(tokens[last])) return null;
  for (let from = start; from <= last; from++) {
    if (from > start && !is.isComma(tokens[from - 1]) && !OPENS_CLAUSE(tokens[from - 1])) continue;
    if (!isNominal(tokens, from, index)) continue;
    // بين فلان، وفلان، أعلن: the second of two parties
    if (
      from > start &&
      tokens[from]?.folded.startsWith('و') &&
      tokens.slice(start, from).some((token) => token.folded === 'بين')
    )
      continue;
    if (tokens.slice(from, last).some((token) => isOtherSaying(token) && !index.at(token))) continue;
    const named = readName(tokens, from, last + 1, index);
    if (named && named.kind !== 'unknown' && onlyApposition(tokens, named.to, last + 1, index)) return named;
    if (
      named?.kind === 'unknown' &&
      (is.isAnonymous(tokens[from]) ||
        (last + 1 - from <= 7 && onlyApposition(tokens, from + 1, last + 1, index)))
    )
      return named;
  }
  const beside = runsIn(tokens, start, last + 1, index).at(-1);
  if (beside?.to !== last + 1 || /[بلك]/.test(particleOf(tokens, beside)) || !index.speaks(beside.mention))
    return null;
  // إرسال الجنود إلى ليبيا يؤكد: the country is where, and the sending is what shows it
  if (is.isAdverbial(tokens[beside.from - 1])) return null;
  if (!particleOf(tokens, beside).startsWith('و') && form.form !== 'imperfect') return null;
  return readName(tokens, beside.from, beside.to, index);
}

/** End of an adverbial phrase that begins at `i`: the comma, or the name that follows a word for a text or a time. */
function endOfAdverbial(tokens: readonly Token[], i: number, to: number, index: MentionIndex): number {
  const text = [1, 2].some((k) => is.isTextNoun(tokens[i + k]) || is.isLight(tokens[i + k]));
  for (let k = i + 1; k < to; k++) {
    if (is.isComma(tokens[k])) return k + 1;
    if (!text || k < i + 2) continue;
    const before = tokens[k - 1];
    if (is.isOtherParty(before) || is.isAdverbial(before)) continue;
    const run = runAt(tokens, k, k + 1, index);
    // بمدينة كذا: the second word of a name is no beginning of one
    const begins = run !== null && index.at(before!) !== run.mention;
    if (begins && particleOf(tokens, run) === '' && index.speaks(run.mention) && !index.isMedia(run.mention))
      return k;
    // صحفي behind مؤتمر is an adjective
    const post = is.isPersonNoun(tokens[k]) && k < to - 1 && !is.isTextNoun(before);
    if (post && (is.hasArticle(tokens[k]) || TO_THE(tokens[k + 1]))) return k;
  }
  return to;
}

function isAddressee(tokens: readonly Token[], i: number, index: MentionIndex): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  // a subject is never written with لل
  if (TO_THEM(token)) return true;
  const run = runAt(tokens, i, i + 1, index);
  if (run) return /^[بل]/.test(particleOf(tokens, run));
  return TO_A_MEDIUM(token);
}

/** بعجالة, بصراحة: how, not who. No name is spelt so. */
const MANNER = wordMatches(/^ب(?!ال|ن|و|ر).{3,}ه$/);

/** بالقول, بقوله: says nothing about who. */
function isBySaying(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.folded.startsWith('ب') &&
    sayingForms(token).some((form) => form.form === 'masdar')
  );
}

/** End of `لـ«الفجر»`, to whom something was said: a bare لـ and the name in marks behind it; `i` when there is none. */
function endOfMarkedAddressee(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.folded !== 'ل' || !tokens[i + 1]?.inLabel) return i;
  let end = i + 1;
  while (tokens[end]?.inLabel) end++;
  return end;
}

/** `، نقلتها قناة …`, `، ببرنامج …`, `، المذاع على …`: where the words were heard or read. */
function saysWhere(token: Token | undefined): boolean {
  return token?.kind === 'word' && WHERE(token);
}

/** First token of the subject in the zone between verb and reported matter, or `to` when there is none. */
export function subjectFrom(tokens: readonly Token[], from: number, to: number, index: MentionIndex): number {
  let i = from;
  while (i < to) {
    const addressed = endOfMarkedAddressee(tokens, i);
    if (addressed > i) i = addressed;
    // وأضاف، وهو يبتسم، أن: how
    else if (i > from && is.isComma(tokens[i - 1]) && ASIDE(tokens[i]))
      i = endOfAdverbial(tokens, i, to, index);
    else if (WITH_PRONOUN(tokens[i])) i++;
    else if (is.isLight(tokens[i]) || is.isComma(tokens[i]) || isBySaying(tokens[i])) i++;
    else if (MANNER(tokens[i]) && tokens[i]?.kind === 'word' && !index.at(tokens[i]!)) i++;
    else if (i > from && is.isComma(tokens[i - 1]) && saysWhere(tokens[i]) && !index.at(tokens[i]!))
      i = endOfAdverbial(tokens, i, to, index);
    else if (isAddressee(tokens, i, index) || (is.isAdverbial(tokens[i]) && !index.at(tokens[i]!)))
      i = endOfAdverbial(tokens, i, to, index);
    else return i;
  }
  return to;
}

/** The subject between the verb and the reported matter. Null when only adverbials stand there. */
export function subjectAfter(
  tokens: readonly Token[],
  from: number,
  to: number,
  index: MentionIndex,
): Named | null {
  const start = subjectFrom(tokens, from, to, index);
  if (start >= to) return null;
  let end = start + 1;
  while (end < to) {
    const token = tokens[end];
    // علي is a given name as well as a preposition
    const authored = token?.folded === 'عن' && is.isTextNoun(tokens[end - 1]);
    if (!token || (HARD_STOP(token) && !index.at(token) && !authored)) break;
    // أورد فلان ما قاله فلان: the second says it
    const told = token.folded === 'ما' && phraseAt(tokens, end, is.BEFORE_NAME) === 0;
    if (told && tokens[end + 1]?.kind === 'word' && sayingForms(tokens[end + 1]!).length > 0) break;
    if (is.isComma(token) && (is.isAdverbial(tokens[end + 1]) || is.isLight(tokens[end + 1]))) break;
    // المجلس، وهو …، and فلان، الذي التقى …: more of the subject, with other names in it
    if (is.isComma(token) && ASIDE(tokens[end + 1])) break;
    if (token.folded === 'في' && (is.isTextNoun(tokens[end + 1]) || is.isLight(tokens[end + 1]))) break;
    end++;
  }
  return readName(tokens, start, end, index);
}
