/** Finds the cues of reported speech in an English or French sentence. */
import { apposedPerson } from './behind-latin.ts';
import { cueOf, type Cue } from './cue.ts';
import type { MentionIndex } from './mentions.ts';
import { namedBy, type Named } from './named.ts';
import { readLatinName } from './names-latin.ts';
import { phraseAt, type Phrases } from './phrases.ts';
import { hearsayCue, infinitiveCue } from './narrated-latin.ts';
import { runAt } from './runs.ts';
import { isComma } from './subject-latin.ts';
import type { Token } from './types.ts';
import { verbCues } from './verb-latin.ts';
import { viewAt } from './view-latin.ts';
import type { LatinWords } from './words/latin.ts';

export interface LatinLists {
  words: LatinWords;
  attributions: Phrases;
}

/** For, pour: attribute at the start of a sentence only, before a comma, and to somebody who can have a view. */
const FOR = /^(?:for|pour)$/;

/** Where the comma behind `En effet` stands, at the farthest, as a token. */
const LEAD = 4;

/** Phrases that nothing but whoever says it stands behind. */
const PASSED_ON = /^(?:reported|quoted)$/;

const PRONOUN = /^(?:lui|elle|eux|him|her|them)$/;

/** `Pour X, …`, `Pour X : « … »` at the head of a sentence, or behind a word or two that lead to it: X can have a view. */
function isViewOf(
  tokens: readonly Token[],
  i: number,
  end: number,
  name: Named,
  index: MentionIndex,
  words: LatinWords,
): boolean {
  if (i > 0 && !(i <= LEAD && isComma(tokens[i - 1]))) return false;
  const comma = isComma(tokens[end]);
  const marks = [end, end + 1].some((k) => tokens[k]?.kind === 'marked');
  if (!comma && !(marks && (tokens[end]?.folded === ':' || tokens[end]?.kind === 'marked'))) return false;
  // pour lui, for him: whoever spoke last
  if (end === i + 2 && PRONOUN.test(tokens[i + 1]?.folded ?? '')) return true;
  if (name.id !== null) {
    const kind = index.kindOf(name.id);
    return kind === 'person' || kind?.startsWith('org') === true || (kind === 'place' && marks);
  }
  // pour les autorités du pays: who says it in marks may be named behind them
  const body = tokens.slice(i + 2, end).some((token) => words.bodies.has(token.folded));
  const named = marks && tokens.slice(end).some((token) => words.verbs.has(token.folded));
  return words.language === 'fr' && words.definite.has(tokens[i + 1]?.folded ?? '') && body && !named;
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
    (!words.verbs.has(tokens[end]?.folded ?? '') || words.determiners.has(tokens[end - 1]?.folded ?? ''))
  )
    end++;
  // selon qui: whoever stands before it
  if (tokens[i + length]?.folded === 'qui') return null;
  // à l'en croire: whoever spoke last
  const himself = length > 3 && tokens[i + length - 1]?.folded === 'croire';
  if (himself) end = i + length;
  const post = himself ? null : readLatinName(tokens, i + length, end, index, words);
  // according to the spokesman of X, Name, …
  const held = tokens
    .slice(i + length, end)
    .some((token) => words.persons.has(token.folded) && !index.at(token));
  const apposed = post && held ? apposedPerson(tokens, end, post, index, words) : null;
  if (apposed) end = apposed.to;
  const name = apposed ?? post;
  if (!name && !himself) return null;
  if (name && FOR.test(tokens[i]?.folded ?? '') && !isViewOf(tokens, i, end, name, index, words)) return null;
  const head = tokens.slice(i + length, end);
  const speaking =
    himself ||
    (name !== null && name.id !== null) ||
    PASSED_ON.test(tokens[i + 1]?.folded ?? '') ||
    head.some(
      (token) =>
        words.persons.has(token.folded) ||
        words.bodies.has(token.folded) ||
        words.texts.has(token.folded) ||
        words.anonymous.has(token.folded) ||
        words.pronouns.has(token.folded) ||
        PRONOUN.test(token.folded),
    );
  if (!speaking) return null;
  const cue = cueOf({
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
    name: PRONOUN.test(head[0]?.folded ?? '') ? null : name,
    keeps: true,
    scope: 'backward',
  });
  // …, mais selon X, …: what comes behind it
  const led = words.conjunctions.has(tokens[i - 1]?.folded ?? '') && isComma(tokens[i - 2]);
  if (i > 1 && !led && !FOR.test(tokens[i]?.folded ?? '')) return cue;
  const at = tokens.findIndex((token, k) => k >= end && (isComma(token) || token.kind === 'marked'));
  if (at < 0) return cue;
  const marks = tokens[at]?.kind === 'marked';
  return {
    ...cue,
    scope: 'forward',
    complement: { at: marks ? at : at + 1, zone: at, joint: marks ? 'marks' : 'clause' },
  };
}

/** `Interrogé à ce sujet, Name …`: what was done to him, before the sentence's own verb. */
function opensParticipial(tokens: readonly Token[], words: LatinWords): boolean {
  const participle = words.language === 'fr' ? /(?:e|ee|es|ees)$/ : /ed$/;
  return participle.test(tokens[0]?.folded ?? '') && words.prepositions.has(tokens[1]?.folded ?? '');
}

/** `Name: …` or, in a headline, `…: name` and `« … » – Name, envoy of …`. */
function titleCues(tokens: readonly Token[], index: MentionIndex, title: boolean, words: LatinWords): Cue[] {
  const credited = title && tokens[0]?.kind === 'marked' && tokens[1]?.folded === '-';
  const run = credited ? runAt(tokens, 2, tokens.length, index) : null;
  if (run && index.isPerson(run.mention))
    return [
      cueOf({ at: 1, end: tokens.length, lemma: '-', type: 'title', name: namedBy(run), scope: 'backward' }),
    ];
  const colon = tokens.findIndex((token) => token.kind === 'punctuation' && token.folded === ':');
  if (colon < 1 || colon >= tokens.length - 1 || colon > 10) return [];
  const base = cueOf({ at: 0, end: colon, lemma: ':', type: 'title' });
  const verb = tokens
    .slice(opensParticipial(tokens, words) ? 1 : 0, colon)
    .some((token) => words.verbs.has(token.folded) && !index.at(token));
  const name = readLatinName(tokens, 0, colon, index, words);
  const behind = readLatinName(tokens, colon + 1, tokens.length, index, words);
  const short =
    tokens.length - colon <= 6 &&
    behind !== null &&
    tokens.slice(behind.to).every((token) => token.kind === 'punctuation' || words.persons.has(token.folded));
  const speaks =
    behind &&
    (behind.id !== null ||
      words.persons.has(tokens[colon + 1]?.folded ?? '') ||
      words.anonymous.has(tokens.at(-1)?.folded ?? ''));
  const after = title && short && speaks;
  // somebody named well before the colon is not who speaks when a name stands behind it
  const near = name !== null && (colon - name.to <= 2 || (title && !after));
  if (!verb && name && (name.id !== null || (title && words.persons.has(tokens[0]?.folded ?? '')))) {
    // a place before a colon opens a report, and in a headline says where: CAIRO: …, Libye : …
    const dateline = name.id !== null && index.kindOf(name.id) === 'place';
    if (!dateline && near)
      return [{ ...base, name, complement: { at: colon + 1, zone: colon, joint: 'colon' } }];
  }
  return after
    ? [{ ...base, at: colon, end: tokens.length, name: behind, scope: 'backward', cut: colon }]
    : [];
}

/** All cues of one sentence, in order. */
export function cuesInLatin(
  text: string,
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
    const narrated = infinitiveCue(tokens, i, index, words);
    if (narrated) {
      cues.push(narrated);
      i = narrated.end;
      continue;
    }
    const length = phraseAt(tokens, i, attributions, false);
    const attribution = length > 0 ? attributionCue(tokens, i, length, index, words) : null;
    const attributed = attribution ? [attribution] : viewAt(tokens, i, index, words);
    if (attributed.length > 0) {
      cues.push(...attributed);
      i = Math.max(attributed[0]!.end, i + 1);
      continue;
    }
    const entry = index.at(token) ? undefined : words.verbs.get(token.folded);
    if (entry) cues.push(...verbCues(text, tokens, i, entry, index, words));
    else if (words.hearsay.has(token.folded)) cues.push(...hearsayCue(tokens, i, words));
    i++;
  }
  return cues.sort((a, b) => a.at - b.at);
}
