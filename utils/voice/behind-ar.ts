/** The subject behind an Arabic verb of saying, over whom it is said to, when, how and where. */
import { wordMatches } from '../text/lexeme.ts';
import * as is from './classes-ar.ts';
import type { MentionIndex } from './mentions.ts';
import type { Named } from './named.ts';
import { readName } from './names-ar.ts';
import { phraseAt } from './phrases.ts';
import { particleOf, runAt } from './runs.ts';
import type { Token } from './types.ts';
import { sayingForms } from './verbs-ar.ts';

/** A preposition with its pronoun: a whole phrase. */
const WITH_PRONOUN = wordMatches(/^(?:ل|ب|في|عن|من|الي|مع|علي)(?:ه|ها|هم|هما|هن|نا)$|^لي$/);
/** Opens a clause that says more of the noun before it. */
const ASIDE = wordMatches(/^و?(?:هو|هي|هم|الذي|التي|الذين)$/);
const HARD_STOP = wordMatches(/^(?:خلال|عبر|بعد|قبل|عقب|اثناء|علي|منذ|قبيل|حول|بشان|عن)$/);
const TO_THE = wordMatches(/^(?:ال|لل)/);
const TO_THEM = wordMatches(/^لل../);
const TO_A_MEDIUM = wordMatches(
  /^لل?(?:صحف|اعلام|اناضول|وكاله|قناه|صحيفه|جريده|موقع|اذاعه|شبكه|برنامج|راديو|تلفزيون|فضاييه|مجله|جزيره|بي|حره)/,
);
const WHERE = wordMatches(
  /^و?(?:نقل|بث|نشر|اذاع|عرض)ت?(?:ه|ها|هما)$|^(?:ب|عبر|علي)برنامج|^ال(?:مذاع|منشور|متلفز|مسجل)ه?$/,
);

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

const DISTRICT = wordMatches(/^(?:مدينه|دايره|بلديه|منطقه|اقليم|حزب|كتله|الجنوب|الشرق|الغرب)$/);

/** النائب عن مدينة كذا, عضو المجلس عن كذا: for whom he sits there. */
function isConstituency(token: Token | undefined, index: MentionIndex): boolean {
  const mention = token ? index.at(token) : null;
  return mention ? index.isScene(mention.id) || index.kindOf(mention.id) === 'place' : DISTRICT(token);
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
    const partOfSubject =
      token?.folded === 'عن' && (is.isTextNoun(tokens[end - 1]) || isConstituency(tokens[end + 1], index));
    if (!token || (HARD_STOP(token) && !index.at(token) && !partOfSubject)) break;
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
