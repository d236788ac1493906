/** Names and loaded terms of a report, at their places in the article's body as one string (`bodyOf`). */
import type { LabelSpan } from '../coverage/differences.ts';
import type { Report } from './types.ts';

/**
 * Labels in ascending order, in UTF-16 offsets of the body's ranges joined by a line break each; a label that stands inside a
 * longer one is part of it.
 */
export function bodyLabels({
  body,
  entities,
  terms,
}: Pick<Report, 'body' | 'entities' | 'terms'>): LabelSpan[] {
  const all = [...entities, ...terms].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: LabelSpan[] = [];
  let shift = 0;
  for (const [from, until] of body) {
    const here: LabelSpan[] = [];
    for (const { id, start, end } of all) {
      if (start < from || end > until || here.some((one) => one.start < end && start < one.end)) continue;
      here.push({ id, start, end });
    }
    const moved = shift - from;
    for (const { id, start, end } of here.sort((a, b) => a.start - b.start))
      kept.push({ id, start: start + moved, end: end + moved });
    shift += until - from + 1;
  }
  return kept;
}
