/** English and French, as the voice analysis needs them: one grammar, two sets of words. */
import { cuesInLatin } from './cues-latin.ts';
import type { Grammar } from './grammar.ts';
import type { MentionIndex } from './mentions.ts';
import { readLatinName } from './names-latin.ts';
import { isNational } from './nation.ts';
import { datelineOf } from './opening-latin.ts';
import { phraseAt, phrases } from './phrases.ts';
import { runAt, runsIn } from './runs.ts';
import type { Token } from './types.ts';
import { tellsWhose } from './view-latin.ts';
import { english as englishWords } from './words/en.ts';
import { french as frenchWords } from './words/fr.ts';
import type { LatinWords } from './words/latin.ts';

function mainSubject(tokens: readonly Token[], index: MentionIndex, words: LatinWords): string | null {
  const comma = tokens.findIndex((token) => token.folded === ',' && token.kind === 'punctuation');
  const dateline =
    datelineOf(tokens, index, words) ||
    tokens.slice(0, 4).findIndex((token) => token.kind === 'punctuation' && token.folded === ':') + 1;
  // Asked about it, Name …
  const participial =
    comma > 1 &&
    /(?:ed|ing|e|ee|es|ees|ant)$/.test(tokens[0]?.folded ?? '') &&
    (words.prepositions.has(tokens[1]?.folded ?? '') || words.adverbs.has(tokens[1]?.folded ?? ''));
  const timed = !participial && words.adverbs.has(tokens[1]?.folded ?? '') && comma !== 2 ? 2 : comma + 1;
  // Tuesday, the envoy …: a day by itself
  const day = words.adverbs.has(tokens[0]?.folded ?? '') && comma === 1;
  // La veille, the president …
  const eve = comma === 2 && words.determiners.has(tokens[0]!.folded) && words.adverbs.has(tokens[1]!.folded);
  const leads = participial || day || eve || words.prepositions.has(tokens[0]?.folded ?? '');
  const from = behindCleft(tokens, words) || (leads && timed > 0 ? timed : dateline);
  let end = from;
  // a stop within the sentence belongs to an abbreviation: U.N. envoy Name
  let stops = 0;
  while (end < tokens.length && end < from + FIRST + stops) {
    const token = tokens[end]!;
    if (token.folded === '.') stops++;
    else if (token.kind !== 'word' || (end > from && words.prepositions.has(token.folded))) break;
    end++;
  }
  const name = readLatinName(tokens, from, end, index, words);
  const id = name && name.to - from - stops <= 7 ? name.id : null;
  return id ?? apposedTo(tokens, from, index, words) ?? aboutIn(tokens, index, words);
}

/** Where the subject of `c'est à bord d'un bateau que Name …` begins; 0 for another sentence. */
function behindCleft(tokens: readonly Token[], words: LatinWords): number {
  const opens = tokens.findIndex(
    ({ folded }, k) =>
      /^(?:c|it)$/.test(folded) &&
      /^(?:est|etait|is|was)$/.test(tokens[k + 1]?.folded ?? '') &&
      words.prepositions.has(tokens[k + 2]?.folded ?? ''),
  );
  return opens < 0 ? 0 : tokens.findIndex(({ folded }, k) => k > opens && words.that.has(folded)) + 1;
}

/** `Autre inconnue, le sort du général Name, chef de …`: whom a sentence without a verb is about, or null. */
function aboutIn(tokens: readonly Token[], index: MentionIndex, words: LatinWords): string | null {
  const run = runsIn(tokens, 0, tokens.length, index).find(({ mention }) => index.isPerson(mention));
  const of = tokens.slice(0, run?.from).some(({ folded }) => /^(?:du|of)$/.test(folded));
  // l'est: the east
  const verb = tokens.some(
    ({ folded }, k) => (FINITE.test(folded) && tokens[k - 1]?.folded !== 'l') || words.pronouns.has(folded),
  );
  return run && of && !verb && tokens[run.to]?.kind !== 'word' ? run.mention.id : null;
}

/** `the envoy for the country, Name, …`: the person between commas behind a post at token `from`. */
function apposedTo(
  tokens: readonly Token[],
  from: number,
  index: MentionIndex,
  words: LatinWords,
): string | null {
  const comma = tokens.findIndex((token, k) => k > from && token.kind !== 'word');
  if (tokens[comma]?.folded !== ',') return null;
  const post = tokens
    .slice(from, Math.min(comma, from + POST))
    .some((token) => words.persons.has(token.folded));
  const run = post ? runAt(tokens, comma + 1, tokens.length, index) : null;
  return run && index.isPerson(run.mention) && tokens[run.to]?.folded === ',' ? run.mention.id : null;
}

/** Where the noun of a post stands at the farthest, in words, and how far the subject of a sentence may reach. */
const POST = 4;
const FIRST = 10;

/** `A commander …`, `The head of a unit …`, `Col. …` at the head of a sentence about nobody whom the pack has. */
function isStranger(tokens: readonly Token[], words: LatinWords): boolean {
  const post = (k: number) => words.persons.has(tokens[k]?.folded ?? '');
  if (post(0)) return tokens[1]?.folded === '.';
  const one = (k: number) => /^(?:an?|une?)$/.test(tokens[k]?.folded ?? '');
  return one(0) ? post(1) || post(2) : post(1) && /^(?:of|d)$/.test(tokens[2]?.folded ?? '') && one(3);
}

function opensNoun(words: LatinWords, token: Token | undefined): boolean {
  return words.determiners.has(token?.folded ?? '') || words.pronouns.has(token?.folded ?? '');
}

/** `Qu'il ait menti ou qu'il soit l'otage des siens, Name …`: whether it is so or not, and nothing that is reported. */
function isConcession(tokens: readonly Token[], words: LatinWords): boolean {
  return tokens.some(({ folded }, k) => folded === 'ou' && words.that.has(tokens[k + 1]?.folded ?? ''));
}

/** How far behind its conjunction the verb of a clause may stand, in tokens. */
const SUBJECT = 8;
const FINITE =
  /^(?:has|have|had|is|are|was|were|will|would|a|ont|avait|avaient|est|sont|etait|etaient|va|vont)$/;

/** `, and his men have …`: a conjunction with a subject and a verb of its own. */
function opensMainClause(tokens: readonly Token[], i: number, words: LatinWords): boolean {
  if (!/^(?:and|but|et|mais)$/.test(tokens[i]?.folded ?? '')) return false;
  if (words.prepositions.has(tokens[i + 1]?.folded ?? '')) return false;
  const end = tokens.findIndex((token, k) => k > i && (token.kind !== 'word' || k > i + SUBJECT));
  const clause = tokens.slice(i + 2, end < 0 ? i + SUBJECT : end);
  // les chaînes découvrent: a plural verb behind a plural noun
  const plural = /^(?:l|d|c|s|leur|no)e?s$/.test(tokens[i + 1]?.folded ?? '');
  const verb = clause.findIndex(({ folded }) => FINITE.test(folded) || (plural && /[^m]ent$/.test(folded)));
  // of whom something is said: that is no clause of its own
  return (
    verb >= 0 &&
    !clause.slice(0, verb).some(({ folded }) => words.relatives.has(folded) || words.that.has(folded))
  );
}

function build(words: LatinWords): Grammar {
  const lists = { words, attributions: phrases(words.attributions) };
  const breaks = phrases(words.breaks);
  const before = phrases(words.before);
  const after = phrases(words.after);
  const has = (set: ReadonlySet<string>, token: Token | undefined) =>
    token?.kind === 'word' && set.has(token.folded);
  return {
    cues: (text, tokens, index, title) => cuesInLatin(text, tokens, index, title, lists),
    breakAt: (tokens, i) => phraseAt(tokens, i, breaks, false),
    // supposed to do something: no distance from a name
    distancerBefore: (tokens, i) => {
      const length = phraseAt(tokens, i, before, false);
      return tokens[i + length]?.folded === 'to' ? 0 : length;
    },
    distancerAfter: (tokens, i) => phraseAt(tokens, i, after, false),
    endsPhrase: (token) =>
      has(words.prepositions, token) || has(words.that, token) || has(words.conjunctions, token),
    isPost: (token) => has(words.persons, token),
    kindOfNoun: (name) => {
      if (name.some((token) => /^(?:meme|same)$/.test(token.folded))) return 'text';
      const noun = (set: ReadonlySet<string>) => name.some((token) => has(set, token));
      if (noun(words.persons)) return 'person';
      return noun(words.texts) ? 'text' : noun(words.bodies) ? 'body' : 'person';
    },
    // English that is an article as well: That deal …
    continues: (tokens) =>
      (has(words.that, tokens[0]) &&
        (words.language === 'fr' ? !isConcession(tokens, words) : opensNoun(words, tokens[1]))) ||
      // alors que, tandis que: while
      (has(words.conjunctions, tokens[0]) &&
        !/^(?:alors|tandis)$/.test(tokens[0]!.folded) &&
        has(words.that, tokens[1])),
    leavesPhrase: (tokens, i) => opensMainClause(tokens, i, words),
    opening: (tokens, index) => datelineOf(tokens, index, words),
    tellsWhose,
    firstPerson: (token) => has(words.firstPerson, token),
    // a dit « … », s'est dit « … » is a verb, dit « … » after a noun its name
    takesName: (token, before) =>
      (/^(?:as|comme)$/.test(token?.folded ?? '') &&
        /^(?:known|famous|identified|connue?s?)$/.test(before?.folded ?? '')) ||
      // au journal égyptien « … »
      (has(words.media, before) && isNational(token?.folded ?? '')) ||
      (has(words.named, token) && !(has(words.auxiliaries, before) && words.verbs.has(token?.folded ?? ''))),
    takesTitle: (token) => has(words.titled, token),
    isTold: () => false,
    headsName: (token) => has(words.bodies, token),
    isCopula: (token) => has(words.copulas, token),
    isAddressing: () => false,
    isMedium: (token) => has(words.media, token),
    joins: (token) => /^(?:or|and|ou|et)$/.test(token?.folded ?? ''),
    isThat: (token) => has(words.that, token),
    isPronoun: (token) => /^(?:he|il)$/.test(token?.folded ?? ''),
    isSaying: (token) => token?.kind === 'word' && words.verbs.has(token.folded),
    mainSubject: (tokens, index) => {
      const id = mainSubject(tokens, index, words);
      return id === null && !isStranger(tokens, words) ? null : { id };
    },
  };
}

export const english: Grammar = build(englishWords);
export const french: Grammar = build(frenchWords);
