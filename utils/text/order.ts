/** Spans in order of the text. */
import type { Span } from '../report/types.ts';

/** Index of the first span that ends after `offset`, in spans that are in order and do not overlap; their number for none. */
export function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
