/** Reads an English or French noun phrase in a speaker's place. */
import type { MentionIndex } from './mentions.ts';
import type { Named } from './named.ts';
import { runsIn, type Run } from './runs.ts';
import type { Token } from './types.ts';
import type { LatinWords } from './words/latin.ts';

/** A name that belongs to what stands beside it: Name's, of Name, du maréchal Name. */
function isDependent(tokens: readonly Token[], run: Run, from: number, words: LatinWords): boolean {
  const next = tokens[run.to];
  if (words.language === 'en' && next?.folded === 's' && next.start - (tokens[run.to - 1]?.end ?? 0) === 1)
    return true;
  for (let i = run.from - 1; i >= from; i--) {
    const token = tokens[i];
    if (!token || token.kind !== 'word') return false;
    if (words.prepositions.has(token.folded)) return true;
    if (!words.persons.has(token.folded) && !words.determiners.has(token.folded)) return false;
  }
  return false;
}

/** Town-based, country-backed: within a subject the first part says more of the noun behind it. */
function isFirstOfCompound(tokens: readonly Token[], run: Run, end: number, index: MentionIndex): boolean {
  const next = tokens[run.to];
  // the government located in …: of itself
  const of = /^(?:in|by|at|on|near|from|with|to|under|as|outside)$/.test(tokens[run.to + 1]?.folded ?? '');
  // Name visited the town
  const compound = index.isPerson(run.mention) ? /^(?:led|backed|al.*ed)$/ : /(?:ed|run|held)$/;
  return run.to < end - 1 && !of && compound.test(next?.folded ?? '');
}

/** soutenues par X, backed by X: whoever does that is not the one of whom it is said; led by X, it is. */
function isAgent(tokens: readonly Token[], run: Run, from: number, words: LatinWords): boolean {
  let i = run.from - 1;
  while (i > from && words.determiners.has(tokens[i]?.folded ?? '')) i--;
  return (
    i > from &&
    /^(?:by|par)$/.test(tokens[i]?.folded ?? '') &&
    /(?:ed|e|es|ees)$/.test(tokens[i - 1]?.folded ?? '') &&
    !LED.test(tokens[i - 1]?.folded ?? '')
  );
}

/** a council allied to X, at odds with X: no part of X. */
function isBesides(tokens: readonly Token[], run: Run): boolean {
  return (
    /^(?:to|with|against|avec|contre)$/.test(tokens[run.from - 1]?.folded ?? '') &&
    !LOYAL.test(tokens[run.from - 2]?.folded ?? '')
  );
}

const LED =
  /^(?:led|headed|commanded|signed|issued|published|read|dirige|commande|mene|publie|signe|diffuse|lu)(?:e|s|es)?$/;

/** celui-ci, ce dernier, the latter, up to token `last`. */
export function isLatter(tokens: readonly Token[], last: number): boolean {
  return (
    /^(?:ci|dernier|derniere|latter)$/.test(tokens[last]?.folded ?? '') &&
    /^(?:celui|celle|ce|cette|the)$/.test(tokens[last - 1]?.folded ?? '')
  );
}

/** Le texte de X, the statement by X, X's statement: he whose text the noun phrase is, or null. */
function authorOf(
  tokens: readonly Token[],
  first: number,
  runs: readonly Run[],
  index: MentionIndex,
  words: LatinWords,
): Run | null {
  const run = runs.find(
    (one) => index.isPerson(one.mention) || index.kindOf(one.mention.id)?.startsWith('org'),
  );
  if (!run) return null;
  if (words.language === 'en' && tokens[run.to]?.folded === 's')
    return words.texts.has(tokens[run.to + 1]?.folded ?? '') ? run : null;
  const between = tokens.slice(first + 1, run.from);
  return words.texts.has(tokens[first]?.folded ?? '') &&
    /^(?:of|by|from|de|du|d)$/.test(between[0]?.folded ?? '') &&
    between.slice(1).every(({ folded }) => words.persons.has(folded) || words.determiners.has(folded))
    ? run
    : null;
}

const ARMED = /^(?:forces|troops|troupes|armee|army|militia|militias|milices)$/;
const LOYAL = /^(?:of|loyal|led|commanded|loyales|fideles|dirigees|commandees)$/;

/**
 * Resolves the noun phrase in `tokens[from, to)`: a person named in it, a post the pack knows, the body at its head or for which
 * a spokesman speaks, a bare noun that points back. Null when the range names nobody.
 */
export function readLatinName(
  tokens: readonly Token[],
  from: number,
  to: number,
  index: MentionIndex,
  words: LatinWords,
): Named | null {
  let start = from;
  while (start < to && (tokens[start]?.kind !== 'word' || words.adverbs.has(tokens[start]?.folded ?? '')))
    start++;
  let end = to;
  while (end > start && tokens[end - 1]?.kind !== 'word') end--;
  if (start >= end) return null;
  const definite = words.determiners.has(tokens[start]?.folded ?? '');
  const first = definite ? start + 1 : start;
  const head = tokens[first]?.folded ?? '';
  const found = (id: string | null, last: number, kind: Named['kind'] = 'named'): Named => ({
    id,
    from: start,
    to: last,
    kind,
    gender: null,
  });
  const runs = runsIn(tokens, start, end, index).filter(
    (run) =>
      index.speaks(run.mention) &&
      !isFirstOfCompound(tokens, run, end, index) &&
      !/^(?:pro|anti)$/.test(tokens[run.from - 1]?.folded ?? '') &&
      !isAgent(tokens, run, start, words),
  );
  const author = authorOf(tokens, first, runs, index, words);
  if (author) return found(author.mention.id, author.to);
  const free = runs.filter((run) => !isDependent(tokens, run, start, words));
  const persons = free.filter((run) => index.isPerson(run.mention));
  const inner = tokens.slice(start, end);
  // A leader's spokesman, named: a post between two names makes the second the speaker
  let speaker = persons[0];
  for (const next of persons.slice(1)) {
    const between = tokens.slice(speaker?.to, next.from);
    if (!between.every((token) => token.kind === 'word' && words.persons.has(token.folded))) break;
    speaker = next;
  }
  if (speaker) {
    // forces loyal to X: not X himself
    const forces = ARMED.test(head) && LOYAL.test(tokens[first + 1]?.folded ?? '');
    return found((forces && index.forcesOf(speaker.mention.id)) || speaker.mention.id, speaker.to);
  }
  for (let i = start; i < Math.min(end, start + 6); i++) {
    if (i > first && words.prepositions.has(tokens[i - 1]?.folded ?? '')) continue;
    if (i > first + 1 && words.prepositions.has(tokens[i - 2]?.folded ?? '')) continue;
    const title = index.titleAt(tokens, i);
    if (title) return found(title.entity, i + title.length);
  }
  // la même source, the same text
  if (inner.some((token) => /^(?:meme|same)$/.test(token.folded))) return found(null, end, 'again');
  if (isLatter(tokens, end - 1) && end - start === 2) return found(null, end, 'latter');
  if (words.anonymous.has(head) || inner.some((token) => words.anonymous.has(token.folded)))
    return found(null, end, 'unknown');
  const post = inner.some((token) => words.persons.has(token.folded) && index.at(token) === null);
  const representative = inner.some((token) => words.representatives.has(token.folded) && !index.at(token));
  // the town-based government: the noun stands behind the compound
  const compound = runsIn(tokens, first, first + 1, index)[0];
  const after = compound && isFirstOfCompound(tokens, compound, end, index) ? compound.to + 1 : first;
  const leading = free.find((run) => run.from <= after + 1);
  if (leading && !post) return found(leading.mention.id, leading.to);
  const body = runs.find(
    (run) =>
      representative &&
      !(index.kindOf(run.mention.id) === 'place' && run.from > first + 2) &&
      !isBesides(tokens, run),
  );
  if (body) {
    const armed = index.isPerson(body.mention) && inner.some((token) => ARMED.test(token.folded));
    return found(armed ? (index.forcesOf(body.mention.id) ?? body.mention.id) : body.mention.id, body.to);
  }
  const noun = inner.some(
    (token) =>
      words.persons.has(token.folded) || words.bodies.has(token.folded) || words.texts.has(token.folded),
  );
  if (
    words.definite.has(tokens[start]?.folded ?? '') &&
    noun &&
    runs.length === 0 &&
    (end - start <= 3 || (end - start <= 5 && post && words.persons.has(tokens[end - 1]?.folded ?? '')))
  )
    return found(null, end, 'again');
  return found(null, end, 'unknown');
}
