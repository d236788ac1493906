/** The cues that an English or French verb of saying makes in its sentence. */
import type { Complement } from './clause-ar.ts';
import { complementAfter, isLast, REACH } from './clause-latin.ts';
import type { Cue } from './cue.ts';
import { isAdjective, isNoun, isPassive } from './homographs-latin.ts';
import type { MentionIndex } from './mentions.ts';
import type { Named } from './names-ar.ts';
import { passesOn, quotedBefore } from './relay-latin.ts';
import { isComma, subjectAfter, subjectBefore } from './subject-latin.ts';
import type { Token } from './types.ts';
import type { LatinVerb, LatinWords } from './words/latin.ts';

/** Longest phrase between marks and their verb, in tokens. */
const PHRASE = 14;

/** The whole sentence before the cue is reported: `…, he said`. */
function reportsBefore(tokens: readonly Token[], from: number, least: number, words: LatinWords): boolean {
  const before = tokens.slice(0, from);
  if (!isComma(before.at(-1)) && before.at(-1)?.kind !== 'marked') return false;
  if (before.some((token) => token.kind === 'marked')) return true;
  const inner = before.filter((token) => token.kind === 'word');
  const first = inner[0]?.folded ?? '';
  // des, du: the article of a French subject as well as a preposition
  return inner.length >= least && (!words.prepositions.has(first) || /^(?:des|du)$/.test(first));
}

/** `Name Surname, a former adviser, said …`: a subject with its apposition, not a clause that is reported. */
function isApposed(text: string, tokens: readonly Token[], from: number, words: LatinWords): boolean {
  const comma = tokens.findIndex((token) => isComma(token));
  if (comma < 1 || comma >= from - 1 || !words.determiners.has(tokens[comma + 1]?.folded ?? '')) return false;
  const named = tokens.slice(0, comma).every(
    (token) => token.kind === 'word' && /^\p{Lu}/u.test(text.slice(token.start, token.end)),
  ); // prettier-ignore
  return named && tokens.slice(comma + 1, from - 1).every((token) => token.kind === 'word');
}

/** «…», lâche un membre: whoever it is, he says what is in the marks. */
function isRightBehindMarks(tokens: readonly Token[], before: number, words: LatinWords): boolean {
  if (tokens.slice(Math.max(0, before - 2), before).some((token) => token.kind === 'marked')) return true;
  // «…», à deux heures de la ville, a dit X: a phrase between the commas
  const comma = tokens.findLastIndex((token, k) => k < before - 1 && isComma(token));
  return (
    comma > 0 &&
    before - comma < PHRASE &&
    isComma(tokens[before - 1]) &&
    tokens[comma - 1]?.kind === 'marked' &&
    words.prepositions.has(tokens[comma + 1]?.folded ?? '')
  );
}

/** `…, said Name`: right behind marks, or at the end of the sentence; verbs with a second object have an object there. */
function mayFollow(
  tokens: readonly Token[],
  before: number,
  after: Named,
  entry: LatinVerb,
  words: LatinWords,
): boolean {
  return (
    isRightBehindMarks(tokens, before, words) ||
    (!entry.frames.includes('b') && isLast(tokens, after.to, words))
  );
}

/** None, one, or two cues when it stands within what it reports. */
export function verbCues(
  text: string,
  tokens: readonly Token[],
  i: number,
  entry: LatinVerb,
  index: MentionIndex,
  words: LatinWords,
): Cue[] {
  const cue: Cue = {
    at: i,
    end: i + 1,
    lemma: entry.lemma,
    type: entry.participle ? 'participle' : 'verb',
    name: null,
    keeps: entry.frames.includes('k'),
    gender: null,
    complement: null,
    scope: 'forward',
    cut: -1,
  };
  const opening = tokens[i - 1];
  // self-declared, internationally recognised-and-armed: part of a compound
  if (
    text[tokens[i]!.start - 1] === '-' &&
    !words.pronouns.has(tokens[i + 1]?.folded ?? '') &&
    opening?.end === tokens[i]!.start - 1
  )
    return [];
  if (passesOn(tokens, i) || (entry.lemma === 'voir' && opening?.folded !== 'y')) return [];
  if (
    opening &&
    words.determiners.has(opening.folded) &&
    !words.pronouns.has(opening.folded) &&
    opening.folded !== 'l'
  )
    return [];
  if (
    isNoun(tokens, i, entry, index, words) ||
    isPassive(tokens, i, words) ||
    isAdjective(text, tokens, i, words)
  )
    return [];
  // mettre en garde contre
  const phrase = entry.lemma === 'mettre' ? 2 : 0;
  if (phrase > 0 && !(tokens[i + 1]?.folded === 'en' && tokens[i + 2]?.folded === 'garde')) return [];
  const complement = complementAfter(tokens, i + phrase, entry, index, words);
  if (entry.participle) {
    if (
      !complement ||
      !(
        opening === undefined ||
        isComma(opening) ||
        words.conjunctions.has(opening?.folded ?? '') ||
        opening?.folded === 'en' ||
        opening?.kind === 'marked'
      )
    )
      return [];
    const quoted = quotedBefore(tokens, i, index, words);
    return [{ ...cue, ...(quoted && { type: 'verb' as const, name: quoted.name }), complement, cut: i }];
  }
  let before = i;
  while (before > 0 && words.auxiliaries.has(tokens[before - 1]?.folded ?? '')) before--;
  const inverted = tokens[before - 1]?.kind === 'marked' || isComma(tokens[before - 1]);
  const pronoun = invertedPronoun(tokens, i, words);
  const after = inverted && !pronoun ? subjectAfter(tokens, i + 1, index, words) : null;
  if (
    pronoun ||
    (inverted &&
      after &&
      (after.kind !== 'unknown' || isRightBehindMarks(tokens, before, words)) &&
      reportsBefore(tokens, before, 3, words) &&
      !isApposed(text, tokens, before, words) &&
      mayFollow(tokens, before, after, entry, words))
  ) {
    const end = pronoun ? Math.max(i + 1, pronoun) : after!.to;
    const at = pronoun === i + 1 ? i - (tokens[i - 2]?.folded === 't' ? 3 : 2) : before;
    const first: Cue = { ...cue, at, end, name: after, scope: 'backward', cut: at };
    const more = furtherSpeech(tokens, end, words);
    return more ? [first, { ...first, scope: 'forward', complement: more }] : [first];
  }
  const subject = subjectBefore(tokens, i, index, words);
  const joined =
    subject !== null && subject.name === null && words.conjunctions.has(tokens[subject.from]?.folded ?? '');
  if (!subject && !inverted && i > 0) return [];
  const from = subject?.from ?? i;
  cue.name = subject?.name ?? null;
  const opened =
    from === 0 ||
    isComma(tokens[from - 1]) ||
    tokens[from - 1]?.kind === 'marked' ||
    words.conjunctions.has(tokens[from - 1]?.folded ?? '') ||
    joined;
  cue.cut = opened ? from : -1;
  // a clause that `that` opens behind the verb is what is reported; the words before it are the subject's
  const opens = complement?.joint === 'clause' && words.that.has(tokens[complement.zone]?.folded ?? '');
  const spoken = tokens.slice(0, from).some((token) => token.kind === 'marked');
  if (reportsBefore(tokens, from, 2, words) && (spoken || !opens)) {
    const parenthesis =
      isComma(tokens[i + 1]) &&
      tokens.slice(i + 2).some((token) => token.kind === 'word' || token.kind === 'marked');
    if (parenthesis || isLast(tokens, i + 1, words)) {
      const first: Cue = { ...cue, at: from, scope: 'backward' };
      const more =
        furtherSpeech(tokens, i + 1, words) ??
        (parenthesis ? { at: i + 2, zone: i + 1, joint: 'clause' as const } : null);
      return more ? [first, { ...first, scope: 'forward', complement: more }] : [first];
    }
  }
  if (!complement) return [];
  if (words.negations.has(opening?.folded ?? '') && complement.joint === 'phrase') return [];
  if (
    entry.frames.includes('b') &&
    !tokens
      .slice(i + 1, i + REACH)
      .some((token) => token.kind === 'marked' || entry.prepositions.includes(token.folded))
  ) {
    if (entry.prepositions.length > 0 && !entry.frames.includes('o')) return [];
  }
  return [{ ...cue, complement }];
}

/** «…», a-t-il ajouté, «…»: the marks behind the attribution go on. */
function furtherSpeech(tokens: readonly Token[], from: number, words: LatinWords): Complement | null {
  for (let i = from; i < Math.min(tokens.length, from + 10); i++) {
    if (tokens[i]?.kind !== 'marked') continue;
    // sur la page du « bureau »: a name
    return words.prepositions.has(tokens[i - 1]?.folded ?? '') ? null : { at: i, zone: i, joint: 'marks' };
  }
  return null;
}

/** a-t-il ajouté, ajoute-t-elle: the end of the verb with its pronoun, or 0. */
function invertedPronoun(tokens: readonly Token[], i: number, words: LatinWords): number {
  const hyphen = (a: Token | undefined, b: Token | undefined) =>
    a !== undefined && b !== undefined && b.start - a.end === 1;
  if (words.language !== 'fr') return 0;
  const before = tokens[i - 1];
  const auxiliary = tokens[i - 2]?.folded === 't' ? tokens[i - 3] : tokens[i - 2];
  if (
    before &&
    words.pronouns.has(before.folded) &&
    auxiliary &&
    words.auxiliaries.has(auxiliary.folded) &&
    hyphen(tokens[i - 2], before)
  )
    return i + 1;
  const t = tokens[i + 1]?.folded === 't' ? i + 2 : i + 1;
  const pronoun = tokens[t];
  return pronoun && words.pronouns.has(pronoun.folded) && hyphen(tokens[t - 1], pronoun) ? t + 1 : 0;
}
