import { expect, it } from 'vitest';
import { table } from '../../../scripts/start/table.ts';
import type { Visit } from '../../../scripts/start/tour.ts';
import type { SidebarView, TermView } from '../../../utils/report/view.ts';

const term = (voice: string): TermView => ({ hit: { voice } }) as TermView;
const entity = (en: string, mentions: number): SidebarView['entities'][number] =>
  ({ names: { en }, mentions: Array.from({ length: mentions }) }) as SidebarView['entities'][number];

function visit(view: Partial<SidebarView>): Visit {
  const empty = {
    status: 'ready',
    problem: null,
    outlet: null,
    report: null,
    recognised: null,
    entities: [],
    terms: [],
    related: [],
  };
  return { name: 'n', url: 'u', picture: 'p', view: { ...empty, ...view } as unknown as SidebarView };
}

it('counts terms by voice and names the most frequent entities', () => {
  const lines = table([
    visit({
      report: { title: 'عنوان', language: 'ar' } as SidebarView['report'],
      entities: [entity('Sirte', 1), entity('LNA', 5), entity('GNA', 3), entity('Turkey', 2)],
      terms: [term('own'), term('own'), term('direct'), term('distanced')],
      recognised: { id: 'r', title: 't', similarity: 0.987, from: 'pack', says: null },
    }),
    visit({ status: 'no-article' }),
  ]).split('\n');
  expect(lines[0]).toMatch(
    /^#\s+lang\s+outlet\s+entities\s+own\s+direct\s+indirect\s+marked\s+distanced\s+recognised/,
  );
  expect(lines[1]).toMatch(
    /^1\s+ar\s+unknown\s+LNA, GNA, Turkey \+1\s+2\s+1\s+0\s+0\s+1\s+99 %\s+0\s+عنوان$/,
  );
  expect(lines[2]).toMatch(/^2\s+-\s+unknown\s+-\s+0.*no-article$/);
});
