/** A report as JSON, as a line of NDJSON, or as a short table for people. */
import type { Engine } from '../../utils/report/engine.ts';
import type { Report } from '../../utils/report/types.ts';

export type Format = 'json' | 'ndjson' | 'text';

export function formatReport(
  format: Format,
  report: Report & { text?: string },
  engine: Engine | null,
): string {
  if (format === 'json') return JSON.stringify(report, null, 2);
  return format === 'ndjson' ? JSON.stringify(report) : asText(report, engine);
}

function asText(report: Report, engine: Engine | null): string {
  const lines = [`${report.id} · ${report.title || '(no headline)'}`];
  lines.push(
    `  ${report.language} · ${report.published ?? 'no date'} · outlet ${report.outlet?.id ?? 'unknown'}${report.origin ? ` · from ${report.origin.id}` : ''}`,
  );
  if (!engine) return [...lines, '  no installed pack is about this text', ''].join('\n');
  const counts = [...Map.groupBy(report.entities, (m) => m.id)].map(([id, all]) => ({ id, n: all.length }));
  counts.sort((a, b) => b.n - a.n);
  lines.push(`  entities  ${counts.map(({ id, n }) => `${id} ${n}`).join(', ') || 'none'}`);
  for (const term of report.terms) {
    const speaker = term.speaker ? ` (${term.speaker})` : '';
    lines.push(
      `  term      ${term.surface} · ${term.id} · ${term.voice}${speaker}${term.target ? ` → ${term.target}` : ''}`,
    );
  }
  const direct = report.quotes.filter((q) => q.kind === 'direct');
  lines.push(`  quotes    ${direct.map((q) => q.speaker ?? '?').join(', ') || 'none'}`);
  if (report.recognised)
    lines.push(`  same as   ${report.recognised.id} (${Math.round(report.recognised.similarity * 100)} %)`);
  lines.push(`  related   ${report.related.map((r) => `${r.id} ${r.kind}`).join(', ') || 'none'}`, '');
  return lines.join('\n');
}
