/**
 * Tells a name or label in marks from somebody's words. "The short attributed fragment that a verb of
 * saying governs is speech; a noun put in marks is a label."
 */
import { GIVEN_NAMES, ORDINARY_GIVEN_NAMES } from '../text/given-names.ts';
import { wordSpans } from '../text/words.ts';
import type { Grammar } from './grammar.ts';
import type { MentionIndex } from './mentions.ts';
import { wordToken } from './tokens.ts';
import type { Marked, Token } from './types.ts';

/** How a marked text hangs on a cue of speech. */
export type Governed =
  /** The cue leads straight to it: `قال: "…"`, `اتهمه بـ"…"`. */
  | 'led'
  /** It stands right after `that`. */
  | 'that'
  /** It stands further on in reported words. */
  | 'inside'
  /** Nothing reports it. */
  | 'none';

/** Longest name, in words. */
const NAME = 5;
/** Longest name behind a word of distance (ما سماه «…»), in words. */
const CALLED = 6;
/** Longest slogan or title, in words. */
const TITLE = 14;

/** Behind an adjective these make it no name. */
const ADVERB =
  /\s(?:وحد(?:ه|ها|هم)|فقط|فور[اً]+|عاجل[اً]+|جدا|أبدا|تماما|كليا|نهائيا|نسبيا|حاليا|دائما|مطلقا|بالكامل|أصلا|alone|only|never)\s*$/u;

/** Two words, the second said of the first and both without an article; in Latin letters small ones. */
const COMMON =
  /^(?:(?!ال)\p{Script=Arabic}{3,}\s(?!ال)\p{Script=Arabic}{3,}(?:ة|ًا?)|\p{Script=Arabic}{2,}ا\s\p{Script=Arabic}{3,}ا|ي\p{Script=Arabic}{3,}\s.*|\p{Script=Arabic}{2,}وا\s.*|\p{Ll}[^\p{Lu}]*)$/u;

/** ورقة النفط: a noun with what it is of, in a reported clause no name. */
const CONSTRUCT = /^(?!ال|أبو\s|أبي\s|أبا\s|ابن\s|عبد\s)\p{Script=Arabic}{3,}\s\p{Script=Arabic}{3,}$/u;

function wordsOf(text: string, piece: Marked): number {
  return wordSpans(text, piece.start, piece.end).length;
}

/** Names in a row between the marks: three or more, each of a few words. */
function isList(text: string, piece: Marked): boolean {
  const parts = text.slice(piece.start, piece.end).split(/[،,؛;]/u);
  return parts.length >= 3 && parts.every((part) => wordSpans(part).length <= 4);
}

/** One mention covers all words between the marks. */
export function isWholeName(text: string, piece: Marked, index: MentionIndex): boolean {
  const words = wordSpans(text, piece.start, piece.end);
  const first = words[0];
  if (!first) return true;
  const mention = index.at(first);
  return mention !== null && words.every((word) => index.at(word) === mention);
}

/**
 * Labels that are certain before the grammar of the sentence is read, so that a subject in marks
 * (`وأضاف "فلان" أن`) is read as the name it is.
 * @param behind tokens of the paragraph before the marks, `rest` those after them
 */
export function isPlainLabel(
  text: string,
  piece: Marked,
  behind: readonly Token[],
  rest: readonly Token[],
  grammar: Grammar,
  index: MentionIndex,
): boolean {
  const before = behind.at(-1);
  const beforeThat = behind.at(-2);
  const after = rest[0];
  if (before?.folded === ':' && grammar.isCopula(beforeThat) && isList(text, piece)) return true;
  // فلان: «مؤتمر كذا» سيفتح …
  const subject = before?.folded === ':' && after?.kind === 'word' && isWholeName(text, piece, index);
  if (piece.continued || piece.openingMissing || (before?.folded === ':' && !subject)) return false;
  const count = wordsOf(text, piece);
  if (count === 0) return true;
  if (isWholeName(text, piece, index)) return true;
  const inner = wordSpans(text, piece.start, piece.end).map((word) => wordToken(word));
  if (index.titleAt(inner, 0)?.length === count) return true;
  if (piece.closing !== 'mark') return false;
  // المحامي "مراد التلي": a name of two or three words that begins with a given name
  const given = inner[0]?.folded ?? '';
  if (
    count >= 2 &&
    count <= 3 &&
    (GIVEN_NAMES.has(given) || ORDINARY_GIVEN_NAMES.has(given)) &&
    // على is no Ali
    text[inner[0]!.end - 1] !== 'ى' &&
    !ADVERB.test(text.slice(piece.start, piece.end)) &&
    before?.kind === 'word' &&
    !grammar.isThat(before)
  )
    return true;
  // إن عناصره «في انتظار الأوامر»: what is said of them, for no verb follows
  const ends = after?.kind !== 'word' || grammar.continues([after], false);
  const predicate = beforeThat !== undefined && grammar.isThat(beforeThat) && ends;
  if (count <= NAME && !predicate && grammar.takesName(before, beforeThat)) return true;
  if (count <= TITLE && grammar.takesTitle(before)) return true;
  if (count > 4 || grammar.isThat(before)) return false;
  if (count <= 2 && grammar.isAddressing(before) && (grammar.isTold(beforeThat) || after?.kind === 'marked'))
    return true;
  // كمينا لـ"رجال فلان": whose they are
  if (count === 2 && grammar.isAddressing(before) && grammar.headsName(inner[0]) && index.at(inner[1]!))
    return true;
  // باسم القيادة «لقوات كذا» «تقدمنا …»: what is said stands in the next marks
  if (
    after?.kind === 'marked' &&
    before?.kind === 'word' &&
    before.folded.length > 1 &&
    !grammar.isSaying(before)
  )
    return true;
  // الناطق، لـ"الوطن"، …: the paper he speaks to
  const aside = beforeThat?.folded === ',' && after?.folded === ',';
  if (count <= 2 && aside && grammar.isAddressing(before)) return true;
  // «…» وأن: the next of several clauses
  const further = after !== undefined && grammar.continues([after], false);
  if (
    after &&
    !further &&
    (grammar.isThat(after) || (after.folded === ':' && !grammar.tellsWhose?.(rest.slice(1))))
  )
    return true;
  // s'est dit « inquiet »: what somebody calls himself is no name
  const himself = grammar.isCopula(beforeThat);
  // only where the subject follows its verb is a name in marks there the speaker
  const body = count > 2 && after?.kind === 'word' && grammar.headsName(inner[0]);
  if (!grammar.subjectFollows || (count > 2 && !body) || himself || !grammar.isSaying(before) || !after)
    return false;
  return (
    after.folded !== ',' || rest.slice(1, 24).some((token) => grammar.isThat(token) || token.folded === ':')
  );
}

/** The first word is a body or another head of a name: « force de protection … ». */
function namesBody(inner: string, grammar: Grammar): boolean {
  const [first] = wordSpans(inner);
  return first === undefined || grammar.headsName(wordToken(first));
}

/** True when the marked text is somebody's words, false when it is a label. */
export function isSpeech(
  text: string,
  piece: Marked,
  governed: Governed,
  joint: string,
  before: Token | undefined,
  after: Token | undefined,
  alone: boolean,
  distanced: boolean,
  predicate: boolean,
  grammar: Grammar,
): boolean {
  const count = wordsOf(text, piece);
  if (piece.continued) return true;
  if (piece.openingMissing) return governed === 'led' && joint === 'colon';
  if (distanced && count <= CALLED) return false;
  if (governed === 'led' || (predicate && governed !== 'none')) return count > 0;
  const runsOn = after !== undefined && after.kind === 'word';
  // بأنهم «كذا» أو «كذا»
  const another = runsOn && grammar.joins(after);
  if (governed === 'that')
    return count > 2 || !runsOn || another || (before !== undefined && grammar.hasSubject?.(before) === true);
  if (governed === 'inside') {
    const [first] = wordSpans(text, piece.start, piece.end);
    const kind = first && wordToken(first);
    // "militias and looters": two of small letters are no name
    const several =
      COMMON.test(text.slice(piece.start, piece.end).trim()) &&
      wordSpans(text, piece.start, piece.end).some((word) => grammar.joins(wordToken(word)));
    if (count <= 4 && !several && !grammar.isCopula(before) && grammar.headsName(kind)) return false;
    // a phrase with a preposition is no name
    const words = text.slice(piece.start, piece.end).trim();
    const phrase =
      count === 2 &&
      /[\s](?:ل|ب|من|في|على)|^(?:ل\p{L}{4}|(?:من|في|على|خلال|بعد|قبل|مع|ضمن|تحت|خارج|داخل|دون|بلا|ضد|فوق|قيد|خلف|أمام|عن|إلى|منذ|حتى)\s)/u.test(
        words,
      );
    // «كان مفاجئا»: a verb with what it says
    const verbal = count >= 2 && grammar.isCopula(kind);
    // "very difficult", "not impossible": said of something, no name
    const graded =
      count >= 2 && /^(?:très|trop|pas|peu|plus|very|too|not|far|غير|أي|اي|لا|لن|لم|ليس)\s/iu.test(words);
    // "and here …", "will judge …": a conjunction and a small word, or a future, open a clause
    const clause =
      count === 2 &&
      /^[وف](?:هنا|هناك|هذا|هذه|هو|هي|هم|نحن|ذلك|تلك|لا|لن|لم|ليس|قد)\s|^س[يت](?!ار|اس|نا)\S{4,}\s/u.test(
        words,
      );
    // "full liberation", «مرحلة جديدة»: small letters, or an adjective and no article, are no name
    const common = count === 2 && (COMMON.test(words) || (joint === 'clause' && CONSTRUCT.test(words)));
    return (
      count >= 3 ||
      phrase ||
      verbal ||
      clause ||
      graded ||
      common ||
      ADVERB.test(words) ||
      grammar.isCopula(before)
    );
  }
  if (alone && count > 1) return true;
  // وبدا فلان متفائلا: «…»
  if (before?.folded === ':' && count > 2) return true;
  if (count < NAME) return false;
  const inner = text.slice(piece.start, piece.end);
  // a name or title of so many words has capitals, or begins with what it is
  if (/^\s*\p{Script=Latin}/u.test(inner) && /^\s*\p{Ll}/u.test(inner) && !namesBody(inner, grammar))
    return true;
  if (/[.!?؟،,؛;…]/.test(inner) || count >= 9) return true;
  const words = wordSpans(text, piece.start, piece.end);
  return words.some((word) => {
    const token = wordToken(word);
    return grammar.firstPerson(token) || grammar.isThat(token) || grammar.isSaying(token);
  });
}
