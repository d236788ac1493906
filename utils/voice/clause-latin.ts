/** Where the reported matter of an English or French verb of saying begins. */
import type { Complement } from './clause-ar.ts';
import type { MentionIndex } from './mentions.ts';
import { isComma } from './subject-latin.ts';
import { endOfTold, overTime, overTold } from './told-latin.ts';
import type { Token } from './types.ts';
import type { LatinVerb, LatinWords } from './words/latin.ts';

/** How far `that` or a quotation may stand behind its verb, in tokens. */
export const REACH = 16;

/** What stands for the matter when none is told. */
const NOTHING = /^(?:it|this|that|so|nothing|more|rien|cela)$/;

/** How long the name of whoever is told may be, in tokens. */
const TOLD = 10;

/** The reported matter behind the verb: marks, a colon, `that`, a preposition or object, in English the bare clause. */
export function complementAfter(
  text: string,
  tokens: readonly Token[],
  verb: number,
  entry: LatinVerb,
  index: MentionIndex,
  words: LatinWords,
): Complement | null {
  const { frames } = entry;
  let commas = 0;
  for (
    let i = overParenthesis(tokens, verb + 1);
    i < Math.min(tokens.length, verb + (frames.includes('b') ? REACH + 6 : REACH));
    i++
  ) {
    const token = tokens[i];
    if (!token || token.folded === ';') break;
    if (token.kind === 'marked') {
      // further on it is part of the object
      const article = frames.includes('b') && words.determiners.has(tokens[i - 1]?.folded ?? '');
      const led = (frames.includes('b') ? [1, 2, 3] : [1, 2]).some((back) =>
        entry.prepositions.includes(tokens[i - back]?.folded ?? ''),
      );
      // accused the “militia” of …: whom it is said of
      if (article && !led && entry.prepositions.includes(tokens[i + 1]?.folded ?? ''))
        return { at: i + 2, zone: i + 1, joint: 'phrase' };
      const second = article || led;
      // son soutien au « criminel »: part of the object
      if (!second && /^aux?$/.test(tokens[i - 1]?.folded ?? '')) break;
      // ce que X appelle « cela »: a name
      if (frames === '-' && !second) break;
      // soutient « la paix »: no speech
      if (frames === 'h' && !words.that.has(tokens[i - 1]?.folded ?? '')) break;
      if (/[ob]/.test(frames) && !frames.includes('c') && i > verb + 4 && !second) break;
      const plain = tokens[i - 1]?.folded ?? '';
      // des, du: articles as well
      if (frames.includes('o') && !second && words.prepositions.has(plain) && !/^(?:des|du)$/.test(plain))
        break;
      const clause = frames.includes('c') && opensClause(tokens, verb + 1, i, index, words);
      return { at: clause ? verb + 1 : i, zone: i, joint: 'marks' };
    }
    if (token.folded === ':' && token.kind === 'punctuation') return { at: i + 1, zone: i, joint: 'colon' };
    if (token.kind === 'word' && words.that.has(token.folded) && /[ch]/.test(frames)) {
      // soutient X, que ses rivaux nomment …: a relative clause
      if (words.language === 'fr' && frames === 'h' && commas === 1) return null;
      return { at: i + 1, zone: i, joint: 'clause' };
    }
    // a appelé les siens à se soulever
    const asked = frames === '-' && entry.prepositions.includes(token.folded);
    if (asked && /(?:er|ir|re|^se?)$/.test(tokens[i + 1]?.folded ?? ''))
      return { at: i, zone: verb + 1, joint: 'phrase' };
    if (token.kind === 'word' && i > verb + 1 && words.verbs.has(token.folded) && !index.at(token)) break;
    // a demandé à X, Name, d'agir …: what is asked, behind the apposition
    if (
      commas > 0 &&
      isComma(token) &&
      frames.includes('c') &&
      /^de?$/.test(tokens[i + 1]?.folded ?? '') &&
      /(?:er|ir|re)$/.test(tokens[i + 2]?.folded ?? '')
    )
      return { at: i + 1, zone: verb + 1, joint: 'clause' };
    // accuse X, head of Y (Z), of …: the object may have its apposition, which a comma closes before that
    const closes = words.that.has(tokens[i + 1]?.folded ?? '');
    if (isComma(token) && ++commas > (frames.includes('b') ? 4 : 1) && !closes) break;
  }
  const behind = overTime(tokens, overParenthesis(tokens, verb + 1), words);
  const next = tokens[behind];
  if (!next || next.kind !== 'word') return null;
  // denied it, said nothing: he spoke, but no words of his are told
  if (NOTHING.test(next.folded) && tokens[behind + 1]?.kind !== 'word')
    return { at: behind + 1, zone: verb + 1, joint: 'phrase' };
  if (entry.prepositions.includes(next.folded)) return { at: behind + 1, zone: verb + 1, joint: 'phrase' };
  if (/[ob]/.test(frames)) return { at: behind, zone: verb + 1, joint: 'phrase' };
  const infinitive = words.language === 'fr' && /(?:er|ir|re)$/.test(next.folded);
  if (infinitive && frames.includes('c')) return { at: verb + 1, zone: verb + 1, joint: 'phrase' };
  if (!/[ct]/.test(frames) || words.language === 'fr') return null;
  // English leaves `that` out: the clause follows at once, or after whoever is told
  if (frames.includes('t')) {
    // warned the forces to leave: whoever is told is named by the outlet
    const to = tokens.findIndex((token, i) => i > verb + 1 && i < verb + TOLD && token.folded === 'to');
    const told = tokens.slice(verb + 1, to);
    if (
      to > 0 &&
      told.every(
        (token) =>
          token.kind === 'word' && !words.verbs.has(token.folded) && !words.prepositions.has(token.folded),
      )
    )
      return {
        at: to,
        zone: verb + 1,
        joint: /^(?:order|instruct)ed$/.test(entry.lemma) ? 'order' : 'clause',
      };
  }
  const at = frames.includes('t') ? overTold(text, tokens, verb + 1, index, words) : behind;
  return { at, zone: verb + 1, joint: 'clause' };
}

const FINITE = /^(?:has|have|had|is|are|was|were|will|would|can|could|may|might|did|does)$/;

/** `said they had struck with “…”`: in English a clause without `that`, of which the marks at token `to` are a part. */
function opensClause(
  tokens: readonly Token[],
  from: number,
  to: number,
  index: MentionIndex,
  words: LatinWords,
): boolean {
  const first = tokens[from];
  if (words.language !== 'en' || first?.kind !== 'word') return false;
  const pronoun = words.pronouns.has(first.folded);
  const subject = pronoun || words.determiners.has(first.folded) || index.at(first) !== null;
  const clause = tokens.slice(from + 1, to);
  if (clause.some((token) => isComma(token))) return false;
  // he wanted: behind a pronoun stands its verb
  return subject && (pronoun ? clause.length > 0 : clause.some((token) => FINITE.test(token.folded)));
}

/** `a dénoncé, mardi, un …`: behind one or two words between commas. */
function overParenthesis(tokens: readonly Token[], i: number): number {
  if (!isComma(tokens[i])) return i;
  for (let k = i + 2; k <= i + 5; k++) if (isComma(tokens[k])) return k + 1;
  return i;
}

/** Only adverbs and prepositional phrases up to the end of the sentence. */
export function isLast(tokens: readonly Token[], from: number, words: LatinWords): boolean {
  const rest = tokens.slice(from).filter((token) => token.kind === 'word');
  if (tokens.slice(from).some((token) => token.kind === 'marked')) return false;
  if (rest.length === 0) return true;
  if (rest.length > 12) return false;
  const first = rest[0]?.folded ?? '';
  return words.prepositions.has(first) || words.adverbs.has(first);
}

/**
 * Nothing but circumstances and whoever is told stands behind a verb that ends at token `behind`: up to the end of the
 * sentence, or up to a comma when it stands `directly` behind marks and its subject.
 */
export function isClosing(
  tokens: readonly Token[],
  behind: number,
  { frames }: LatinVerb,
  directly: boolean,
  words: LatinWords,
): boolean {
  const comma = directly ? tokens.findIndex((token, k) => k > behind && isComma(token)) : -1;
  const told = frames.includes('t') ? endOfTold(tokens, behind, words) : -1;
  return [tokens, ...(comma < 0 ? [] : [tokens.slice(0, comma)])].some(
    (part) => isLast(part, behind, words) || (told > 0 && isLast(part, told, words)),
  );
}
