/** Steps from mark to mark in the order of the text. Marks that overlap are one stop. */
import type { Painted, PaintedMark } from '../../utils/paint/paint.ts';
import type { Span } from '../../utils/report/types.ts';

/** The places to stop at: marks without those that overlap an earlier one. */
export function stopsOf({ marks }: Painted): PaintedMark[] {
  const stops: PaintedMark[] = [];
  let end = -1;
  for (const each of marks) {
    if (each.mark.start >= end) stops.push(each);
    end = Math.max(end, each.mark.end);
  }
  return stops;
}

/**
 * The stop after the last one, or before it, and round again.
 * @param last where the reader was; null: starts at the first mark that is in the window or below it
 */
export function step(painted: Painted, last: Span | null, by: 1 | -1): PaintedMark | null {
  const stops = stopsOf(painted);
  if (last === null) {
    const seen = stops.findIndex(({ ranges }) => ranges[0]!.getBoundingClientRect().bottom > 0);
    // Before the first there is the last; it is also the one before a window that is below all.
    return stops.at(Math.max(seen, 0) - (by === 1 ? 0 : 1)) ?? null;
  }
  const next =
    by === 1
      ? stops.find(({ mark }) => mark.start > last.start)
      : stops.findLast(({ mark }) => mark.start < last.start);
  return next ?? stops.at(by === 1 ? 0 : -1) ?? null;
}
