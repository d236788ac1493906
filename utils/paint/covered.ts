/** Marks that would be drawn over each other. */
import type { Mark } from './marks.ts';

/** Leaves out the names that stand within a loaded term: two lines over each other are read as neither. */
export function withoutCovered(marks: readonly Mark[]): readonly Mark[] {
  const terms = marks.filter(({ kind }) => kind === 'term').sort((a, b) => a.start - b.start);
  const starts = terms.map(({ start }) => start);
  // The farthest end of any term up to each one: a term that holds a name starts at or before it.
  const ends: number[] = [];
  for (const { end } of terms) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return marks.filter(({ kind, start, end }) => {
    const at = kind === 'entity' ? lastAtOrBefore(starts, start) : -1;
    return at < 0 || ends[at]! < end;
  });
}

/** Index of the last number that is at most `limit`; -1 when none is. Binary search. */
function lastAtOrBefore(sorted: readonly number[], limit: number): number {
  let low = -1;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
