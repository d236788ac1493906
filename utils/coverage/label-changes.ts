/** Which name or label was replaced by which, as it is shown: each once, with how often. */
import { stem } from '../text/stem.ts';
import { wordSpans } from '../text/words.ts';
import type { Differences } from './differences.ts';

export interface ShownLabelChange {
  /** As the first text has it; null when it has no label there. */
  from: string | null;
  /** As the second text has it; null when it has no label there. */
  to: string | null;
  count: number;
}

/** The label changes between texts `a` and `b`, most frequent first. Another ending of the same word is none. */
export function shownLabelChanges({ labels }: Differences, a: string, b: string): ShownLabelChange[] {
  const changes = new Map<string, ShownLabelChange>();
  for (const change of labels) {
    const from = change.a && a.slice(change.a.start, change.a.end);
    const to = change.b && b.slice(change.b.start, change.b.end);
    if (from !== null && to !== null && stems(from) === stems(to)) continue;
    const key = JSON.stringify([from && stems(from), to && stems(to)]);
    const known = changes.get(key);
    if (known) known.count++;
    else changes.set(key, { from, to, count: 1 });
  }
  return [...changes.values()].sort((x, y) => y.count - x.count);
}

function stems(text: string): string {
  return wordSpans(text)
    .map(({ folded }) => stem(folded))
    .join(' ');
}
