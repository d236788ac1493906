/** Counts what a contender makes of the cases of a suite. */
import type { Span } from '../../utils/report/types.ts';
import type { Case } from './anchoring-cases.ts';
import type { Contender } from './anchoring-contenders.ts';

/** Counts of cases. A place is right when it overlaps the true one by 70 % of both together. */
export interface Counts {
  of: number;
  anchoredRight: number;
  anchoredWrong: number;
  /** Shown with a question to the reader. */
  uncertainRight: number;
  uncertainWrong: number;
  orphan: number;
  /** Of those with a place: exactly the true offsets. */
  exact: number;
}

const OVERLAP = 0.7;

export function count(cases: readonly Case[], contender: Contender): Counts {
  const counts: Counts = {
    of: cases.length, anchoredRight: 0, anchoredWrong: 0, uncertainRight: 0, uncertainWrong: 0, orphan: 0, exact: 0,
  }; // oxfmt-ignore
  for (const { note, page, truth } of cases) {
    const { state, span } = contender(note, page);
    if (!span) {
      counts.orphan++;
      continue;
    }
    const right = truth !== null && overlap(span, truth) >= OVERLAP;
    if (state === 'anchored') counts[right ? 'anchoredRight' : 'anchoredWrong']++;
    else counts[right ? 'uncertainRight' : 'uncertainWrong']++;
    if (truth && span.start === truth.start && span.end === truth.end) counts.exact++;
  }
  return counts;
}

export function overlap(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, both) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
