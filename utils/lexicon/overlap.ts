/** Which of overlapping candidates count, and spans by place. */
import type { Span } from '../report/types.ts';
import { firstAfter } from '../text/order.ts';

/** Orders spans as they are chosen: the one that begins first, and of those the longest. */
export function byStartThenLength(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * Leftmost-longest: of overlapping spans the one that begins first, of those the longest. The result does not overlap
 * and is in order of the text. `accept`, when given, is asked for a span only once nothing before it is in its way, and
 * may refuse it by returning null: then the next best is asked.
 */
export function leftmostLongest<T extends Span, R extends Span = T>(
  spans: readonly T[],
  accept: (span: T) => R | null = (span) => span as unknown as R,
): R[] {
  const chosen: R[] = [];
  let end = 0;
  for (const span of inOrder(spans)) {
    if (span.start < end) continue;
    const accepted = accept(span);
    if (!accepted) continue;
    chosen.push(accepted);
    end = accepted.end;
  }
  return chosen;
}

/** The spans as they are chosen; the same array when it is in that order already. */
function inOrder<T extends Span>(spans: readonly T[]): readonly T[] {
  for (let i = 1; i < spans.length; i++)
    if (byStartThenLength(spans[i - 1]!, spans[i]!) > 0) return [...spans].sort(byStartThenLength);
  return spans;
}

/** The spans that touch a stretch, of spans in order that do not overlap. */
export function touching<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let i = firstAfter(spans, start); i < spans.length && spans[i]!.start < end; i++)
    found.push(spans[i]!);
  return found;
}
