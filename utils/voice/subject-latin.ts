/** The subject of an English or French verb of saying. */
import type { MentionIndex } from './mentions.ts';
import { runsIn, type Named } from './names-ar.ts';
import { readLatinName } from './names-latin.ts';
import type { Token } from './types.ts';
import type { LatinWords } from './words/latin.ts';

/** A comma, semicolon, dash or bracket. */
export function isComma(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && /^[,;…()-]$/.test(token.folded);
}

/** The clause of a subject does not reach over it. */
export function isBoundary(token: Token | undefined, words: LatinWords): boolean {
  if (!token || token.kind === 'marked') return true;
  return token.kind === 'punctuation'
    ? /^[:;…]$/.test(token.folded)
    : words.that.has(token.folded) && !token.inLabel;
}

export interface Subject {
  name: Named | null;
  /** First token of the subject's clause. */
  from: number;
}

/** The subject before a verb: the last part between commas that names somebody, over appositions and relative clauses. */
export function subjectBefore(
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
export function subjectAfter(
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
