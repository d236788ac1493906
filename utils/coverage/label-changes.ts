/** Which name or label was replaced by which, as it is shown: each once, with how often. */
import { stem } from '../text/stem.ts';
import { wordSpans } from '../text/words.ts';
import type { Differences, LabelSpan } from './differences.ts';

export interface ShownLabelChange {
  /** As the first text has it; null when it has no label there. */
  from: string | null;
  /** As the second text has it; null when it has no label there. */
  to: string | null;
  count: number;
}

interface Labels {
  a: LabelSpan[];
  b: LabelSpan[];
}

/**
 * The label changes between texts `a` and `b`, most frequent first. What both name within one change, in another place or with
 * another ending, is none; the others are paired in their order.
 */
export function shownLabelChanges(found: Differences, a: string, b: string): ShownLabelChange[] {
  const changes = new Map<string, ShownLabelChange>();
  const said = (text: string, { start, end }: LabelSpan) => text.slice(start, end);
  for (const labels of byPart(found)) {
    const [mine, theirs] = [labels.a.map((one) => said(a, one)), labels.b.map((one) => said(b, one))];
    const left = without(mine, theirs);
    const right = without(theirs, mine);
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
      const [from, to] = [left[i] ?? null, right[i] ?? null];
      const key = JSON.stringify([from && stems(from), to && stems(to)]);
      const known = changes.get(key);
      if (known) known.count++;
      else changes.set(key, { from, to, count: 1 });
    }
  }
  return [...changes.values()].sort((x, y) => y.count - x.count);
}

/** The labels of each change, in order. */
function byPart({ parts, labels }: Differences): Labels[] {
  const groups = new Map<number, Labels>();
  for (const { a, b } of labels) {
    const at = parts.findIndex((part) => touches(part.a, a) || touches(part.b, b));
    const group = groups.get(at) ?? { a: [], b: [] };
    groups.set(at, group);
    if (a) group.a.push(a);
    if (b) group.b.push(b);
  }
  const inOrder = (all: LabelSpan[]) => all.sort((x, y) => x.start - y.start);
  return [...groups.values()].map(({ a, b }) => ({ a: inOrder(a), b: inOrder(b) }));
}

function touches(part: { start: number; end: number } | null, label: LabelSpan | null): boolean {
  return part !== null && label !== null && part.start < label.end && label.start < part.end;
}

/** The labels of one side without those that the other has too, each as often as it has it. */
function without(labels: readonly string[], others: readonly string[]): string[] {
  const rest = others.map(stems);
  return labels.filter((label) => {
    const at = rest.indexOf(stems(label));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function stems(text: string): string {
  return wordSpans(text)
    .map(({ folded }) => stem(folded))
    .join(' ');
}
