/** The cues that an English or French verb of saying makes in its sentence. */
import { agentCue, mouthpiece } from './agent-latin.ts';
import { isApposed, isInserted, isRightBehindMarks, reportsBefore } from './before-latin.ts';
import { isApposition, isSomebody, subjectAfter } from './behind-latin.ts';
import type { Complement } from './clause-ar.ts';
import { complementAfter, isClosing, isLast, REACH } from './clause-latin.ts';
import { cueOf, type Cue } from './cue.ts';
import { isAdjective, isDeed, isDoneBy, isNoun, isPassive } from './homographs-latin.ts';
import type { MentionIndex } from './mentions.ts';
import type { Named } from './named.ts';
import { readLatinName } from './names-latin.ts';
import { passesOn, quotedBefore } from './relay-latin.ts';
import { datelineOf } from './opening-latin.ts';
import { isComma, subjectBefore } from './subject-latin.ts';
import type { Token } from './types.ts';
import type { LatinVerb, LatinWords } from './words/latin.ts';

/** `…, said Name`: right behind marks, or at the end of the sentence; verbs with a second object have an object there. */
function mayFollow(
  tokens: readonly Token[],
  before: number,
  verb: number,
  after: Named,
  entry: LatinVerb,
  words: LatinWords,
): boolean {
  // L'île, comme le port, soutient X, chef de …: X is the object
  const compound = words.language === 'fr' ? before < verb : !entry.frames.includes('o');
  return (
    isRightBehindMarks(tokens, before, words) ||
    (!entry.frames.includes('b') &&
      (isLast(tokens, after.to, words) || (compound && isApposition(tokens, after.to, words))))
  );
}

/** Before an infinitive of saying. */
const MADE = /^(?:fait|laisse)$/;

/** Whoever stands behind them is told, and never says it. */
const TOLD = /^(?:tell|inform|assure)$/;

/** None, one, or two cues when it stands within what it reports. */
export function verbCues(
  text: string,
  tokens: readonly Token[],
  i: number,
  entry: LatinVerb,
  index: MentionIndex,
  words: LatinWords,
): Cue[] {
  const cue = cueOf({
    at: i,
    end: i + 1,
    lemma: entry.lemma,
    type: entry.participle ? 'participle' : 'verb',
    keeps: entry.frames.includes('k'),
    cut: -1,
  });
  const opening = tokens[i - 1];
  // l'annonce par Name d'une « … »
  if (words.determiners.has(opening?.folded ?? '') && tokens[i + 1]?.folded === 'par') {
    const of = tokens.findIndex(({ folded }, k) => k > i + 2 && /^(?:d|de|des|du|que?)$/.test(folded));
    const name = readLatinName(tokens, i + 2, of, index, words);
    return name
      ? [{ ...cue, type: 'noun', name, complement: { at: of + 1, zone: of, joint: 'phrase' } }]
      : [];
  }
  // self-declared, internationally recognised-and-armed: part of a compound
  if (
    text[tokens[i]!.start - 1] === '-' &&
    !words.pronouns.has(tokens[i + 1]?.folded ?? '') &&
    opening?.end === tokens[i]!.start - 1
  )
    return [];
  // Asked about it, …: what was done to the subject behind the comma
  if (
    i === 0 &&
    words.language === 'en' &&
    /ed$/.test(tokens[i]!.folded) &&
    words.prepositions.has(tokens[1]?.folded ?? '')
  )
    return [];
  if (
    passesOn(tokens, i) ||
    isDoneBy(tokens, i) ||
    isDeed(tokens, i, entry) ||
    (entry.lemma === 'voir' && opening?.folded !== 'y')
  )
    return [];
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
    return agentCue(tokens, i, entry, index, words);
  let last = i;
  if (entry.lemma === 'mettre') {
    // mettre en garde contre, met néanmoins en garde
    last += words.adverbs.has(tokens[i + 1]?.folded ?? '') ? 3 : 2;
    if (tokens[last - 1]?.folded !== 'en' || tokens[last]?.folded !== 'garde') return [];
  }
  const complement = complementAfter(text, tokens, last, entry, index, words);
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
  const start = datelineOf(tokens, index, words);
  const ahead = tokens[before - 1];
  const inverted = ahead?.kind === 'marked' || (isComma(ahead) && ahead?.folded !== ')');
  const pronoun = invertedPronoun(tokens, i, words);
  const after =
    inverted && !pronoun && !(words.language === 'en' && TOLD.test(entry.lemma))
      ? subjectAfter(tokens, i + 1, index, words)
      : null;
  const inserted = after !== null && isInserted(tokens, before, after, entry, index, words);
  if (
    pronoun ||
    (inverted &&
      after &&
      (after.kind !== 'unknown' ||
        isRightBehindMarks(tokens, before, words) ||
        isSomebody(text, tokens, after, words)) &&
      reportsBefore(tokens, start, before, inserted ? 1 : 3, words) &&
      !isApposed(text, tokens, start, before, words) &&
      (inserted || mayFollow(tokens, before, i, after, entry, words)))
  ) {
    const end = pronoun?.end ?? after!.to;
    const at = pronoun?.at ?? before;
    const first: Cue = { ...cue, at, end, name: after, scope: 'backward', cut: at };
    // Elle vise, dit-il, à …: what was begun goes on
    const goesOn =
      (pronoun !== null || inserted) &&
      isComma(ahead) &&
      isComma(tokens[end]) &&
      tokens[end + 1]?.kind === 'word';
    const more =
      furtherSpeech(tokens, end, words) ??
      (goesOn ? { at: end + 1, zone: end, joint: 'clause' as const } : null);
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
  // However, he said, …: one word is enough where a clause follows
  const least = isComma(tokens[i + 1]) ? 1 : 2;
  if (reportsBefore(tokens, start, from, least, words) && (spoken || !opens)) {
    const parenthesis =
      isComma(tokens[i + 1]) &&
      tokens.slice(i + 2).some((token) => token.kind === 'word' || token.kind === 'marked');
    // pointed out
    const behind = tokens[i + 1]?.folded === 'out' ? i + 2 : i + 1;
    const directly = isRightBehindMarks(tokens, from, words);
    if (parenthesis || isClosing(tokens, behind, entry, directly, words)) {
      const first: Cue = { ...cue, at: from, scope: 'backward' };
      const more =
        furtherSpeech(tokens, i + 1, words) ??
        (parenthesis ? { at: i + 2, zone: i + 1, joint: 'clause' as const } : null);
      return more ? [first, { ...first, scope: 'forward', complement: more }] : [first];
    }
  }
  // After the raid, Name said, …
  const put = isComma(tokens[i + 1]) && isComma(tokens[from - 1]) && cue.name !== null;
  const phrase = !tokens.slice(0, from).some(({ folded }) => words.passives.has(folded));
  if (!complement && put && phrase && entry.frames.includes('c'))
    return [{ ...cue, complement: { at: i + 2, zone: i + 1, joint: 'clause' } }];
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
  cue.name = mouthpiece(tokens, i, complement.zone, index, words) ?? cue.name;
  const relative = [words.that, words.relatives].some((set) => set.has(tokens[from - 1]?.folded ?? ''));
  if (relative && entry.frames.includes('b') && complement.joint === 'marks') complement.joint = 'name';
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

/** a-t-il ajouté, ajoute-t-elle, a-t-il fait savoir: where the verb with its pronoun begins and ends, or null. */
function invertedPronoun(
  tokens: readonly Token[],
  i: number,
  words: LatinWords,
): { at: number; end: number } | null {
  const hyphen = (a: Token | undefined, b: Token | undefined) =>
    a !== undefined && b !== undefined && b.start - a.end === 1;
  if (words.language !== 'fr') return null;
  const pronoun = MADE.test(tokens[i - 1]?.folded ?? '') ? i - 2 : i - 1;
  const auxiliary = tokens[pronoun - 1]?.folded === 't' ? pronoun - 2 : pronoun - 1;
  const before = tokens[pronoun];
  if (
    before &&
    words.pronouns.has(before.folded) &&
    words.auxiliaries.has(tokens[auxiliary]?.folded ?? '') &&
    hyphen(tokens[pronoun - 1], before)
  )
    return { at: auxiliary, end: i + 1 };
  const behind = tokens[i + 1]?.folded === 't' ? i + 2 : i + 1;
  const after = tokens[behind];
  return after && words.pronouns.has(after.folded) && hyphen(tokens[behind - 1], after)
    ? { at: i, end: behind + 1 }
    : null;
}
