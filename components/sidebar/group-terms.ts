/** Loaded terms as they are listed: one entry a term and side, with its places in the article. */
import type { TermView } from '../../utils/report/view.ts';

export interface TermGroup {
  key: string;
  /** The first place; what is said of the term itself is the same in all. */
  term: TermView;
  /** The forms as printed, most frequent first. */
  surfaces: string[];
  places: TermView[];
}

/**
 * One group for each term and side: the same word against one camp, against the other, and against nobody named are
 * three findings. Strongest first, then those with places in the own voice, then as they stand in the text.
 */
export function groupTerms(terms: readonly TermView[]): TermGroup[] {
  const groups = new Map<string, TermGroup>();
  for (const term of terms) {
    const key = `${term.hit.id} ${term.direction} ${term.camp ?? ''}`;
    const group = groups.get(key);
    if (group) group.places.push(term);
    else groups.set(key, { key, term, surfaces: [], places: [term] });
  }
  for (const group of groups.values()) group.surfaces = surfacesOf(group.places);
  return [...groups.values()].sort(
    (a, b) =>
      b.term.strength - a.term.strength ||
      Number(hasOwn(b)) - Number(hasOwn(a)) ||
      a.term.hit.start - b.term.hit.start,
  );
}

const hasOwn = (group: TermGroup): boolean => group.places.some((place) => place.hit.voice === 'own');

function surfacesOf(places: readonly TermView[]): string[] {
  const counts = new Map<string, number>();
  for (const { hit } of places) counts.set(hit.surface, (counts.get(hit.surface) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([surface]) => surface);
}
