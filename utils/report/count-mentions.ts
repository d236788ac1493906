import type { Mention } from './types.ts';

/** Entity id → number of mentions. */
export function countMentions(mentions: readonly Pick<Mention, 'id'>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { id } of mentions) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}
