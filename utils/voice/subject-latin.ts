/** The subject of an English or French verb of saying. */
import type { MentionIndex } from './mentions.ts';
import { namedBy, unnamed, type Named } from './named.ts';
import { isLatter, readLatinName } from './names-latin.ts';
import { runsIn } from './runs.ts';
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

const SINCE = /^(?:after|before|since|when|while|until|because|as|quand|lorsque|comme)$/;

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
    return { name: unnamed(from, end), from };
  }
  if (last && isLatter(tokens, end - 1)) return { name: unnamed(end - 2, end, 'latter'), from: end - 2 };
  if (last?.kind === 'word' && words.pronouns.has(last.folded)) return { name: null, from: end - 1 };
  if (last?.kind === 'word' && words.conjunctions.has(last.folded)) return { name: null, from: end - 1 };
  // came after Name described …: a clause of time with its own subject
  let named = end;
  while (named > 0 && (index.at(tokens[named - 1]!) || isPostWord(tokens[named - 1]!, words))) named--;
  if (named < end && SINCE.test(tokens[named - 1]?.folded ?? '')) {
    const name = readLatinName(tokens, named, end, index, words);
    if (name?.id) return { name, from: named };
  }
  let start = end;
  while (start > 0 && !isBoundary(tokens[start - 1], words)) start--;
  const relative = last?.kind === 'word' && words.relatives.has(last.folded);
  const whom = relative && isComma(tokens[end - 2]) ? nameBefore(tokens, end - 2, index, words) : null;
  if (whom) return { name: whom, from: end - 1 };
  let to = relative ? end - 1 : end;
  let fallback: Subject | null = null;
  let behindRelative = false;
  while (to > start) {
    let from = to;
    while (
      from > start &&
      !isSplit(tokens[from - 1]) &&
      !(words.conjunctions.has(tokens[from - 1]?.folded ?? '') && from < to)
    )
      from--;
    if (from < to && !isParticipial(tokens, from, to, words)) {
      const found = readSegment(tokens, from, to, index, words, fallback !== null && !behindRelative);
      // Name, the envoy said, is …: put in between commas, and no apposition to the name before
      const put =
        to === verb && isSplit(tokens[verb + 1]) && words.determiners.has(tokens[from]?.folded ?? '');
      if (found?.name && put && !found.person) return { name: found.name, from };
      if (found?.person)
        return { name: found.name, from: startOfApposed(tokens, from, start, found.name, index, words) };
      // the government, which …, announced: whoever the relative clause is about
      if (behindRelative && found?.name) return { name: found.name, from };
      behindRelative = found !== null && found.name === null && found.apposition;
      fallback ??= found && { name: found.name, from };
      // only an apposition or a relative clause has its name further on the left
      if (found && !found.apposition) return fallback;
    }
    // Name, envoy for the country and head of the mission, said: the first of two posts
    const posts =
      fallback !== null && fallback.name?.id === null && /^(?:and|et)$/.test(tokens[from - 1]?.folded ?? '');
    if (!isSplit(tokens[from - 1]) && !posts) break;
    to = from - 1;
  }
  return fallback;
}

/** `Le général Name, chef de …`: a post behind a comma is an apposition to the name before it, where the subject begins. */
function startOfApposed(
  tokens: readonly Token[],
  from: number,
  start: number,
  name: Named | null,
  index: MentionIndex,
  words: LatinWords,
): number {
  if (!isSplit(tokens[from - 1])) return from;
  let left = from - 1;
  while (left > start && !isSplit(tokens[left - 1])) left--;
  // «…» the spokesman of X, Name: behind marks nobody else is meant
  if (tokens[left - 1]?.kind === 'marked' && isPost(tokens.slice(left, from - 1), words)) return left;
  const before = beginsName(tokens[left]!, index, words)
    ? readLatinName(tokens, left, from - 1, index, words)
    : null;
  return before?.id && before.id === name?.id && before.to === from - 1 ? left : from;
}

/** A post, with whose it is: words of which one of the first is for a person, and none a verb. */
function isPost(part: readonly Token[], words: LatinWords): boolean {
  return (
    part.slice(0, 3).some((token) => words.persons.has(token.folded)) &&
    !part.some((token) => words.auxiliaries.has(token.folded) || words.verbs.has(token.folded))
  );
}

/** `an answer to Name, who …`: the person right before the comma, unless he is merely whose man it is. */
function nameBefore(
  tokens: readonly Token[],
  comma: number,
  index: MentionIndex,
  words: LatinWords,
): Named | null {
  const run = runsIn(tokens, Math.max(0, comma - 4), comma, index).at(-1);
  if (run?.to !== comma || !index.isPerson(run.mention)) return null;
  const from = tokens.slice(0, run.from).findLastIndex((token) => token.kind !== 'word') + 1;
  const to = words.prepositions.has(tokens[run.from - 1]?.folded ?? '');
  return to && !isPost(tokens.slice(from, run.from), words) ? namedBy(run) : null;
}

/** An article or a post: may stand before a name. */
function isPostWord(token: Token, words: LatinWords): boolean {
  return words.persons.has(token.folded) || words.determiners.has(token.folded);
}

function beginsName(token: Token, index: MentionIndex, words: LatinWords): boolean {
  return isPostWord(token, words) || index.at(token) !== null;
}

/** `recognised by …`, `installé à …`: says more of the subject before it and names nobody else. */
function isParticipial(tokens: readonly Token[], from: number, to: number, words: LatinWords): boolean {
  if (!isComma(tokens[from - 1]) || to - from < 3) return false;
  // Name, introducing the report, said
  const first = tokens[from]?.folded ?? '';
  if (/....(?:ing|ant)$/.test(first) && !words.persons.has(first) && !words.bodies.has(first)) return true;
  const participle =
    words.language === 'fr' ? /(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|[be]sents?)$/ : /(?:ed|led|known)$/;
  return (
    participle.test(first) &&
    first.length > 2 &&
    !words.prepositions.has(first) &&
    words.prepositions.has(tokens[from + 1]?.folded ?? '')
  );
}

function isNounOfSpeaker(token: Token | undefined, words: LatinWords): boolean {
  const noun = token?.folded ?? '';
  return words.anonymous.has(noun) || words.persons.has(noun) || words.bodies.has(noun);
}

/** `, plus feutré, …`: how he is, no name. */
const DEGREE =
  /^(?:plus|moins|tres|peu|toujours|visiblement|more|less|very|visibly|ever|clearly|himself|herself|itself)$/;

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
  if (words.negations.has(first) || DEGREE.test(first)) return null;
  // Name, lui, …: he himself
  if (to === from + 1 && isComma(tokens[from - 1]) && /^(?:lui|elles?|eux)$/.test(first)) return null;
  // Des sources …: an article as well
  const plural = /^(?:des|du)$/.test(first) && (from === 0 || isComma(tokens[from - 1]));
  const article = plural && isNounOfSpeaker(tokens[from + 1], words);
  if (words.prepositions.has(first) && !article && !index.at(tokens[from]!)) return null;
  // «…», tranche le ministre, qui …: the verb stands before its subject
  const inverted = to - from > 1 && words.verbs.has(first) && !index.at(tokens[from]!);
  const name = relative ? null : readLatinName(tokens, inverted ? from + 1 : from, to, index, words);
  const person = name?.id != null && index.kindOf(name.id) === 'person';
  if (left) {
    // Le chef de guerre Name: a post of several words ends with the name
    const whole = name?.to === to && beginsName(tokens[from]!, index, words);
    const bare = tokens
      .slice(from, to)
      .every((token) => token.kind !== 'word' || index.at(token) || isPostWord(token, words));
    return (bare || whole) && person ? { name, person, apposition: false } : null;
  }
  // la grande région de l'est: more of what stands before it, when it names nobody
  const further = name?.kind === 'unknown' && words.determiners.has(first) && isComma(tokens[from - 1]);
  const post = tokens
    .slice(from, to)
    .some((token) => token.kind === 'word' && words.persons.has(token.folded) && !index.at(token));
  return name || relative ? { name, person, apposition: relative || post || further } : null;
}

/** What parts a subject from its apposition; brackets belong to the name before them. */
export function isSplit(token: Token | undefined): boolean {
  return isComma(token) && !/^[()]$/.test(token?.folded ?? '');
}
