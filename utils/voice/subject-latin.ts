/** The subject of an English or French verb of saying. */
import type { MentionIndex } from './mentions.ts';
import type { Named } from './names-ar.ts';
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
  // one of them said, l'un d'eux a dit: nobody who was named
  const some = tokens[end - 2];
  if (/^(?:them|us|eux|elles)$/.test(last?.folded ?? '') && /^(?:of|d)$/.test(some?.folded ?? '')) {
    const from = Math.max(0, end - 3);
    return { name: { id: null, from, to: end, kind: 'unknown', gender: null }, from };
  }
  if (last?.kind === 'word' && words.pronouns.has(last.folded)) return { name: null, from: end - 1 };
  if (last?.kind === 'word' && words.conjunctions.has(last.folded)) return { name: null, from: end - 1 };
  let start = end;
  while (start > 0 && !isBoundary(tokens[start - 1], words)) start--;
  const relative = last?.kind === 'word' && words.relatives.has(last.folded);
  let to = relative ? end - 1 : end;
  let fallback: Subject | null = null;
  while (to > start) {
    let from = to;
    while (
      from > start &&
      !isSplit(tokens[from - 1]) &&
      !(words.conjunctions.has(tokens[from - 1]?.folded ?? '') && from < to)
    )
      from--;
    if (from < to && !isParticipial(tokens, from, to, words)) {
      const found = readSegment(tokens, from, to, index, words, fallback !== null);
      if (found?.person) return { name: found.name, from };
      fallback ??= found && { name: found.name, from };
      // only an apposition or a relative clause has its name further on the left
      if (found && !found.apposition) return fallback;
    }
    if (!isSplit(tokens[from - 1])) break;
    to = from - 1;
  }
  return fallback;
}

/** `recognised by …`, `installé à …`: says more of the subject before it and names nobody else. */
function isParticipial(tokens: readonly Token[], from: number, to: number, words: LatinWords): boolean {
  if (!isComma(tokens[from - 1]) || to - from < 3) return false;
  const participle =
    words.language === 'fr' ? /(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues)$/ : /(?:ed|led|known)$/;
  const first = tokens[from]?.folded ?? '';
  return (
    participle.test(first) &&
    first.length > 2 &&
    !words.prepositions.has(first) &&
    words.prepositions.has(tokens[from + 1]?.folded ?? '')
  );
}

interface Segment {
  name: Named | null;
  /** It names a person who is not merely somebody's. */
  person: boolean;
  /** A post or a relative clause: may say more of a name before it. */
  apposition: boolean;
}

/**
 * Reads one part between commas.
 * @param left it stands before an apposition: then it counts only when it is a bare name, with at most its post.
 */
function readSegment(
  tokens: readonly Token[],
  from: number,
  to: number,
  index: MentionIndex,
  words: LatinWords,
  left: boolean,
): Segment | null {
  const first = tokens[from]?.folded ?? '';
  const relative = words.relatives.has(first);
  if (words.negations.has(first)) return null;
  if (words.prepositions.has(first) && !index.at(tokens[from]!)) return null;
  const name = relative ? null : readLatinName(tokens, from, to, index, words);
  const person = name?.id != null && index.kindOf(name.id) === 'person';
  if (left) {
    const bare = tokens
      .slice(from, to)
      .every(
        (token) =>
          token.kind !== 'word' ||
          index.at(token) ||
          words.persons.has(token.folded) ||
          words.determiners.has(token.folded),
      );
    return bare && person ? { name, person, apposition: false } : null;
  }
  // la grande région de l'est: more of what stands before it, when it names nobody
  const further = name?.kind === 'unknown' && words.determiners.has(first) && isComma(tokens[from - 1]);
  const post = tokens
    .slice(from, to)
    .some((token) => token.kind === 'word' && words.persons.has(token.folded) && !index.at(token));
  return name || relative ? { name, person, apposition: relative || post || further } : null;
}

/** What parts a subject from its apposition; brackets belong to the name before them. */
function isSplit(token: Token | undefined): boolean {
  return isComma(token) && !/^[()]$/.test(token?.folded ?? '');
}

/** The subject after a verb: said Name, a déclaré le général. */
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
