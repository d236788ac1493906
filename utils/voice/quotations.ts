/** Connects marked text with the cues of its sentence: is it speech, and whose? */
import type { Grammar } from './grammar.ts';
import { isSpeech, type Governed } from './labels.ts';
import type { MentionIndex } from './mentions.ts';
import type { SpeakerMemory } from './memory.ts';
import type { Reported } from './scopes.ts';
import type { Marked, Speaker, Token } from './types.ts';

/** What a marked text turned out to be. */
export interface Verdict {
  speech: boolean;
  speaker: Speaker;
  /** The cue's word, or the rule. */
  rule: string;
}

const NOBODY: Speaker = { id: null, span: null };

const RELATIVE = /^(?:الذي|التي|الذين)$/;

function isPunctuation(token: Token | undefined): boolean {
  return token?.kind === 'punctuation';
}

/** Nothing but punctuation or one short word between the cue's joint and the marks. */
function isLedTo(tokens: readonly Token[], from: number, k: number): boolean {
  const words = tokens.slice(from, k).filter((token) => token.kind === 'word');
  return words.length === 0 || (words.length === 1 && (words[0]?.folded.length ?? 9) <= 2);
}

function governing(
  text: string,
  tokens: readonly Token[],
  k: number,
  reported: readonly Reported[],
  grammar: Grammar,
): [Governed, Reported | null] {
  const agent = reported.find(({ cue }) => cue.scope === 'marks' && cue.at === k + 1);
  if (agent) return ['led', agent];
  const inner = reported.findLast((one) => one.cue.scope === 'forward' && one.from <= k && k < one.to);
  // قال X إن كلام Y … «…»، وفق تعبير X: the outer one is named again right behind the marks
  const again = reported.find(
    ({ cue, speaker }) =>
      cue.type === 'attribution' &&
      cue.scope === 'backward' &&
      cue.at > k &&
      speaker.id !== null &&
      speaker.id !== inner?.speaker.id &&
      tokens.slice(k + 1, cue.at).every(isPunctuation),
  );
  const outer = reported.find((one) => one.cue.scope === 'forward' && one.speaker.id === again?.speaker.id);
  if (inner && again && outer && outer.from <= k) return ['inside', outer];
  if (inner) {
    const { complement } = inner.cue;
    // said they had struck with «…»: the clause begins before its marks
    const joined = complement?.joint === 'marks' && complement.zone === k;
    if (joined || isLedTo(tokens, inner.from, k)) {
      const that = complement?.joint === 'clause' && grammar.isThat(tokens[k - 1]);
      return [that ? 'that' : 'led', inner];
    }
    const before = tokens[k - 1];
    const second = inner.cue.second && /^["“«”»']?\s*ب/u.test(text.slice(tokens[k]?.start, tokens[k]?.end));
    const colon =
      second ||
      /^(?::|[وف]?[بل])$/.test(before?.folded ?? '') ||
      (grammar.joins(before) ? tokens[k - 2] : before)?.kind === 'marked';
    return [colon ? 'led' : grammar.isThat(tokens[k - 1]) ? 'that' : 'inside', inner];
  }
  // «…» التي أعلنها فلان: a noun, of which more is told
  const described = RELATIVE.test(tokens[k + 1]?.folded ?? '');
  const after = reported.find(
    ({ cue }) => cue.at > k && cue.scope !== 'forward' && !(described && cue.scope === 'marks'),
  );
  if (after) {
    const { cue } = after;
    const between = tokens.slice(
      k + 1,
      cue.scope === 'marks' && cue.cut > k ? Math.min(cue.cut, cue.at) : cue.at,
    );
    if (between.every(isPunctuation)) return ['led', after];
    // «…», à deux heures de là, a dit X
    const [comma, opening] = between;
    const phrase = opening !== undefined && grammar.endsPhrase(opening) && isPunctuation(between.at(-1));
    if (cue.scope === 'backward' && isPunctuation(comma) && phrase) return ['led', after];
    // demandera une « réponse rapide » à ses alliés, a dit X
    const whole = after.from <= k && between.findIndex(isPunctuation) === between.length - 1;
    if (cue.type === 'attribution' || whole) return ['inside', after];
  }
  const beside = reported.find(
    (one) =>
      one.cue.at > k &&
      one.cue.complement &&
      tokens.slice(k + 1, one.cue.cut).every(isPunctuation) &&
      one.cue.type !== 'participle',
  );
  // قال فلان، «…»، إن: words set between the verb and the clause that it governs
  const around = reported.find(
    ({ cue }) => cue.scope === 'forward' && cue.at < k && k < (cue.complement?.at ?? 0),
  );
  if (
    around &&
    isPunctuation(tokens[k - 1]) &&
    (isPunctuation(tokens[k + 1]) || grammar.isThat(tokens[k + 1]))
  )
    return ['led', around];
  if (beside && !tokens.slice(0, k).some((token) => token.kind === 'word')) return ['led', beside];
  return ['none', null];
}

/** `"…"، على حد تعبيره`: whoever is distant from the words in marks says that they are another's. */
function isPutBehind(tokens: readonly Token[], k: number, grammar: Grammar): boolean {
  return [1, 2, 3].some((step) => grammar.distancerAfter(tokens, k + step) > 1);
}

/** What may stand between a word of distance and the marks. */
const LINK = /^(?:ب|an?|the|une?|l[ae]?|les|des?|d)$/;

/** A word of distance ends right before the marks: ما سماه «…», ما وصفه بـ"…", what he called a “…”. */
function isDistanced(tokens: readonly Token[], k: number, grammar: Grammar): boolean {
  for (let i = Math.max(0, k - 6); i < k; i++) {
    const length = grammar.distancerBefore(tokens, i);
    if (length > 0 && tokens.slice(i + length, k).every((token) => LINK.test(token.folded))) return true;
  }
  return false;
}

/**
 * Judges every marked token of a sentence.
 * @param going speaker of a sentence that goes on with reported words without a cue of its own
 * @param previous verdict on the marked text before, for speech that goes on in the next paragraph
 */
export function judgeMarked(
  text: string,
  tokens: readonly Token[],
  marked: readonly Marked[],
  reported: readonly Reported[],
  previous: Verdict | null,
  going: Speaker | null,
  grammar: Grammar,
  index: MentionIndex,
  memory: SpeakerMemory,
  sentence: number,
): Map<number, Verdict> {
  const verdicts = new Map<number, Verdict>();
  let last = previous;
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k]!;
    const piece = token.kind === 'marked' ? marked[token.marked] : undefined;
    if (!piece) continue;
    const [found, cue] = governing(text, tokens, k, reported, grammar);
    // in a headline: «…».. فلان يتوعد
    const announced =
      k === 0 && tokens[1]?.folded === '…' ? (grammar.mainSubject(tokens.slice(2), index)?.id ?? null) : null;
    const led = cue && found === 'inside' && isPutBehind(tokens, k, grammar);
    const governed = led ? 'led' : announced && found === 'none' ? 'inside' : found;
    const speech = isSpeech(
      text,
      piece,
      governed,
      cue?.cue.complement?.joint ?? '',
      tokens[k - 1],
      tokens[k + 1],
      tokens.every((other, at) => at === k || isPunctuation(other)),
      isDistanced(tokens, k, grammar),
      grammar.isPredicate?.(tokens, k, index) ?? false,
      grammar,
    );
    let speaker = NOBODY;
    let rule = cue?.cue.lemma ?? 'marks';
    if (speech) {
      if (cue) speaker = cue.speaker;
      else if (going) speaker = going;
      else if (piece.continued && last?.speech) ({ speaker, rule } = last);
      else if (announced) speaker = { id: announced, span: null };
      else if (k === 0 || tokens.slice(0, k).every(isPunctuation)) speaker = memory.goingOn(sentence);
      else {
        const spoke = reported.findLast((one) => one.cue.at < k && one.cue.type !== 'attribution');
        const subject = spoke ? null : (grammar.mainSubject(tokens.slice(0, k), index)?.id ?? null);
        const pronoun = !spoke && subject === null && grammar.isPronoun?.(tokens[0]);
        speaker =
          spoke?.speaker ?? (pronoun ? memory.last(null, true, sentence) : { id: subject, span: null });
      }
    }
    last = { speech, speaker, rule };
    verdicts.set(token.marked, last);
  }
  return verdicts;
}
