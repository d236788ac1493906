/** Words that are spelled like a verb of saying and are none: nouns, passives, participles that describe. */
import type { MentionIndex } from './mentions.ts';
import type { Token } from './types.ts';
import type { LatinVerb, LatinWords } from './words/latin.ts';

/** claims, reports, states: a noun as often as a verb, unless a name or pronoun stands before it. */
export function isNoun(
  tokens: readonly Token[],
  i: number,
  entry: LatinVerb,
  index: MentionIndex,
  words: LatinWords,
): boolean {
  const form = tokens[i]?.folded ?? '';
  if (entry.participle || !words.nouns.has(form)) return false;
  const before = tokens[i - 1];
  if (before?.kind !== 'word') return i === 0;
  return (
    !words.auxiliaries.has(before.folded) &&
    !words.pronouns.has(before.folded) &&
    !words.relatives.has(before.folded) &&
    !words.persons.has(before.folded) &&
    index.at(before) === null
  );
}

const BETWEEN =
  /^(?:also|only|reportedly|repeatedly|aussi|egalement|ainsi|not|never|being|lui|elles?|eux|memes?)$/;

/** The token before the participle at token `i`, over adverbs and `elle aussi`. */
function auxiliaryBefore(tokens: readonly Token[], i: number): number {
  return tokens.findLastIndex(({ folded }, k) => k < i && !BETWEEN.test(folded));
}

/** was accused of, est accusé de: nobody says so. */
export function isPassive(tokens: readonly Token[], i: number, words: LatinWords): boolean {
  const k = auxiliaryBefore(tokens, i);
  if (isReflexive(tokens, k)) return false;
  return words.passives.has(tokens[k]?.folded ?? '') && !/ing$/.test(tokens[i]?.folded ?? '');
}

/** s'est dit, s'était déclaré: the auxiliary at token `k` is no passive. */
function isReflexive(tokens: readonly Token[], k: number): boolean {
  return /^(?:est|etait|sont|etaient)$/.test(tokens[k]?.folded ?? '') && /^se?$/.test(tokens[k - 1]?.folded ?? '');
} // oxfmt-ignore

/** Past participles that do not end in -é and are no form of the present. */
const PARTICIPLE =
  /^(?:(?:reconnu|soutenu|prétendu|prévenu|répondu|promis|admis|démenti|averti)(?:e|s|es)?|dite|dits|dites)$/i;

/** accusé de …: a French past participle without its auxiliary describes, it does not report. */
export function isAdjective(text: string, tokens: readonly Token[], i: number, words: LatinWords): boolean {
  const token = tokens[i];
  const form = token ? text.slice(token.start, token.end).normalize('NFC') : '';
  if (words.language !== 'fr' || !(/(?:é|ée|és|ées)$/i.test(form) || PARTICIPLE.test(form))) return false;
  if (isReflexive(tokens, auxiliaryBefore(tokens, i))) return false;
  // la confiance que X lui a témoignée: agrees with an object that stands before it
  if (/(?:e[es]|es)$/.test(token!.folded) && HAVING.test(tokens[i - 1]?.folded ?? ''))
    return !words.verbs.get(token!.folded)?.frames.includes('b');
  // a dénoncé l'attaque et assuré que: the auxiliary is that of the participle before
  return !tokens
    .slice(Math.max(0, i - (tokens[i - 1]?.folded === 'et' ? 12 : 5)), i)
    .some(({ folded }) => HAVING.test(folded));
}

const HAVING = /^(?:a|ont|avait|avaient|aurait|auraient|ai|avons|ayant|avoir|eut|aura)$/;

/** as reported by Name: a participle; said by telephone is none. */
export function isDoneBy(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i + 1]?.folded === 'by' &&
    !/^(?:phone|telephone|radio|video|letter|mail|e|email)$/.test(tokens[i + 2]?.folded ?? '')
  );
}

const DEEDS = /^(?:war|guerre|offensive|assault|attack|assaut|operation)$/;

/** declares war on, annonce une offensive contre: done by saying it, and no words are told. */
export function isDeed(tokens: readonly Token[], i: number, { lemma }: LatinVerb): boolean {
  const object = tokens.slice(i + 1, i + 5);
  const end = object.findIndex(({ kind, folded }) => kind !== 'word' || /^(?:that|que|qu)$/.test(folded));
  const near = end < 0 ? object : object.slice(0, end);
  return /^(?:declare|announce|annoncer?)/.test(lemma) && near.some(({ folded }) => DEEDS.test(folded));
}
