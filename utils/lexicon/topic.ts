/** Whether a page is about the pack's topic. */
import type { Mention } from '../report/types.ts';
import type { Context } from './context.ts';
import type { Rows } from './rows.ts';
import type { Candidate } from './types.ts';

/**
 * On topic when the page names at least `minimum` different entities of the pack, one of them an anchor. A loaded term
 * that needs no context (ميليشيات حفتر) counts like an entity: only this topic has it. Metonyms do not count: half the
 * world's news names a capital.
 */
export function onTopic(
  rows: Rows,
  context: Context,
  entities: Mention[],
  candidates: readonly Candidate[],
): boolean {
  const named = new Set<string>();
  let anchored = false;
  for (const { id, why } of entities) {
    if (why.rule === 'metonym') continue;
    named.add(id);
    anchored ||= rows.anchors.has(id);
  }
  if (!anchored) return false;
  const { minimum } = rows.pack.topic;
  if (named.size >= minimum) return true;
  const terms = new Set<string>();
  for (const candidate of candidates) {
    for (const { kind, id, row } of candidate.owners) {
      const term = kind === 'term' ? rows.pack.terms[row] : undefined;
      if (term && term.context === 'any' && term.strength > 0 && context.region(candidate)) terms.add(id);
    }
  }
  return named.size + terms.size >= minimum;
}
