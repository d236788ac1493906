/** Wording balance: loaded terms for and against each camp, the outlet's own voice apart from others'. */
import type { PackIndex } from './pack-index.ts';
import type { Lean, LeanCounts, TermHit } from './types.ts';

/** The camp that a camp's words count for: a backer's are its ally's. */
export function mainCamp(index: PackIndex, camp: string | undefined | null): string | null {
  if (!camp) return null;
  return index.camps.get(camp)?.backs ?? camp;
}

/**
 * The camp that a term speaks for or against at this place: the one its row names, else that of the entity it is aimed
 * at; null when the text does not say.
 */
export function campOfTerm(index: PackIndex, hit: Pick<TermHit, 'id' | 'target'>): string | null {
  const named = index.terms.get(hit.id)?.effect.camp;
  return mainCamp(index, named ?? (hit.target ? index.entities.get(hit.target)?.camp : null));
}

/** The camp that a term serves at this place: the one it speaks for, or the opponent of the one it speaks against. */
export function campServed(index: PackIndex, hit: Pick<TermHit, 'id' | 'target'>): string | null {
  const camp = campOfTerm(index, hit);
  const direction = index.terms.get(hit.id)?.effect.direction;
  if (camp === null || direction === 'neutral') return null;
  return direction === 'for' ? camp : (index.camps.get(camp)?.opponent ?? null);
}

/** Counts the terms of strength 1 or more by voice and camp. Terms whose camp is unknown are not counted. */
export function leanOf(index: PackIndex, terms: TermHit[]): Lean {
  const lean: Lean = { own: {}, others: {} };
  for (const hit of terms) {
    const row = index.terms.get(hit.id);
    const camp = campOfTerm(index, hit);
    if (!row || row.strength === 0 || row.effect.direction === 'neutral' || camp === null) continue;
    const side = hit.voice === 'own' ? lean.own : lean.others;
    const counts: LeanCounts = (side[camp] ??= { for: 0, against: 0 });
    counts[row.effect.direction]++;
  }
  return lean;
}
