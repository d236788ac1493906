/** The wording balance of one article as it is drawn: parts of a bar, with their counts. */
import type { Lean } from '../../utils/report/types.ts';
import type { CampView, Hue, TermView } from '../../utils/report/view.ts';
import { hueServed, type Towards } from './camps.ts';

/** Below this many words a balance is noise: two or three words flip it. It is then called “too few”. */
export const TOO_FEW = 5;

export interface WordingPart {
  camp: string;
  direction: Towards;
  hue: Hue;
  count: number;
}

const HUES: readonly Hue[] = ['teal', 'grey', 'ochre'];

/** Counts by camp and direction, those that serve one camp next to each other, zeroes left out. */
export function partsOf(counts: Lean['own'], camps: readonly CampView[]): WordingPart[] {
  return Object.entries(counts)
    .flatMap(([camp, count]) =>
      (['for', 'against'] as const).map((direction) => ({
        camp,
        direction,
        hue: hueServed(camps, camp, direction),
        count: count[direction],
      })),
    )
    .filter((part) => part.count > 0)
    .sort((a, b) => HUES.indexOf(a.hue) - HUES.indexOf(b.hue) || b.direction.localeCompare(a.direction));
}

export function total(parts: readonly WordingPart[]): number {
  return parts.reduce((sum, part) => sum + part.count, 0);
}

/** Of all counted words, those that serve the camp that most of them serve; null when nothing was counted. */
export function leading(
  parts: readonly WordingPart[],
  camps: readonly CampView[],
): { camp: string; part: number; whole: number } | null {
  const served = new Map<string, number>();
  for (const { camp, direction, count } of parts) {
    const id = direction === 'for' ? camp : camps.find((one) => one.id === camp)?.opponent;
    if (id) served.set(id, (served.get(id) ?? 0) + count);
  }
  const [first] = [...served].sort((a, b) => b[1] - a[1]);
  return first ? { camp: first[0], part: first[1], whole: total(parts) } : null;
}

/** A term that counts: it takes a side, whether or not the text says whose. */
const takesSide = (term: TermView): boolean => term.strength > 0 && term.direction !== 'neutral';

/** Terms that take a side which the text does not tell. They are counted apart from every camp. */
export function withoutSide(terms: readonly TermView[]): TermView[] {
  return terms.filter((term) => takesSide(term) && term.camp === null);
}

/** The terms that a part counts, out of those of its bar. */
export function countedIn(
  { camp, direction }: Pick<WordingPart, 'camp' | 'direction'>,
  terms: readonly TermView[],
): TermView[] {
  return terms.filter((term) => takesSide(term) && term.camp === camp && term.direction === direction);
}

/** The article's own counts for its headline (or body) alone, all voices together. */
export function leanOfPlace(terms: readonly TermView[], headline: boolean): Lean['own'] {
  const counts: Lean['own'] = {};
  for (const term of terms) {
    if (!takesSide(term) || term.camp === null || term.hit.headline !== headline) continue;
    const count = (counts[term.camp] ??= { for: 0, against: 0 });
    if (term.direction !== 'neutral') count[term.direction] += 1;
  }
  return counts;
}
