/** What may stand between an English or French verb of saying and what is said: when, where and to whom it was said. */
import type { MentionIndex } from './mentions.ts';
import { runAt } from './runs.ts';
import { isComma } from './subject-latin.ts';
import type { Token } from './types.ts';
import type { LatinWords } from './words/latin.ts';

/** Longest name of whoever is told, in tokens. */
const NAME = 7;
/** Longest circumstance between commas, in tokens. */
const CIRCUMSTANCE = 10;

/** First token behind `mardi`, `on Monday`, `yesterday` at token `i`; `i` itself when none is there. */
export function overTime(tokens: readonly Token[], i: number, words: LatinWords): number {
  const adverb = (k: number) => tokens[k]?.kind === 'word' && words.adverbs.has(tokens[k]?.folded ?? '');
  if (adverb(i)) return i + 1;
  return tokens[i]?.folded === 'on' && adverb(i + 1) ? i + 2 : i;
}

function hasCapital(text: string, token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(text.slice(token.start, token.end));
}

/** First token behind whoever is told, who stands at token `i`: a name with its article, else one word. */
export function overTold(
  text: string,
  tokens: readonly Token[],
  i: number,
  index: MentionIndex,
  words: LatinWords,
): number {
  const article = words.determiners.has(tokens[i]?.folded ?? '') && hasCapital(text, tokens[i + 1]);
  const name = article ? i + 1 : i;
  let end = runAt(tokens, name, tokens.length, index)?.to ?? name;
  if (end === name) while (end < i + NAME && hasCapital(text, tokens[end])) end++;
  // in a title every word has a capital
  return end > name && end < tokens.length && !hasCapital(text, tokens[end]) ? end : i + 1;
}

/** Nothing but whoever is told stands between token `from` and the token returned; -1 when more does. */
export function endOfTold(tokens: readonly Token[], from: number, words: LatinWords): number {
  let end = from;
  while (
    tokens[end]?.kind === 'word' &&
    !words.prepositions.has(tokens[end]?.folded ?? '') &&
    !words.adverbs.has(tokens[end]?.folded ?? '')
  )
    end++;
  if (end === from) return overTime(tokens, from, words) > from ? from : -1;
  const name = tokens.slice(from, end);
  const clause = name.some(
    ({ folded }) =>
      words.auxiliaries.has(folded) ||
      words.pronouns.has(folded) ||
      words.verbs.has(folded) ||
      words.that.has(folded) ||
      words.conjunctions.has(folded),
  );
  return clause || end - from > NAME ? -1 : end;
}

/** First token behind circumstances between commas at token `i` (`, samedi, à la presse,`); `i` itself when none are there. */
export function overCircumstances(tokens: readonly Token[], i: number, words: LatinWords): number {
  let start = isComma(tokens[i]) ? i + 1 : i;
  // martelait pourtant mardi Name, …: what follows the adverbs is no circumstance
  if (start === i && words.adverbs.has(tokens[i]?.folded ?? '')) {
    while (tokens[start]?.kind === 'word' && words.adverbs.has(tokens[start]?.folded ?? '')) start++;
    const first = tokens[start];
    if (first?.kind === 'word' && !words.prepositions.has(first.folded)) return start;
    start = i;
  }
  for (;;) {
    const first = tokens[start]?.folded ?? '';
    const end = tokens.findIndex((token, k) => k > start && (isComma(token) || token.kind === 'marked'));
    if (end < 0 || end - start > CIRCUMSTANCE || !isComma(tokens[end])) break;
    if (!words.adverbs.has(first) && !words.prepositions.has(first)) break;
    start = end + 1;
  }
  const first = tokens[start];
  const more =
    first?.kind !== 'word' || words.prepositions.has(first.folded) || words.adverbs.has(first.folded);
  return more ? i : start;
}
