/** Finds the cues of reported speech in an English or French sentence. */
import type { Complement } from './clause-ar.ts';
import type { Cue } from './cue.ts';
import type { MentionIndex } from './mentions.ts';
import { runsIn, type Named } from './names-ar.ts';
import { readLatinName } from './names-latin.ts';
import { phraseAt, type Phrases } from './phrases.ts';
import type { Token } from './types.ts';
import type { LatinVerb, LatinWords } from './words/latin.ts';

/** How far `that` or a quotation may stand behind its verb, in tokens. */
const REACH = 16;

export interface LatinLists {
  words: LatinWords;
  attributions: Phrases;
}

function isComma(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && /^[,;…()-]$/.test(token.folded);
}

function isBoundary(token: Token | undefined, words: LatinWords): boolean {
  if (!token || token.kind === 'marked') return true;
  return token.kind === 'punctuation'
    ? /^[:;…]$/.test(token.folded)
    : words.that.has(token.folded) && !token.inLabel;
}

interface Subject {
  name: Named | null;
  /** First token of the subject's clause. */
  from: number;
}

/** The subject before a verb: the last part between commas that names somebody, over appositions and relative clauses. */
function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  index: MentionIndex,
  words: LatinWords,
): Subject | null {
  let end = verb;
  while (
    end > 0 &&
    tokens[end - 1]?.kind === 'word' &&
    words.auxiliaries.has(tokens[end - 1]?.folded ?? '') &&
    !index.at(tokens[end - 1]!)
  )
    end--;
  const last = tokens[end - 1];
  if (last?.kind === 'word' && words.pronouns.has(last.folded)) return { name: null, from: end - 1 };
  if (last?.kind === 'word' && words.conjunctions.has(last.folded)) return { name: null, from: end - 1 };
  let start = end;
  while (start > 0 && !isBoundary(tokens[start - 1], words)) start--;
  const relative = last?.kind === 'word' && words.relatives.has(last.folded);
  let to = relative ? end - 1 : end;
  while (to > start) {
    let from = to;
    while (
      from > start &&
      !isComma(tokens[from - 1]) &&
      !(words.conjunctions.has(tokens[from - 1]?.folded ?? '') && from < to)
    )
      from--;
    const first = tokens[from];
    const segment = tokens.slice(from, to);
    const post = segment.some(
      (token) =>
        token.kind === 'word' && (words.persons.has(token.folded) || words.relatives.has(token.folded)),
    );
    const bare =
      from < to && post && !runsIn(tokens, from, to, index).some((run) => index.isPerson(run.mention));
    const previous =
      from >= 2 && isComma(tokens[from - 1]) ? runsIn(tokens, start, from - 1, index).at(-1) : undefined;
    // Name, the spokesman, said
    if (bare && previous?.to === from - 1 && to < verb) {
      return { name: readLatinName(tokens, previous.from, from - 1, index, words), from: previous.from };
    }
    if (from < to && !words.prepositions.has(first?.folded ?? '')) {
      const name = readLatinName(tokens, from, to, index, words);
      if (name) return { name, from };
    }
    to = from - 1;
  }
  return null;
}

/** The subject after a verb: said Haftar, a déclaré le général. */
function subjectAfter(
  tokens: readonly Token[],
  from: number,
  index: MentionIndex,
  words: LatinWords,
): Named | null {
  let end = from;
  while (end < tokens.length && end < from + 12) {
    const token = tokens[end];
    if (!token || token.kind !== 'word' || words.that.has(token.folded)) break;
    const preposition = words.prepositions.has(token.folded) && !index.at(token);
    if (preposition && !(end > from && /^(?:of|for|de|du|des|d)$/.test(token.folded))) break;
    if (words.adverbs.has(token.folded) && end > from) break;
    end++;
  }
  return end > from ? readLatinName(tokens, from, end, index, words) : null;
}

function complementAfter(
  tokens: readonly Token[],
  verb: number,
  entry: LatinVerb,
  index: MentionIndex,
  words: LatinWords,
): Complement | null {
  const { frames } = entry;
  let commas = 0;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + REACH); i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'marked') return { at: i, zone: i, joint: 'marks' };
    if (token.folded === ':' && token.kind === 'punctuation') return { at: i + 1, zone: i, joint: 'colon' };
    if (token.kind === 'word' && words.that.has(token.folded) && frames.includes('c'))
      return { at: i + 1, zone: i, joint: 'clause' };
    if (token.kind === 'word' && i > verb + 1 && words.verbs.has(token.folded) && !index.at(token)) break;
    if (isComma(token) && ++commas > 1) break;
  }
  const next = tokens[verb + 1];
  if (!next || next.kind !== 'word') return null;
  if (entry.prepositions.includes(next.folded)) return { at: verb + 2, zone: verb + 1, joint: 'phrase' };
  if (/[ob]/.test(frames)) return { at: verb + 1, zone: verb + 1, joint: 'phrase' };
  if (!/[ct]/.test(frames) || words.that.has('que')) return null;
  // English leaves `that` out: the clause follows at once, or after whoever is told
  return { at: verb + 1 + (frames.includes('t') ? 1 : 0), zone: verb + 1, joint: 'clause' };
}

/** Only adverbs and prepositional phrases up to the end of the sentence. */
function isLast(tokens: readonly Token[], from: number, words: LatinWords): boolean {
  const rest = tokens.slice(from).filter((token) => token.kind === 'word');
  if (tokens.slice(from).some((token) => token.kind === 'marked')) return false;
  if (rest.length === 0) return true;
  if (rest.length > 12) return false;
  const first = rest[0]?.folded ?? '';
  return words.prepositions.has(first) || words.adverbs.has(first);
}

/** The whole sentence before the cue is reported: `…, he said`. */
function reportsBefore(tokens: readonly Token[], from: number, words: LatinWords): boolean {
  const before = tokens.slice(0, from);
  if (!isComma(before.at(-1)) && before.at(-1)?.kind !== 'marked') return false;
  if (before.some((token) => token.kind === 'marked')) return true;
  const count = before.filter((token) => token.kind === 'word').length;
  return count >= 4 && !words.prepositions.has(before.find((token) => token.kind === 'word')?.folded ?? '');
}

function verbCues(
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
  if (
    opening &&
    words.determiners.has(opening.folded) &&
    !words.pronouns.has(opening.folded) &&
    opening.folded !== 'l'
  )
    return [];
  const complement = complementAfter(tokens, i, entry, index, words);
  if (entry.participle) {
    if (
      !complement ||
      !(
        isComma(opening) ||
        words.conjunctions.has(opening?.folded ?? '') ||
        opening?.folded === 'en' ||
        opening?.kind === 'marked'
      )
    )
      return [];
    return [{ ...cue, complement, cut: i }];
  }
  let before = i;
  while (before > 0 && words.auxiliaries.has(tokens[before - 1]?.folded ?? '')) before--;
  const inverted = tokens[before - 1]?.kind === 'marked' || isComma(tokens[before - 1]);
  const pronoun = invertedPronoun(tokens, i, words);
  const after = inverted && !pronoun ? subjectAfter(tokens, i + 1, index, words) : null;
  if (pronoun || (inverted && after && reportsBefore(tokens, before, words) && after.kind !== 'unknown')) {
    const end = pronoun ? Math.max(i + 1, pronoun) : after!.to;
    const at = pronoun === i + 1 ? i - (tokens[i - 2]?.folded === 't' ? 3 : 2) : before;
    const first: Cue = { ...cue, at, end, name: after, scope: 'backward', cut: at };
    const more = furtherSpeech(tokens, end);
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
  if (reportsBefore(tokens, from, words)) {
    const parenthesis =
      isComma(tokens[i + 1]) &&
      tokens.slice(i + 2).some((token) => token.kind === 'word' || token.kind === 'marked');
    if (parenthesis || isLast(tokens, i + 1, words)) {
      const first: Cue = { ...cue, at: from, scope: 'backward' };
      const more =
        furtherSpeech(tokens, i + 1) ??
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
function furtherSpeech(tokens: readonly Token[], from: number): Complement | null {
  for (let i = from; i < Math.min(tokens.length, from + 10); i++) {
    if (tokens[i]?.kind === 'marked') return { at: i, zone: i, joint: 'marks' };
  }
  return null;
}

/** a-t-il ajouté, ajoute-t-elle: the end of the verb with its pronoun, or 0. */
function invertedPronoun(tokens: readonly Token[], i: number, words: LatinWords): number {
  const hyphen = (a: Token | undefined, b: Token | undefined) =>
    a !== undefined && b !== undefined && b.start - a.end === 1;
  if (!words.that.has('que')) return 0;
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

function attributionCue(
  tokens: readonly Token[],
  i: number,
  length: number,
  index: MentionIndex,
  words: LatinWords,
): Cue | null {
  let end = i + length;
  while (
    end < tokens.length &&
    end < i + 14 &&
    tokens[end]?.kind === 'word' &&
    !words.verbs.has(tokens[end]?.folded ?? '')
  )
    end++;
  const name = readLatinName(tokens, i + length, end, index, words);
  if (!name) return null;
  const head = tokens.slice(i + length, end);
  const speaking =
    name.id !== null ||
    head.some(
      (token) =>
        words.persons.has(token.folded) ||
        words.bodies.has(token.folded) ||
        words.texts.has(token.folded) ||
        words.anonymous.has(token.folded) ||
        words.pronouns.has(token.folded) ||
        /^(?:lui|him|her|them)$/.test(token.folded),
    );
  if (!speaking) return null;
  const cue: Cue = {
    at: i,
    end,
    lemma:
      head.length > 0
        ? tokens
            .slice(i, i + length)
            .map((token) => token.folded)
            .join(' ')
        : '',
    type: 'attribution',
    name: /^(?:lui|him|her|them|elle|eux)$/.test(head[0]?.folded ?? '') ? null : name,
    keeps: true,
    gender: null,
    complement: null,
    scope: 'backward',
    cut: i,
  };
  if (i > 1) return cue;
  const at = tokens.findIndex((token, k) => k >= end && (isComma(token) || token.kind === 'marked'));
  if (at < 0) return cue;
  const marks = tokens[at]?.kind === 'marked';
  return {
    ...cue,
    scope: 'forward',
    complement: { at: marks ? at : at + 1, zone: at, joint: marks ? 'marks' : 'clause' },
  };
}

/** `Name: …` or, in a headline, `…: name`. */
function titleCues(tokens: readonly Token[], index: MentionIndex, title: boolean, words: LatinWords): Cue[] {
  const colon = tokens.findIndex((token) => token.kind === 'punctuation' && token.folded === ':');
  if (colon < 1 || colon >= tokens.length - 1 || colon > 10) return [];
  const base: Cue = {
    at: 0,
    end: colon,
    lemma: ':',
    type: 'title',
    name: null,
    keeps: false,
    gender: null,
    complement: null,
    scope: 'forward',
    cut: 0,
  };
  const verb = tokens.slice(0, colon).some((token) => words.verbs.has(token.folded) && !index.at(token));
  const name = readLatinName(tokens, 0, colon, index, words);
  if (!verb && name && (name.id !== null || (title && words.persons.has(tokens[0]?.folded ?? '')))) {
    if (title || colon - name.to <= 2)
      return [{ ...base, name, complement: { at: colon + 1, zone: colon, joint: 'colon' } }];
  }
  const behind = readLatinName(tokens, colon + 1, tokens.length, index, words);
  const short = tokens.length - colon <= 6;
  const speaks =
    behind &&
    (behind.id !== null ||
      words.persons.has(tokens[colon + 1]?.folded ?? '') ||
      words.anonymous.has(tokens.at(-1)?.folded ?? ''));
  if (title && short && speaks)
    return [{ ...base, at: colon, end: tokens.length, name: behind, scope: 'backward', cut: colon }];
  return [];
}

/** All cues of one sentence, in order. */
export function cuesInLatin(
  tokens: readonly Token[],
  index: MentionIndex,
  title: boolean,
  lists: LatinLists,
): Cue[] {
  const { words, attributions } = lists;
  const cues = titleCues(tokens, index, title, words);
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.inLabel) {
      i++;
      continue;
    }
    const length = phraseAt(tokens, i, attributions, false);
    const attribution = length > 0 ? attributionCue(tokens, i, length, index, words) : null;
    if (attribution) {
      cues.push(attribution);
      i = Math.max(attribution.end, i + 1);
      continue;
    }
    const entry = index.at(token) ? undefined : words.verbs.get(token.folded);
    if (entry) cues.push(...verbCues(tokens, i, entry, index, words));
    else if (words.hearsay.has(token.folded)) cues.push(...hearsayCue(tokens, i, words));
    i++;
  }
  return cues.sort((a, b) => a.at - b.at);
}

/** The French conditional of hearsay: `les milices auraient tiré`; not after si. */
function hearsayCue(tokens: readonly Token[], i: number, words: LatinWords): Cue[] {
  if (tokens.some((token) => token.folded === 'si' || token.folded === 's')) return [];
  const next = tokens[i + 1];
  if (
    next?.kind !== 'word' ||
    !/(?:e|es|i|is|it|u|us|ee|ees)$/.test(next.folded) ||
    words.prepositions.has(next.folded)
  )
    return [];
  let from = i;
  while (from > 0 && !isComma(tokens[from - 1]) && !isBoundary(tokens[from - 1], words)) from--;
  const name: Named = { id: null, from: i, to: i, kind: 'unknown', gender: null };
  return [
    {
      at: i,
      end: i + 1,
      lemma: 'conditionnel',
      type: 'attribution',
      name,
      keeps: false,
      gender: null,
      complement: { at: from, zone: i, joint: 'clause' },
      scope: 'forward',
      cut: -1,
    },
  ];
}
