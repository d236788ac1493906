/** Whose view a clause is, without a verb of saying: `Name, for whom …`, `Name, pour qui …`, `in Name's words, …`. */
import { cueOf, type Cue } from './cue.ts';
import type { MentionIndex } from './mentions.ts';
import { namedBy, type Named } from './named.ts';
import { readLatinName } from './names-latin.ts';
import { runsIn } from './runs.ts';
import { isComma } from './subject-latin.ts';
import type { Token } from './types.ts';
import type { LatinWords } from './words/latin.ts';

/** Verbs of calling something by a name, and of saying, as they stand behind `comme` and `as`. */
const NAMING =
  /^(?:qualifiee?s?|qualifiait|qualifient|appelle|appelait|appellent|appelee?s?|nommee?s?|nommait|surnommee?s?|decrite?s?|dit|disait|affirme|souligne|resume|called|calls|termed|terms|described|describes|dubbed|put|puts|said|says)$/;
const PRONOUN = /^(?:his|her|their)$/;
/** Longest name between `in` and `words`, in tokens. */
const NAME = 5;

function cueAt(at: number, end: number, lemma: string, name: Named | null): Cue {
  return cueOf({ at, end, lemma, type: 'attribution', name, scope: 'backward' });
}

/** `…, pour qui la ville …` at token `i`, right behind the person and a comma: what follows is that person's view. */
function forWhom(tokens: readonly Token[], i: number, index: MentionIndex): Cue | null {
  const [first, second] = [tokens[i]?.folded, tokens[i + 1]?.folded];
  if (!((/^(?:pour|selon)$/.test(first ?? '') && second === 'qui') || (first === 'for' && second === 'whom')))
    return null;
  if (!isComma(tokens[i - 1])) return null;
  const run = runsIn(tokens, Math.max(0, i - 2), i - 1, index).at(-1);
  if (!run || run.to !== i - 1 || !index.isPerson(run.mention)) return null;
  const name: Named = namedBy(run);
  const complement = { at: i + 2, zone: i + 2, joint: 'clause' } as const;
  return { ...cueAt(i, i + 2, `${first} ${second}`, name), scope: 'forward', complement };
}

/** `in Name's words` at token `i`: what follows at the head of its sentence, else what stands before and the marks right behind. */
function inWordsOf(tokens: readonly Token[], i: number, index: MentionIndex): Cue[] {
  if (tokens[i]?.folded !== 'in') return [];
  const end = tokens.findIndex((token, k) => k > i + 1 && k <= i + NAME + 2 && token.folded === 'words') + 1;
  if (end === 0) return [];
  const pronoun = PRONOUN.test(tokens[i + 1]?.folded ?? '');
  const run = pronoun ? undefined : runsIn(tokens, i + 1, end - 1, index)[0];
  if (!pronoun && (!run || tokens[end - 2]?.folded !== 's')) return [];
  const name: Named | null = run ? namedBy(run) : null;
  const cue = cueAt(i, end, 'in words of', name);
  const behind = isComma(tokens[end]) ? end + 1 : end;
  const marks = tokens[behind]?.kind === 'marked';
  const forward: Cue = {
    ...cue,
    scope: 'forward',
    complement: { at: behind, zone: end, joint: marks ? 'marks' : 'clause' },
  };
  if (i === 0 && behind > end) return [forward];
  return marks ? [cue, forward] : [cue];
}

/** How far `comme` or `as` reaches: to its verb and the name beside it, in tokens. */
const CLAUSE = 14;
const OBJECT = /^(?:le|la|les|l|it|them|him|her|so)$/;

/** `«…», comme le qualifie Name` and `"…", as Name called it` at token `i`: the marks before the comma are that person's words. */
function asCalledBy(tokens: readonly Token[], i: number, index: MentionIndex, words: LatinWords): Cue | null {
  if (tokens[i]?.folded !== (words.language === 'fr' ? 'comme' : 'as')) return null;
  const marks = isComma(tokens[i - 1]) ? tokens[i - 2] : tokens[i - 1];
  if (marks?.kind !== 'marked') return null;
  const stop = tokens.findIndex((token, k) => k > i && (k > i + CLAUSE || token.kind !== 'word'));
  const end = stop < 0 ? tokens.length : stop;
  const verb = tokens.findIndex(
    (token, k) => k > i && k < end && NAMING.test(token.folded) && !index.at(token),
  );
  if (verb < 0 || !tokens.slice(i + 1, end).some((token) => OBJECT.test(token.folded))) return null;
  const free = (from: number, to: number): Named | null => {
    let start = from;
    while (
      start < to &&
      (OBJECT.test(tokens[start]?.folded ?? '') || words.auxiliaries.has(tokens[start]?.folded ?? ''))
    )
      start++;
    return start < to ? readLatinName(tokens, start, to, index, words) : null;
  };
  const before = free(i + 1, verb);
  const name = before ?? free(verb + 1, end);
  const pronoun = before !== null && verb - i <= 4 && words.pronouns.has(tokens[i + 1]?.folded ?? '');
  if (!name && !pronoun) return null;
  return { ...cueAt(i, end, tokens[verb]!.folded, pronoun ? null : name), scope: 'marks' };
}

/** How far behind the colon the noun of words may stand, in tokens, and the name behind it. */
const NOUN = 6;
/** The same for a word that follows the subject of a clause: dixit. */
const WHOSE = 10;
const WORD = /^(?:mots?|phrase|formule|reponse|verdict|boutade|words?|reply|answer|line|dixit)$/;

/** `« … » : le mot de Name`, `“…”: thus ran the reply of Name`: what stands behind the colon tells whose the marks before it are. */
export function tellsWhose(behind: readonly Token[]): boolean {
  return behind.slice(0, WHOSE).some(({ folded }) => WORD.test(folded));
}

function wordOf(tokens: readonly Token[], i: number, index: MentionIndex, words: LatinWords): Cue | null {
  const colon = tokens.findIndex(({ folded }) => folded === ':');
  if (colon < 1 || i - colon > NOUN || tokens[colon - 1]?.kind !== 'marked') return null;
  if (!WORD.test(tokens[i]!.folded) || !/^(?:of|d[eu]?|des)$/.test(tokens[i + 1]?.folded ?? '')) return null;
  const stop = tokens.findIndex(({ kind }, k) => k > i && (kind !== 'word' || k > i + CLAUSE));
  const name = readLatinName(tokens, i + 2, stop < 0 ? tokens.length : stop, index, words);
  return name && { ...cueAt(colon, name.to, tokens[i]!.folded, name), scope: 'marks' };
}

/** The cues that such a phrase at token `i` makes; none for other words. */
export function viewAt(tokens: readonly Token[], i: number, index: MentionIndex, words: LatinWords): Cue[] {
  const view =
    forWhom(tokens, i, index) ?? asCalledBy(tokens, i, index, words) ?? wordOf(tokens, i, index, words);
  return view ? [view] : inWordsOf(tokens, i, index);
}
