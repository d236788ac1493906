/** Which side an outlet stands on, by what is documented of it and nothing else. */
import { mainCamp } from './lean.ts';
import type { PackIndex } from './pack-index.ts';

/**
 * The camp that an outlet's documented stance puts it near: closest to the one it is said to speak for, or to the opponent
 * of the one it speaks against.
 *
 * @returns null when nobody is cited for a side, or those who are cited disagree. Wording that was measured is no stance and
 *   is not asked.
 */
export function sideOf(index: PackIndex, outlet: string | null): string | null {
  const claims = (outlet === null ? undefined : index.outlets.get(outlet))?.claims ?? [];
  const sides = claims.flatMap(({ kind, towards }) => {
    if (kind !== 'stance' || !towards) return [];
    const camp = mainCamp(index, towards.camp);
    const side = towards.direction === 'for' ? camp : camp && index.camps.get(camp)?.opponent;
    return side ? [side] : [];
  });
  return new Set(sides).size === 1 ? (sides[0] ?? null) : null;
}
