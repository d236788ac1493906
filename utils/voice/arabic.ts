/** Arabic, as the voice analysis needs it. */
import { wordMatches } from '../text/lexeme.ts';
import * as is from './classes-ar.ts';
import { isOtherSaying } from './clause-ar.ts';
import { cuesInArabic } from './cues-ar.ts';
import type { Actor, Grammar } from './grammar.ts';
import type { MentionIndex } from './mentions.ts';
import { readName } from './names-ar.ts';
import { particleOf, runAt } from './runs.ts';
import { phraseAt } from './phrases.ts';
import { subjectFrom } from './behind-ar.ts';
import type { Token } from './types.ts';

const FIRST_PERSON = wordMatches(
  /^(?:[وف]?(?:نحن|انا|لكننا|لاننا|اننا|انني|لدينا|لنا|علينا|الينا|عندنا|كنا|لسنا|معنا|منا|بلادنا|شعبنا|جيشنا|قواتنا)|[وف]?س?ن(?:علم|دعم|عمل|حن|ريد|رفض|وكد|طالب|قول|واصل|سعي|دعو|ستمر|قاتل|حارب|تمني|ثق)|[وف]?لن ن.*)$/,
);

const COPULA = wordMatches(
  /^[وف]?(?:س?(?:ت|ي)?كون|هي|هو|هم|ليس|ليست|ليسوا|كان|كانت|كانوا|بات|باتت|باتوا|اصبح|اصبحت|اصبحوا|يعد|تعد|يعتبر|تعتبر|سوي|مجرد|بشكل|بصوره|بطريقه|بمثابه|يمثل|تمثل|ي?جري|ي?حدث|ي?حصل|الذي|التي|الذين)$/,
);

/** `ما إن … حتى …`, `لا يمر … إلا و…`: the main clause of a sentence that opened so, told by the outlet. */
function consequenceAt(tokens: readonly Token[], i: number): number {
  const word = tokens[i]?.folded;
  if (word !== 'حتي' && word !== 'الا') return 0;
  const [first, second] = tokens.filter((token) => token.kind === 'word');
  const opening = first?.folded ?? '';
  if (/^[وف]?ما$/.test(opening) && second?.folded === 'ان') return word === 'حتي' ? 1 : 0;
  if (word === 'حتي' || !/^[وف]?(?:لا|لم|ما)$/.test(opening)) return 0;
  return /^و../.test(tokens[i + 1]?.folded ?? '') ? 1 : 0;
}

/** Behind a name in marks and a comma these tell more of it, in the outlet's words. */
const RELATIVE = wordMatches(/^(?:الذي|التي|الذين|اللذين|اللتين)$/);

/** Words that open a clause with a verb, and a subject, of its own. */
const SUBORDINATION = wordMatches(/^[وف]?(?:اذ|حيث|بعدما|عندما|حينما|فيما|بينما|لما)$/);

const CALLED = wordMatches(/^[وف]?[بل]?ال(?:مدعو|ملقب|معروف|مسمي|مسماه)/);
/** يكنى بـ"…", المعروف بـ"…": a byname stands behind it. */
const BYNAME = wordMatches(
  /^[وف]?(?:[يت](?:كني|لقب|عرف|سمي)|ال(?:مكني|ملقب|معروف|مسمي)ه?|(?:مكني|ملقب|معروف)ه?)$/,
);
const TITLED = wordMatches(
  /^[وف]?ب?(?:ال)?(?:شعار|شعارات|عنوان|اسم|وسم|هاشتاغ|هاشتاق|عباره|كلمه|لافته|لافتات|مسمي|لقب)$/,
);
const MEDIUM = wordMatches(
  /^[وف]?(?:ال)?(?:وكاله|وكالات|صحيفه|جريده|قناه|مجله|موقع|شبكه|اذاعه|وسايل|صحف|تقارير|بوابه|فضاييه)$/,
);

const NEGATION = wordMatches(/^[وف]?(?:لم|لن|لا)$/);
const AS_FOR = wordMatches(/^و?اما$/);
const INDEED = wordMatches(/^[فو]ل?قد$/);
const CONJUNCTION = wordMatches(/^[وف]./);
const WITH_ARTICLE = wordMatches(/^[وف]?[بك]?ال|^[وف]?لل/);
const WITH_PRONOUN = wordMatches(/..(?:ه|ها|هم|هما|نا|ني|كم|ك)$/);
const EXCLUSIVE = wordMatches(/^(?:خاص|خاصه|حصري|حصريه)$/);

/** A post and the two words of a name. */
const NAMED = 3;

/** The person who is named at token `i`, with his rank or without. */
function apposedAt(tokens: readonly Token[], i: number, index: MentionIndex): string | null {
  let at = i;
  while (is.isPersonNoun(tokens[at]) && !index.at(tokens[at]!)) at++;
  const run = runAt(tokens, at, tokens.length, index);
  return run && index.isPerson(run.mention) && particleOf(tokens, run) === '' ? run.mention.id : null;
}

/** The entity that acts in a sentence: the name at its head, or the first after its verb. */
function mainSubject(tokens: readonly Token[], index: MentionIndex): Actor | null {
  let from = is.afterTime(tokens);
  const firstComma = tokens.findIndex((token) => is.isComma(token));
  if (is.isAdverbial(tokens[0]) && firstComma > 0) from = firstComma + 1;
  while (
    is.isLight(tokens[from]) ||
    is.isComma(tokens[from]) ||
    NEGATION(tokens[from]) ||
    INDEED(tokens[from]) ||
    AS_FOR(tokens[from])
  )
    from++;
  const asFor = from > 0 && AS_FOR(tokens[from - 1]);
  for (const start of [from, subjectFrom(tokens, from + 1, Math.min(tokens.length, from + 12), index)]) {
    const stop = tokens.findIndex(
      (token, k) =>
        k > start &&
        (is.isComma(token) ||
          (is.isAdverbial(token) && !index.at(token)) ||
          token.kind === 'marked' ||
          // أما فلان فقد …: the ف ends what was put first
          (asFor && token.folded.startsWith('ف') && !index.at(token))),
    );
    const end = stop < 0 ? tokens.length : stop;
    const run = runAt(tokens, start, start + 1, index);
    const post =
      is.isPersonNoun(tokens[start]) || is.isBodyNoun(tokens[start]) || index.titleAt(tokens, start) !== null;
    // ضد فلان، وفلان: joined on to what was passed over
    const joined = start > from && tokens[start]?.folded.startsWith('و');
    // بنغازي، ليبيا (وكالة) أعلن: where it was written
    const scene = run !== null && index.isScene(run.mention.id);
    if (run ? scene || joined || /[بل]/.test(particleOf(tokens, run)) : !post) continue;
    const named = readName(tokens, start, end, index);
    // رفض رئيس المجلس، فلان، and أما الناطق باسم فلان، العقيد فلان: the name stands behind the post
    const beside = stop > 0 && is.isComma(tokens[stop]) && is.isPersonNoun(tokens[start]);
    const apposed = beside ? apposedAt(tokens, stop + 1, index) : null;
    if (apposed && !(named?.id && index.kindOf(named.id) === 'person' && !asFor)) return { id: apposed };
    if (named?.id) return named;
    // ويرسم الدبلوماسي السابق فلان: somebody the pack does not have
    if (named?.kind === 'unknown' && is.isPersonNoun(tokens[start]) && named.to - named.from >= NAMED)
      return { id: null };
  }
  return doerOf(tokens, index);
}

const DID_IT = wordMatches(/^(?!.*ال)..+ها?$/);
/** How far into a sentence its verb may stand behind what was done, in tokens. */
const DONE = 3;

/** `هذا ما أعلنه المتحدث فلان`, `سؤال طرحه فلان`: the person behind the verb of a clause that says more of what was done. */
function doerOf(tokens: readonly Token[], index: MentionIndex): Actor | null {
  const verb = tokens.findIndex((token, i) => i > 0 && i < DONE && token.kind === 'word' && DID_IT(token));
  // عما أعلنه فلان: he is not the one who was asked
  if (verb < 0 || index.at(tokens[verb]!) || /^[عم]ما$/.test(tokens[verb - 1]!.folded)) return null;
  const stop = tokens.findIndex((token, k) => k > verb && (token.kind !== 'word' || is.isAdverbial(token)));
  const named = readName(tokens, verb + 1, stop < 0 ? tokens.length : stop, index);
  return named?.id && index.kindOf(named.id) === 'person' ? named : null;
}

function isPost(token: Token | undefined): boolean {
  return is.isPersonNoun(token) && !is.isAnonymous(token);
}

/** How soon a clause follows a noun that is described, in tokens. */
const DESCRIBED = 4;
const WHILE_HE = wordMatches(/^وه[وي]$/);
const TO_SAY = wordMatches(/^ل[يت]...+$/);
const JOINED = wordMatches(/^و....+$/);

function clauseAround(tokens: readonly Token[], i: number): number {
  return tokens.findLastIndex((token, k) => k < i && token.kind === 'word' && SUBORDINATION(token)) + 1;
}

/** درنة، المدينة التي …: what the outlet tells of a place that was named. */
function isDescribed(tokens: readonly Token[], i: number): boolean {
  if (!is.hasArticle(tokens[i]) || is.isPersonNoun(tokens[i])) return false;
  return tokens.slice(i + 1, i + DESCRIBED).some((token) => RELATIVE(token));
}

export const arabic: Grammar = {
  subjectFollows: true,
  cues: cuesInArabic,
  breakAt: (tokens, i) => phraseAt(tokens, i, is.BREAKS, false) || consequenceAt(tokens, i),
  leavesPhrase: (tokens, i) =>
    RELATIVE(tokens[i]) ||
    WHILE_HE(tokens[i]) ||
    isDescribed(tokens, i) ||
    (CONJUNCTION(tokens[i]) && phraseAt(tokens, i, is.TIME_OPENINGS) > 0),
  clauseAround,
  clauseOfWhom: (tokens, i) =>
    WHILE_HE(tokens[i - 1]) || TO_SAY(tokens[i])
      ? Math.max(
          clauseAround(tokens, i),
          tokens.findLastIndex((token, k) => k < i - 1 && JOINED(token) && is.isComma(tokens[k - 1])),
        )
      : 0,
  // …، فيما اعتبره فلان: while, and not in what
  distancerBefore: (tokens, i) =>
    tokens[i]?.folded === 'فيما' && tokens[i - 1]?.kind !== 'word' ? 0 : phraseAt(tokens, i, is.BEFORE_NAME),
  distancerAfter: (tokens, i) => phraseAt(tokens, i, is.AFTER_NAME, false),
  endsPhrase: (token) => is.isAdverbial(token) || is.isComplementizer(token),
  isPost,
  kindOfNoun: ([token]) => {
    if (is.isTextNoun(token)) return 'text';
    return isPost(token) ? 'person' : 'body';
  },
  continues: (tokens, follows) =>
    is.isContinuation(tokens[0]) ||
    (follows && is.isComplementizer(tokens[0])) ||
    (tokens[0]?.folded === 'كما' && is.isComplementizer(tokens[1])),
  firstPerson: (token) => token.kind === 'word' && FIRST_PERSON(token),
  // with its article a noun is complete: الجيش "وصل"
  takesName: (token, before) =>
    (is.isNamedNoun(token) && (!WITH_ARTICLE(token) || CALLED(token))) ||
    (token?.folded === 'ب' && before?.kind === 'word' && BYNAME(before)),
  takesTitle: (token) => token?.kind === 'word' && TITLED(token),
  isTold: (token) => is.isTextNoun(token) || isOtherSaying(token) || EXCLUSIVE(token),
  headsName: is.isNameHead,
  isCopula: (token) => token?.kind === 'word' && COPULA(token),
  isPredicate: (tokens, k, index) => {
    const next = tokens[k + 1];
    let that = k - 1;
    while (that > 0 && tokens[that]?.kind === 'word' && index.at(tokens[that]!)) that--;
    // an article, and no kind of thing that carries a name in marks
    if (that === k - 1 && is.hasArticle(tokens[that]) && !is.isNamedNoun(tokens[that])) that--;
    if (that === k - 1 || !is.isComplementizer(tokens[that])) return false;
    if (next?.kind !== 'word') return !RELATIVE(tokens[k + 2]);
    return is.isAdverbial(next) || CONJUNCTION(next);
  },
  isAddressing: (token) => token?.kind === 'word' && token.folded === 'ل',
  isMedium: (token) => token?.kind === 'word' && MEDIUM(token),
  joins: (token) => token?.folded === 'او' || token?.folded === 'و',
  isThat: is.isComplementizer,
  hasSubject: (token) => is.isComplementizer(token) && WITH_PRONOUN(token),
  isSaying: isOtherSaying,
  mainSubject,
};
