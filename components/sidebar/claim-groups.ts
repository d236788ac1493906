/** Claims on an outlet in the order they are shown: those that contradict each other stand together. */
import type { ClaimView } from '../../utils/report/view.ts';

/**
 * Claims of one kind, grouped so that every claim stands with those it opposes, directly or through another. Order of
 * the pack is kept. An id in `opposes` that is not among the claims is ignored.
 */
export function groupClaims(claims: readonly ClaimView[]): ClaimView[][] {
  const groups: ClaimView[][] = [];
  for (const claim of claims) {
    const related = groups.filter((group) => group.some((other) => disagree(claim, other)));
    const merged = [...related.flat(), claim];
    const at = related[0] ? groups.indexOf(related[0]) : groups.length;
    for (const group of related) groups.splice(groups.indexOf(group), 1);
    groups.splice(at, 0, merged);
  }
  return groups;
}

function disagree(a: ClaimView, b: ClaimView): boolean {
  return a.opposes.includes(b.id) || b.opposes.includes(a.id);
}
