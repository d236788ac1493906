/** What stands before an English or French verb of saying and its subject: the words said, or somebody with his apposition. */
import type { MentionIndex } from './mentions.ts';
import type { Named } from './named.ts';
import { isComma } from './subject-latin.ts';
import type { Token } from './types.ts';
import type { LatinVerb, LatinWords } from './words/latin.ts';

/** Longest phrase between marks and their verb, in tokens. */
const PHRASE = 14;

/** The whole sentence before the cue is reported: `…, he said`. */
export function reportsBefore(
  tokens: readonly Token[],
  start: number,
  from: number,
  least: number,
  words: LatinWords,
): boolean {
  // read a banner at the march, where mourners chanted
  if (/^(?:where|ou)$/.test(tokens[from]?.folded ?? '')) return false;
  const before = tokens.slice(start, from);
  if (!isComma(before.at(-1)) && before.at(-1)?.kind !== 'marked') return false;
  if (before.some((token) => token.kind === 'marked')) return true;
  const inner = before.filter((token) => token.kind === 'word');
  const first = inner[0]?.folded ?? '';
  // des, du: the article of a French subject as well as a preposition
  return inner.length >= least && (!words.prepositions.has(first) || /^(?:des|du)$/.test(first));
}

/** `Name Surname, a former adviser, said …`: a subject with its apposition, not a clause that is reported. */
export function isApposed(
  text: string,
  tokens: readonly Token[],
  start: number,
  from: number,
  words: LatinWords,
): boolean {
  const comma = tokens.findIndex((token, k) => k >= start && isComma(token));
  if (comma < start + 1 || comma >= from - 1 || tokens[comma]?.folded !== tokens[from - 1]?.folded)
    return false;
  if (!words.determiners.has(tokens[comma + 1]?.folded ?? '')) return false;
  const named = tokens.slice(start, comma).every(
    (token) => token.kind === 'word' && /^\p{Lu}/u.test(text.slice(token.start, token.end)),
  ); // oxfmt-ignore
  return named && tokens.slice(comma + 1, from - 1).every((token) => token.kind === 'word');
}

/** «…», lâche un membre: whoever it is, he says what is in the marks. */
export function isRightBehindMarks(tokens: readonly Token[], before: number, words: LatinWords): boolean {
  // Name, qui cite « … », accuse X: the marks stand in a clause of the subject
  const clause = tokens.slice(0, before - 1).findLastIndex(isComma);
  if (clause > 0 && words.relatives.has(tokens[clause + 1]?.folded ?? '')) return false;
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

/** `Le port, a poursuivi le ministre, …`: a French verb and its subject between two commas. */
export function isInserted(
  tokens: readonly Token[],
  before: number,
  { id, from, to }: Named,
  { frames }: LatinVerb,
  index: MentionIndex,
  words: LatinWords,
): boolean {
  if (words.language !== 'fr' || frames.includes('b')) return false;
  if (!isComma(tokens[before - 1]) || !isComma(tokens[to])) return false;
  // Name, head of the port, warns X, …: the comma closes an apposition, and X is the object
  if (tokens.slice(0, before - 1).some(isComma)) return false;
  if (id !== null && index.kindOf(id) === 'person') return true;
  return tokens.slice(from, to).some(({ folded }) => words.persons.has(folded));
}
