/** Classes of Arabic words that decide what is a speaker's name, post or body, and what is not. */
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

/** Articles use the same words again and again; so many are kept of each list. */
const REMEMBER = 4096;
const remembered = new Map<ReadonlySet<string>, Map<string, boolean>>();

function hasStem(word: string, list: ReadonlySet<string>): boolean {
  let known = remembered.get(list);
  if (!known || known.size >= REMEMBER) remembered.set(list, (known = new Map()));
  let has = known.get(word);
  if (has === undefined) known.set(word, (has = findStem(word, list)));
  return has;
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

export function isPersonNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && hasStem(token.folded, PERSONS);
}

export function isBodyNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && hasStem(token.folded, BODIES);
}

/** A spokesman, an office, a statement: speaks for the body named after it. */
export function isRepresentative(token: Token | undefined): boolean {
  return token?.kind === 'word' && hasStem(token.folded, REPRESENTATIVES);
}

/** قوات, ميليشيات: followed by a leader's name they are the forces of his side. */
export function isArmed(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && /^[وف]?(?:قوات|جيش|ميليشيات|مليشيات|ميليشيا|مليشيا|كتايب)$/.test(token.folded)
  );
}

/** مصدر, مصادر: whoever it is, it is not the body it belongs to. */
export function isAnonymous(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    /^[وف]?(?:ال)?(?:مصدرا?|مصدرين|مصادر|شهود|سكان|دبلوماسيون|مراقبون|محللون|خبراء)$/.test(token.folded)
  );
}

/** في بيان, خلال مؤتمر: where something was said. */
export function isTextNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && TEXTS.has(token.folded.replace(/^[بل]?(?:ال)?/, ''))
    ? true
    : token?.kind === 'word' && TEXTS.has(token.folded);
}

/** A noun that takes a name in marks. */
export function isNamedNoun(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    (hasStem(token.folded, NAMED) || (/^[بلك]./.test(token.folded) && hasStem(token.folded.slice(1), NAMED)))
  );
}

/** The first word of a name as such: «اتفاق …». */
export function isNameHead(token: Token | undefined): boolean {
  return token?.kind === 'word' && NAME_HEADS.has(token.folded.replace(/^ال/, ''));
}

export function isLight(token: Token | undefined): boolean {
  return token?.kind === 'word' && (LIGHT.has(token.folded) || /^ال[0-9]+$/.test(token.folded));
}

/** Begins a phrase that does not name the speaker: a preposition, a conjunction of circumstance. */
export function isAdverbial(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return (
    ADVERBIALS.has(token.folded) || (/^[وف]../.test(token.folded) && ADVERBIALS.has(token.folded.slice(1)))
  );
}

export function isOtherParty(token: Token | undefined): boolean {
  return token?.kind === 'word' && OTHERS.has(token.folded);
}

export function isBelonging(token: Token | undefined): boolean {
  return token?.kind === 'word' && hasStem(token.folded, BELONGING);
}

/** أن, إن, بأنه …; و before it goes on with the clause before. */
export function isComplementizer(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.inLabel) return false;
  const bare = token.folded.replace(/^[وف](?=ا|ب)/, '');
  return COMPLEMENTIZERS.has(token.folded) || COMPLEMENTIZERS.has(bare);
}

/** وأن, وأنه: the clause goes on. */
export function isContinuation(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^و/.test(token.folded) && COMPLEMENTIZERS.has(token.folded.slice(1));
}

export function isRelay(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    (RELAYS.has(token.folded) || (/^[وف]./.test(token.folded) && RELAYS.has(token.folded.slice(1))))
  );
}

export function isComma(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && /^[,;…\-()]$/.test(token.folded);
}

export function isColon(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && token.folded === ':';
}
