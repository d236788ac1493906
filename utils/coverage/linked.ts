/** A report as the reader's word on pairs of articles has it: their word stands above what was computed. */
import type { Related, Report } from '../report/types.ts';
import type { Link } from './clusters.ts';

/** @param links id of another article → what the reader says of it and this one */
export function asLinked(report: Report, links: ReadonlyMap<string, Link['says']>): Report {
  if (links.size === 0) return report;
  const { recognised, related } = report;
  return {
    ...report,
    recognised: recognised && links.get(recognised.id) === 'different' ? null : recognised,
    related: related.map((one): Related => {
      const says = links.get(one.id);
      if (says === 'different') return { ...one, kind: 'same-topic' };
      return says === 'same' && one.kind === 'same-topic' ? { ...one, kind: 'same-event' } : one;
    }),
  };
}
