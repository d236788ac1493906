/** A report as the reader's word on pairs of articles has it: their word stands above what was computed. */
import type { Related, Report } from '../report/types.ts';
import type { Link } from './clusters.ts';

/** @param links id of another article → what the reader says of it and this one */
export function asLinked(report: Report, links: ReadonlyMap<string, Link['says']>): Report {
  if (links.size === 0) return report;
  const { recognised, related } = report;
  const split = recognised && links.get(recognised.id) === 'different' ? recognised : null;
  const linked = related.map((one): Related => {
    const says = links.get(one.id);
    if (says === 'different') return { ...one, kind: 'same-topic' };
    return says === 'same' && one.kind === 'same-topic' ? { ...one, kind: 'same-event' } : one;
  });
  // What is not recognised any more is listed, so that the reader can take their word back.
  if (split && !linked.some(({ id }) => id === split.id))
    linked.push({ id: split.id, score: split.similarity, kind: 'same-topic', shared: [] });
  return { ...report, recognised: split ? null : recognised, related: linked };
}
