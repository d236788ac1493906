/** Classes of Arabic words that decide what is a speaker's name, post or body, and what is not. */
import { wordMatches, wordTest, type HasLexeme } from '../text/lexeme.ts';
import { folded, phrases } from './phrases.ts';
import type { Token } from './types.ts';
import * as people from './words/ar-people.ts';
import * as words from './words/ar.ts';

const PERSONS = folded([...people.PERSON_NOUNS, ...people.PERSON_PLURALS]);
const BODIES = folded(people.BODY_NOUNS);
const REPRESENTATIVES = folded(people.REPRESENTATIVES);
const TEXTS = folded(people.TEXT_NOUNS);
const NAMED = folded(people.NAMED_NOUNS);
const NAME_HEADS = folded(people.NAME_HEADS);
const ADVERBIALS = folded(people.ADVERBIALS);
const LIGHT = folded(people.LIGHT_ADVERBS);
const OTHERS = folded(people.OTHER_PARTY);
const BELONGING = folded(people.BELONGING);
const COMPLEMENTIZERS = folded(words.COMPLEMENTIZERS);
const RELAYS = folded(words.RELAY_VERBS);

export const BREAKS = phrases(words.NARRATION_BREAKS);
export const TIME_OPENINGS = phrases(words.TIME_OPENINGS);
export const IMPERSONAL = phrases(words.IMPERSONAL);
export const ATTRIBUTION = phrases(words.ATTRIBUTIONS);
/** بما, لما, مما: the particle is written on to ما and من. */
function withParticles(list: readonly string[]): string[] {
  return list.flatMap((phrase) => {
    if (phrase.startsWith('ما '))
      return ['', 'ب', 'ل', 'م', 'ع', 'في'].map((particle) => `${particle}ما ${phrase.slice(3)}`);
    if (phrase.startsWith('من '))
      return ['من ', 'بمن ', 'لمن ', 'ممن ', 'عمن '].map((start) => start + phrase.slice(3));
    return [phrase];
  });
}

export const BEFORE_NAME = phrases(withParticles(words.DISTANCERS_BEFORE));
export const AFTER_NAME = phrases(words.DISTANCERS_AFTER);

/** The word without a conjunction and its article; several when it can be read in several ways. */
function stems(word: string): string[] {
  const stems = [word];
  const bare = /^[وف]./.test(word) ? word.slice(1) : word;
  for (const form of new Set([word, bare])) {
    if (form !== word) stems.push(form);
    if (form.startsWith('ال')) stems.push(form.slice(2));
  }
  return stems;
}

/** Whether a word, without what may be written on to it, is in a list. */
function stemIn(list: ReadonlySet<string>): (word: HasLexeme) => boolean {
  return wordTest((folded) => findStem(folded, list));
}

function findStem(word: string, list: ReadonlySet<string>): boolean {
  return stems(word).some(
    (stem) =>
      list.has(stem) ||
      (/(?:ون|ين|ان|ات|ها|هم)$/.test(stem) &&
        (list.has(stem.slice(0, -2)) || list.has(`${stem.slice(0, -2)}ه`))) ||
      (/ا$/.test(stem) && list.has(stem.slice(0, -1))) ||
      (/[هي]$/.test(stem) && stem.length > 3 && list.has(stem.slice(0, -1))) ||
      (stem.endsWith('ته') && list.has(`${stem.slice(0, -2)}ه`)) ||
      (stem.endsWith('تها') && list.has(`${stem.slice(0, -3)}ه`)),
  );
}

const isPersonStem = stemIn(PERSONS);

export function isPersonNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && isPersonStem(token);
}

const isBodyStem = stemIn(BODIES);

export function isBodyNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && isBodyStem(token);
}

const isRepresentativeStem = stemIn(REPRESENTATIVES);

/** A spokesman, an office, a statement: speaks for the body named after it. */
export function isRepresentative(token: Token | undefined): boolean {
  return token?.kind === 'word' && isRepresentativeStem(token);
}

const ARMED = wordMatches(/^[وف]?(?:ال)?(?:قوات|جيش|ميليشيات|مليشيات|ميليشيا|مليشيا|كتايب)$/);

/** قوات, ميليشيات: followed by a leader's name they are the forces of his side. */
export function isArmed(token: Token | undefined): boolean {
  return token?.kind === 'word' && ARMED(token);
}

const ANONYMOUS = wordMatches(
  /^[وف]?(?:ال)?(?:مصدرا?|مصدرين|مصادر|شهود|سكان|دبلوماسيون|مراقبون|محللون|خبراء)$/,
);

/** مصدر, مصادر: whoever it is, it is not the body it belongs to. */
export function isAnonymous(token: Token | undefined): boolean {
  return token?.kind === 'word' && ANONYMOUS(token);
}

const isText = wordTest((folded) => TEXTS.has(folded.replace(/^[بل]?(?:ال)?/, '')) || TEXTS.has(folded));

const OWN_TEXTS = folded(people.TEXT_NOUNS.map((noun) => noun.replace(/ة$/u, 'ت')));
const isOwn = wordTest(
  (folded) => /..(?:ه|ها|هم)$/.test(folded) && OWN_TEXTS.has(folded.replace(/(?:ه|ها|هم)$/, '')),
);

/** كلمته, حديثها: a text with whose it is written on to it. */
export function isOwnText(token: Token | undefined): boolean {
  return token?.kind === 'word' && isOwn(token);
}

/** في بيان, خلال مؤتمر: where something was said. */
export function isTextNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && (isText(token) || isOwn(token));
}

const isNamed = wordTest(
  (folded) => findStem(folded, NAMED) || (/^[بلك]./.test(folded) && findStem(folded.slice(1), NAMED)),
);

/** A noun that takes a name in marks. */
export function isNamedNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && isNamed(token);
}

const isHead = wordTest((folded) => NAME_HEADS.has(folded.replace(/^ال/, '')));

/** The first word of a name as such: «اتفاق …». */
export function isNameHead(token: Token | undefined): boolean {
  return token?.kind === 'word' && isHead(token);
}

const isLightWord = wordTest((folded) => LIGHT.has(folded) || /^ال[0-9]+$/.test(folded));

export function isLight(token: Token | undefined): boolean {
  return token?.kind === 'word' && isLightWord(token);
}

const beginsAdverbial = wordTest(
  (folded) => ADVERBIALS.has(folded) || (/^[وف]../.test(folded) && ADVERBIALS.has(folded.slice(1))),
);

/** Begins a phrase that does not name the speaker: a preposition, a conjunction of circumstance. */
export function isAdverbial(token: Token | undefined): boolean {
  return token?.kind === 'word' && beginsAdverbial(token);
}

const isOther = wordTest((folded) => OTHERS.has(folded));

export function isOtherParty(token: Token | undefined): boolean {
  return token?.kind === 'word' && isOther(token);
}

const belongs = stemIn(BELONGING);

export function isBelonging(token: Token | undefined): boolean {
  return token?.kind === 'word' && belongs(token);
}

const leadsClause = wordTest(
  (folded) => COMPLEMENTIZERS.has(folded) || COMPLEMENTIZERS.has(folded.replace(/^[وف](?=ا|ب)/, '')),
);

/** أن, إن, بأنه …; and before it goes on with the clause before. */
export function isComplementizer(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.inLabel && leadsClause(token);
}

const continues = wordTest((folded) => /^و/.test(folded) && COMPLEMENTIZERS.has(folded.slice(1)));

/** وأن, وأنه: the clause goes on. */
export function isContinuation(token: Token | undefined): boolean {
  return token?.kind === 'word' && continues(token);
}

const relays = wordTest(
  (folded) => RELAYS.has(folded) || (/^[وف]./.test(folded) && RELAYS.has(folded.slice(1))),
);

export function isRelay(token: Token | undefined): boolean {
  return token?.kind === 'word' && relays(token);
}

/** الـ, written on to the word and nothing before it. */
export const hasArticle: (token: Token | undefined) => boolean = wordMatches(/^ال/);

const COMMA = wordMatches(/^[,;…\-()]$/);

export function isComma(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && COMMA(token);
}

/** First token behind the hour at which an entry of a live page was written, `18:30 –`; 0 when there is none. */
export function afterTime([, colon, , dash]: readonly Token[]): number {
  return isColon(colon) && dash?.folded === '-' ? 4 : 0;
}

export function isColon(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && token.folded === ':';
}
