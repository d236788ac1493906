/** Notes of an invented reader on the pictured article: one of each kind, in the languages that readers mix. */
import type { Annotation } from '../../utils/annotation/types.ts';
import type { SidebarView } from '../../utils/report/view.ts';

type Written = Pick<Annotation, 'kind' | 'note' | 'tags' | 'colour' | 'code'>;

const NOTES: readonly Written[] = [
  { kind: 'note', note: 'تُذكر هنا أول مرة من غير مصدر.', tags: ['مصادر'], colour: 'yellow', code: null },
  {
    kind: 'framing',
    note: 'A fight between two sides; nobody who lives there is asked.',
    tags: ['framing', 'civilians'],
    colour: 'blue',
    code: 'conflict',
  },
  {
    kind: 'evidence',
    note: 'À comparer avec le titre de la dépêche : le verbe a changé de sujet.',
    tags: ['titre'],
    colour: 'green',
    code: null,
  },
  {
    kind: 'dispute',
    note: 'Said of a district here, not of the force.',
    tags: [],
    colour: 'pink',
    code: null,
  },
];

/** One note on each of the article's first loaded words. */
export function notesOn({ report, pack, outlet, terms }: SidebarView): Annotation[] {
  if (!report) return [];
  return NOTES.flatMap((written, i): Annotation[] => {
    const term = terms[i];
    if (!term) return [];
    const { hit, sentence } = term;
    const at = Date.UTC(2020, 5, 7, 9, i);
    return [
      {
        schema: 1,
        ...written,
        id: `urn:uuid:00000000-0000-4000-8000-00000000000${i}`,
        target: {
          article: report.id,
          addresses: [],
          title: report.title,
          outlet: outlet?.id ?? null,
          published: report.published,
          quote: { exact: hit.surface, prefix: sentence.before, suffix: sentence.after },
          position: { start: hit.start, end: hit.end },
        },
        disputes: written.kind === 'dispute' && pack ? { pack: pack.id, part: 'terms', row: hit.id } : null,
        createdAt: at,
        changedAt: at,
        author: null,
        foreign: {},
      },
    ];
  });
}
