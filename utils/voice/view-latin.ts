/** Whose view a clause is, without a verb of saying: `Name, for whom …`, `Name, pour qui …`, `in Name's words, …`. */
import type { Cue } from './cue.ts';
import type { MentionIndex } from './mentions.ts';
import type { Named } from './names-ar.ts';
import { runsIn } from './runs.ts';
import { isComma } from './subject-latin.ts';
import type { Token } from './types.ts';

const PRONOUN = /^(?:his|her|their)$/;
/** Longest name between `in` and `words`, in tokens. */
const NAME = 5;

function cueAt(at: number, end: number, lemma: string, name: Named | null): Cue {
  const none = { keeps: false, gender: null, complement: null } as const;
  return { at, end, lemma, type: 'attribution', name, ...none, scope: 'backward', cut: at };
}

/** `…, pour qui la ville …` at token `i`, right behind the person and a comma: what follows is that person's view. */
function forWhom(tokens: readonly Token[], i: number, index: MentionIndex): Cue | null {
  const [first, second] = [tokens[i]?.folded, tokens[i + 1]?.folded];
  if (!((first === 'pour' && second === 'qui') || (first === 'for' && second === 'whom'))) return null;
  if (!isComma(tokens[i - 1])) return null;
  const run = runsIn(tokens, Math.max(0, i - 2), i - 1, index).at(-1);
  if (!run || run.to !== i - 1 || !index.isPerson(run.mention)) return null;
  const name: Named = { id: run.mention.id, from: run.from, to: run.to, kind: 'named', gender: null };
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
  const name: Named | null = run
    ? { id: run.mention.id, from: run.from, to: run.to, kind: 'named', gender: null }
    : null;
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

/** The cues that such a phrase at token `i` makes; none for other words. */
export function viewAt(tokens: readonly Token[], i: number, index: MentionIndex): Cue[] {
  const view = forWhom(tokens, i, index);
  return view ? [view] : inWordsOf(tokens, i, index);
}
