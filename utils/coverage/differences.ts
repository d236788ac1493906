/** What was changed from one text to another: word by word, whatever the spelling, and which name or label became which. */
import { diffArrays } from 'diff';
import type { Span } from '../report/types.ts';
import { isCommonWord } from '../text/common-words.ts';
import { wordSpans, type Word } from '../text/words.ts';

/**
 * A stretch of the two texts. `a` and `b` are UTF-16 offsets into either; laid end to end the spans of one side give its whole
 * text. `cut` stands in `a` alone, `inserted` in `b` alone.
 */
export type DifferencePart =
  | { kind: 'same' | 'replaced'; a: Span; b: Span }
  | { kind: 'cut'; a: Span; b: null }
  | { kind: 'inserted'; a: null; b: Span };

/** A place of a pack's entity or term in a text. */
export interface LabelSpan extends Span {
  id: string;
}

/** One name or label where the two texts differ; null on the side that has none there. */
export interface LabelChange {
  a: LabelSpan | null;
  b: LabelSpan | null;
}

export interface Compared {
  text: string;
  labels: readonly LabelSpan[];
}

export interface Differences {
  parts: DifferencePart[];
  labels: LabelChange[];
  /** Words that stand in both, and in either alone. */
  words: { same: number; cut: number; inserted: number };
}

/** Texts with more differences than this have little to do with each other: they are shown as replaced whole. */
const MOST = 6000;

/** A run of words: places in both lists, ends exclusive. */
interface Run {
  kind: 'same' | 'changed';
  a: [number, number];
  b: [number, number];
}

/** Compares two texts by their folded words (Myers' algorithm, as `diff` has it). */
export function differences(a: Compared, b: Compared): Differences {
  const [mine, theirs] = [wordSpans(a.text), wordSpans(b.text)];
  const runs = withoutIslands(align(mine, theirs), mine);
  const count = (pick: (run: Run) => number) => runs.reduce((sum, run) => sum + pick(run), 0);
  const changed = (side: 'a' | 'b') =>
    count((run) => (run.kind === 'same' ? 0 : run[side][1] - run[side][0]));
  return {
    parts: partsOf(runs, a.text, mine, b.text, theirs),
    labels: labelChanges(runs, wordsOf(a.labels, mine), wordsOf(b.labels, theirs)),
    words: {
      same: count((run) => (run.kind === 'same' ? run.a[1] - run.a[0] : 0)),
      cut: changed('a'),
      inserted: changed('b'),
    },
  };
}

function align(mine: readonly Word[], theirs: readonly Word[]): Run[] {
  const fold = (words: readonly Word[]) => words.map(({ folded }) => folded);
  const changes = diffArrays(fold(mine), fold(theirs), { maxEditLength: MOST });
  const whole: Run = { kind: 'changed', a: [0, mine.length], b: [0, theirs.length] };
  if (!changes) return [whole];
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, value } of changes) {
    const kind = added || removed ? 'changed' : 'same';
    const [from, to] = [i, j];
    if (!added) i += value.length;
    if (!removed) j += value.length;
    push(runs, { kind, a: [from, i], b: [to, j] });
  }
  return runs;
}

/** A word of grammar that both have between two changes is chance: the changes are read as one. */
function withoutIslands(runs: readonly Run[], mine: readonly Word[]): Run[] {
  const joined: Run[] = [];
  runs.forEach((run, at) => {
    const [from, to] = run.a;
    const island =
      run.kind === 'same' &&
      at > 0 &&
      at < runs.length - 1 &&
      to - from === 1 &&
      isCommonWord(mine[from]!.folded);
    push(joined, island ? { ...run, kind: 'changed' } : run);
  });
  return joined;
}

function push(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last?.kind === run.kind) {
    last.a = [last.a[0], run.a[1]];
    last.b = [last.b[0], run.b[1]];
  } else runs.push({ ...run });
}

function partsOf(
  runs: readonly Run[],
  a: string,
  mine: readonly Word[],
  b: string,
  theirs: readonly Word[],
): DifferencePart[] {
  /** From the first word of a run to the first of the next: what stands between words goes with the word before. */
  const span = ([from, to]: [number, number], words: readonly Word[], text: string): Span => ({
    start: from === 0 ? 0 : words[from]!.start,
    end: words[to]?.start ?? text.length,
  });
  return runs.map((run): DifferencePart => {
    if (run.a[0] === run.a[1]) return { kind: 'inserted', a: null, b: span(run.b, theirs, b) };
    if (run.b[0] === run.b[1]) return { kind: 'cut', a: span(run.a, mine, a), b: null };
    const kind = run.kind === 'same' ? 'same' : 'replaced';
    return { kind, a: span(run.a, mine, a), b: span(run.b, theirs, b) };
  });
}

/** A label with its words: places in the list, end exclusive. */
interface Placed {
  label: LabelSpan;
  from: number;
  to: number;
}

function wordsOf(labels: readonly LabelSpan[], words: readonly Word[]): Placed[] {
  return labels.flatMap((label) => {
    const from = words.findIndex((word) => word.end > label.start);
    const after = words.findIndex((word) => word.start >= label.end);
    const to = after < 0 ? words.length : after;
    return from < 0 || to <= from ? [] : [{ label, from, to }];
  });
}

function labelChanges(
  runs: readonly Run[],
  mine: readonly Placed[],
  theirs: readonly Placed[],
): LabelChange[] {
  const changes: LabelChange[] = [];
  const met = new Set<Placed>();
  for (const one of mine) {
    const there = acrossFrom(runs, one, 'a');
    const [from, to] = there.range;
    const other = theirs
      .filter((their) => !met.has(their) && their.from < to && from < their.to)
      .sort(
        (x, y) => Math.min(y.to, to) - Math.max(y.from, from) - (Math.min(x.to, to) - Math.max(x.from, from)),
      )[0];
    if (other) met.add(other);
    const same = there.same && other !== undefined && acrossFrom(runs, other, 'b').same;
    if (same || (!other && !there.replaced)) continue;
    changes.push({ a: one.label, b: other?.label ?? null });
  }
  for (const other of theirs)
    if (!met.has(other) && acrossFrom(runs, other, 'b').replaced) changes.push({ a: null, b: other.label });
  return changes;
}

/** The words of the other text that stand where a label stands; whether they are the same, or others in their place. */
function acrossFrom(
  runs: readonly Run[],
  { from, to }: Placed,
  side: 'a' | 'b',
): { range: [number, number]; same: boolean; replaced: boolean } {
  const far = side === 'a' ? 'b' : 'a';
  let range: [number, number] | null = null;
  let same = true;
  let replaced = false;
  for (const run of runs) {
    const [start, end] = run[side];
    if (end <= from || start >= to) continue;
    const shift = run[far][0] - start;
    const part: [number, number] =
      run.kind === 'same' ? [Math.max(from, start) + shift, Math.min(to, end) + shift] : run[far];
    if (run.kind === 'changed') {
      same = false;
      if (run[far][1] > run[far][0]) replaced = true;
    }
    range = range ? [Math.min(range[0], part[0]), Math.max(range[1], part[1])] : part;
  }
  return { range: range ?? [0, 0], same, replaced };
}
