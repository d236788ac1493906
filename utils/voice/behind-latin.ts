/** The subject behind an English or French verb of saying: said Name, a déclaré, samedi, le général. */
import type { MentionIndex } from './mentions.ts';
import { namedBy, type Named } from './named.ts';
import { readLatinName } from './names-latin.ts';
import { runsIn } from './runs.ts';
import { isComma, isSplit } from './subject-latin.ts';
import { overCircumstances } from './told-latin.ts';
import type { Token } from './types.ts';
import type { LatinWords } from './words/latin.ts';

/** Longest apposition behind a name, in tokens. */
const APPOSED = 16;

/** Where the noun of a post stands at the farthest, in words. */
const POST = 4;

/** The subject after a verb whose next token is `after`, behind the circumstances between them. */
export function subjectAfter(
  tokens: readonly Token[],
  after: number,
  index: MentionIndex,
  words: LatinWords,
): Named | null {
  const person = behindText(tokens, after, index, words);
  if (person) return person;
  const circumstances = overCircumstances(tokens, after, words);
  // a déclaré M. Name
  const mister =
    /^(?:m|mr|mrs)$/.test(tokens[circumstances]?.folded ?? '') && tokens[circumstances + 1]?.folded === '.';
  const from = mister ? circumstances + 2 : circumstances;
  let end = from;
  while (end < tokens.length && end < from + 12) {
    const token = tokens[end];
    if (!token || token.kind !== 'word' || words.that.has(token.folded)) break;
    const preposition = words.prepositions.has(token.folded) && !index.at(token);
    // la représentante par intérim
    const within = /^(?:of|for|de|du|des|d)$/.test(token.folded) || tokens[end + 1]?.folded === 'interim';
    if (preposition && !(end > from && within)) break;
    if (words.adverbs.has(token.folded) && end > from) break;
    end++;
  }
  if (end === from) {
    const noun = from === after ? behindPhrase(tokens, from, index, words) : 0;
    if (noun > 0) return subjectAfter(tokens, noun, index, words);
    return from === after ? null : behindText(tokens, from, index, words);
  }
  const name = readLatinName(tokens, from, end, index, words);
  if (!name) return null;
  const post =
    name.id === null ||
    tokens.slice(from, end).some((token) => words.persons.has(token.folded) && !index.at(token));
  // le président du Parlement reconnu par X, Name: more of his office before the comma
  const comma = tokens.findIndex((token, k) => k >= end && (token.kind !== 'word' || k > end + PHRASE));
  return (post && apposedPerson(tokens, comma, name, index, words)) || name;
}

/** Longest phrase between a verb and its subject, in tokens. */
const PHRASE = 8;
const ARTICLE = /^(?:l[ae]?|les|une?|des)$/;
const TIME = /^(?:semaine|nuit|annee|mois|jour|journee|fois)$/;

/** `explique au micro de Madar le chercheur Name`: where the subject behind the phrase at token `from` begins; -1 for none. */
function behindPhrase(
  tokens: readonly Token[],
  from: number,
  index: MentionIndex,
  words: LatinWords,
): number {
  if (words.language !== 'fr') return -1;
  return tokens.findIndex((token, k) => {
    const before = tokens[k - 1];
    const noun = tokens[k + 1]?.folded ?? '';
    const person = index.at(token);
    return (
      k > from + 1 &&
      k < from + PHRASE &&
      before?.kind === 'word' &&
      !words.prepositions.has(before.folded) &&
      !isBeforeName(before, words) &&
      (person
        ? index.isPerson(person)
        : ARTICLE.test(token.folded) && !words.adverbs.has(noun) && !TIME.test(noun))
    );
  });
}

/** An article, a post, M. and Mrs: what may stand between a text or a comma and a person's name. */
function isBeforeName(token: Token, words: LatinWords): boolean {
  return (
    words.persons.has(token.folded) ||
    words.determiners.has(token.folded) ||
    /^(?:m|mme|mr|mrs|\.)$/.test(token.folded)
  );
}

/** `a ajouté dans un communiqué M. Name`: the person behind the text in which he said it. */
function behindText(
  tokens: readonly Token[],
  from: number,
  index: MentionIndex,
  words: LatinWords,
): Named | null {
  const run = runsIn(tokens, from + 1, from + 9, index)[0];
  if (!run || !index.isPerson(run.mention)) return null;
  const between = tokens.slice(from, run.from);
  const text = between.findIndex((token) => words.texts.has(token.folded));
  return text > 0 && between.slice(text + 1).every((token) => isBeforeName(token, words))
    ? namedBy(run)
    : null;
}

/** `said his spokesman, General Name Surname.`: the person between the commas behind a post without a name. */
export function apposedPerson(
  tokens: readonly Token[],
  comma: number,
  post: Named,
  index: MentionIndex,
  words: LatinWords,
): Named | null {
  if (!isSplit(tokens[comma])) return null;
  const run = runsIn(tokens, comma + 1, comma + 8, index)[0];
  if (!run || !index.isPerson(run.mention)) return null;
  const behind = tokens[run.to];
  const alone =
    (behind === undefined || behind.kind === 'punctuation') &&
    tokens.slice(comma + 1, run.from).every((token) => isBeforeName(token, words));
  return alone ? { ...post, id: run.mention.id, to: run.to, kind: 'named' } : null;
}

/** `Name, the spokesman for …` up to the end of the sentence: token `comma` opens an apposition to a name. */
export function isApposition(tokens: readonly Token[], comma: number, words: LatinWords): boolean {
  if (!isComma(tokens[comma]) || tokens.length - comma > APPOSED) return false;
  const rest = tokens.slice(comma + 1);
  const first = rest[0]?.folded ?? '';
  if (rest.some((token) => token.kind === 'marked')) return false;
  const post = words.determiners.has(first) ? rest[1]?.folded : first;
  return (
    rest.slice(0, 5).some((token) => words.persons.has(token.folded)) &&
    (words.determiners.has(first) || words.persons.has(post ?? ''))
  );
}

/** Whoever a name without an id may be that stands behind its verb: somebody with a post, or a name in capitals. */
export function isSomebody(
  text: string,
  tokens: readonly Token[],
  { from, to }: Named,
  words: LatinWords,
): boolean {
  const name = tokens.slice(from, to).filter((token) => token.kind === 'word');
  const clause = name.some(
    ({ folded }) => words.auxiliaries.has(folded) || words.verbs.has(folded) || words.pronouns.has(folded),
  );
  if (clause) return false;
  const noun = name
    .slice(0, POST)
    .some(({ folded }) => words.persons.has(folded) || words.anonymous.has(folded));
  const capitals = name.filter((token) => /^\p{Lu}/u.test(text.slice(token.start, token.end)));
  return noun || (name.length > 1 && capitals.length >= 2 && capitals[0] === name[0]);
}
