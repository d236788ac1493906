/** Which of the findings are listed: by voice, by side, by kind. */
import type { CampView, EntityView, TermView } from '../../utils/report/view.ts';
import { groupOf } from './group-entities.ts';

/** A filter's value that lets everything through. */
export const ALL = '';
/** Sides that are no camp: the text does not say which, or the word takes none. */
export const UNKNOWN = '?';
export const NEUTRAL = '-';

export interface TermFilter {
  voice: '' | 'own' | 'others';
  /** Camp id, `UNKNOWN` or `NEUTRAL`. */
  side: string;
  category: string;
}

export const ALL_TERMS: TermFilter = { voice: ALL, side: ALL, category: ALL };

/** The camp that a term serves here: the one it speaks for, or the opponent of the one it speaks against. */
export function sideOfTerm({ camp, direction }: TermView, camps: readonly CampView[]): string {
  if (direction === 'neutral') return NEUTRAL;
  const served = direction === 'for' ? camp : camps.find((one) => one.id === camp)?.opponent;
  return served ?? UNKNOWN;
}

export function filterTerms(
  terms: readonly TermView[],
  { voice, side, category }: TermFilter,
  camps: readonly CampView[],
): TermView[] {
  return terms.filter(
    (term) =>
      (voice === ALL || (term.hit.voice === 'own') === (voice === 'own')) &&
      (side === ALL || sideOfTerm(term, camps) === side) &&
      (category === ALL || term.category === category),
  );
}

export interface EntityFilter {
  /** Camp id, or `UNKNOWN` for those of no camp. */
  side: string;
  /** Message id of a group. */
  group: string;
}

export const ALL_ENTITIES: EntityFilter = { side: ALL, group: ALL };

export const sideOfEntity = ({ camp }: EntityView): string => camp ?? UNKNOWN;

export function filterEntities(entities: readonly EntityView[], { side, group }: EntityFilter): EntityView[] {
  return entities.filter(
    (entity) =>
      (side === ALL || sideOfEntity(entity) === side) && (group === ALL || groupOf(entity.kind) === group),
  );
}

/** The different values in a list, most frequent first. */
export function valuesOf<T>(
  items: readonly T[],
  of: (item: T) => string,
): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(of(item), (counts.get(of(item)) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
