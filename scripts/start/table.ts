/** What a tour found, as a table for the terminal. Titles stand last, so that Arabic does not shift the columns. */
import type { Voice } from '../../utils/report/types.ts';
import type { LocalText, SidebarView } from '../../utils/report/view.ts';
import type { Visit } from './tour.ts';

const VOICES: readonly Voice[] = ['own', 'direct', 'indirect', 'marked', 'distanced'];
const HEAD = ['#', 'lang', 'outlet', 'entities', ...VOICES, 'recognised', 'related', 'title'];

function named(text: LocalText | null | undefined): string {
  return text?.en ?? text?.fr ?? text?.ar ?? '';
}

/** The entities with the most mentions by name, and how many more there are. */
function entitiesOf(view: SidebarView): string {
  const byCount = view.entities.toSorted((a, b) => b.mentions.length - a.mentions.length);
  const first = byCount.slice(0, 3).map((entity) => named(entity.names));
  const more = byCount.length - first.length;
  return first.join(', ') + (more > 0 ? ` +${more}` : '');
}

function rowOf({ view }: Visit, index: number): string[] {
  const count = (voice: Voice): string =>
    String(view.terms.filter((term) => term.hit.voice === voice).length);
  const title = view.report?.title ?? view.problem ?? view.status;
  const short = title.length > 80 ? `${title.slice(0, 79)}…` : title;
  return [
    String(index + 1),
    view.report?.language ?? '-',
    named(view.outlet?.names) || 'unknown',
    entitiesOf(view) || '-',
    ...VOICES.map(count),
    view.recognised ? `${Math.round(view.recognised.similarity * 100)} %` : '-',
    String(view.related.length),
    short,
  ];
}

/** The table: one row a page; loaded terms are counted by voice. */
export function table(visits: readonly Visit[]): string {
  const rows = [HEAD, ...visits.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === HEAD.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
