/** Which marks the reader may see next: told from a few boxes, without asking for each. */
import type { LiveText } from '../article/live-text.ts';
import type { Span } from '../report/types.ts';

/** Windows' heights above and below the window that still count as near. */
const AROUND = 1;

/**
 * The stretch of spans, sorted by start, whose text stands within the window or one window's height around it. Texts follow
 * each other down a page; where columns break that rule a mark is only painted a moment later. Asks for as many boxes as a
 * binary search has steps; none of them costs layout when the page is at rest.
 * @returns indexes: from, and the one behind the last
 */
export function nearWindow(live: LiveText, spans: readonly Span[]): [from: number, to: number] {
  const above = -AROUND * innerHeight;
  const below = (1 + AROUND) * innerHeight;
  const from = first(spans.length, (i) => (boxAt(live, spans[i]!)?.bottom ?? above) > above);
  const to = first(spans.length, (i) => (boxAt(live, spans[i]!)?.top ?? above) > below);
  return [Math.min(from, to), to];
}

function boxAt({ pieces }: LiveText, { start }: Span): DOMRect | null {
  const at = first(pieces.length, (i) => pieces[i]!.start > start) - 1;
  return pieces[at]?.node.parentElement?.getBoundingClientRect() ?? null;
}

/** The first index for which a condition holds that holds for all after it; `length` when for none. Binary search. */
function first(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
