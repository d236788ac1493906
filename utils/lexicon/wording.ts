/** The side that an article takes by its own loaded words: who calls the one gangs stands with the other. */
import type { Span } from '../report/types.ts';
import type { Rows } from './rows.ts';
import type { TermMatch } from './terms.ts';

/**
 * The camp that the terms speak for, by weight of their strength, or null when they speak for none or for several. Terms
 * in `apart` do not count: what somebody else says, and the strings that are to be settled.
 */
export function sideOfWording(
  rows: Rows,
  terms: readonly TermMatch[],
  apart: readonly Span[],
): string | null {
  const weights = new Map<string, number>();
  for (const match of terms) {
    const row = rows.terms.get(match.id);
    const camp = row?.effect.camp;
    if (!row || camp === undefined || row.effect.direction === 'neutral') continue;
    if (apart.some((span) => span.start < match.end && match.start < span.end)) continue;
    const side = row.effect.direction === 'for' ? rows.sideOfCamp(camp) : rows.opponentOf(camp);
    if (side) weights.set(side, (weights.get(side) ?? 0) + row.strength);
  }
  const sides = [...weights].sort((a, b) => b[1] - a[1]);
  const [first, second] = sides;
  // Twice the weight of the other, and more than a mild word and a rank.
  if (!first || first[1] < 3 || (second && second[1] * 2 > first[1])) return null;
  return first[0];
}
