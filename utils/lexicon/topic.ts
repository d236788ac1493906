/** Whether a page is about the pack's topic. */
import type { Mention } from '../report/types.ts';
import type { Rows } from './rows.ts';

/**
 * On topic when the page names at least `minimum` different entities of the pack, one of them an anchor. Metonyms do not
 * count: half the world's news names a capital.
 */
export function onTopic(rows: Rows, entities: Mention[]): boolean {
  const named = new Set<string>();
  let anchored = false;
  for (const { id, why } of entities) {
    if (why.rule === 'metonym') continue;
    named.add(id);
    anchored ||= rows.anchors.has(id);
  }
  return anchored && named.size >= rows.pack.topic.minimum;
}
