/** Whether one text is made from the other: word for word, cut, added to, or put in other words sentence by sentence. */
import type { Outline, OutlineSentence } from './outline.ts';

export interface NearCopy {
  /** Share of the shorter text's three-word runs that stand in the longer, quotations of others' statements aside, 0–1. */
  contained: number;
  /** Share of the shorter text's narration whose sentences have a counterpart in the longer, 0–1. */
  retold: number;
  copy: boolean;
}

/** Two sentences tell the same when they share this much of their telling words (Dice, by weight) … */
const SAME_SENTENCE = 0.3;
/** … and at least this much weight: two short sentences share a name and nothing else. */
const SHARED_WEIGHT = 3;
/** From here on a text is made from the other. Set on the tuning half of `tests/fixtures/pairs`. */
const RETOLD = 0.5;

/**
 * Compares two outlines. What only the last paragraphs share is not counted: outlets end all their articles with the same
 * lines, and later stories with the same background.
 */
export function nearCopy(a: Outline, b: Outline): NearCopy {
  const [short, long] = a.weight <= b.weight ? [a, b] : [b, a];
  const found = short.sentences.map((sentence) => hasCounterpart(sentence, long.sentences));
  const whole = share(short.sentences, found);
  const body = short.sentences.filter(({ last }) => !last);
  const retold = body.length > 0 ? Math.min(whole, share(body, found)) : whole;
  return { contained: containment(a.shingles, b.shingles), retold, copy: retold >= RETOLD };
}

function share(sentences: readonly OutlineSentence[], found: readonly boolean[]): number {
  let all = 0;
  let told = 0;
  sentences.forEach(({ weight }, i) => {
    all += weight;
    if (found[i]) told += weight;
  });
  return all === 0 ? 0 : told / all;
}

function hasCounterpart(sentence: OutlineSentence, others: readonly OutlineSentence[]): boolean {
  return others.some((other) => {
    const shared = sharedWeight(sentence, other);
    return shared >= SHARED_WEIGHT && (2 * shared) / (sentence.weight + other.weight) >= SAME_SENTENCE;
  });
}

function sharedWeight(a: OutlineSentence, b: OutlineSentence): number {
  let weight = 0;
  for (const [word, of] of a.words) if (b.words.has(word)) weight += of;
  return weight;
}

/** Share of the smaller set that the larger holds, 0–1. */
function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const one of small) if (large.has(one)) shared++;
  return shared / small.size;
}
