/** What is painted on a page: a report cut down to spans and styles, as it is sent to the content script. */
import type { Hue } from '../report/view.ts';
import { campServed } from '../report/lean.ts';
import type { PackIndex } from '../report/pack-index.ts';
import type { Report, Span } from '../report/types.ts';
import { THEMES, type Theme } from './theme.ts';

export interface Mark extends Span {
  kind: 'entity' | 'term';
  /** For a term: the hue of the camp it serves, whether the outlet says it itself, and how strong the word is. */
  hue?: Hue;
  own?: boolean;
  strong?: boolean;
}

const HUES: readonly Hue[] = ['teal', 'ochre', 'grey'];

/**
 * Name of the CSS highlight that paints a mark, prefixed: the registry is shared with the page. Ten names whatever the number
 * of marks, because repainting costs boxes × highlights; a page uses those of one theme.
 */
export function highlightName(mark: Mark, theme: Theme): string {
  if (mark.kind === 'entity') return `isnad-entity-${theme}`;
  const strength = mark.own ? (mark.strong ? '-strong' : '-mild') : '';
  return `isnad-${mark.own ? 'own' : 'quoted'}-${mark.hue ?? 'grey'}${strength}-${theme}`;
}

/** Every name that marks may be painted under. Known beforehand: Firefox lets no content script iterate the registry. */
export const HIGHLIGHT_NAMES: readonly string[] = THEMES.flatMap(({ theme }) => [
  `isnad-entity-${theme}`,
  ...HUES.flatMap((hue) => [
    `isnad-own-${hue}-mild-${theme}`,
    `isnad-own-${hue}-strong-${theme}`,
    `isnad-quoted-${hue}-${theme}`,
  ]),
]);

/** The marks of a report: entities everywhere, loaded terms with the hue of the camp they serve. */
export function marksOf(report: Pick<Report, 'entities' | 'terms'>, index: PackIndex): Mark[] {
  const entities = report.entities.map(({ start, end }): Mark => ({ start, end, kind: 'entity' }));
  const terms = report.terms.map((hit): Mark => {
    const camp = campServed(index, hit);
    return {
      start: hit.start,
      end: hit.end,
      kind: 'term',
      hue: (camp && index.camps.get(camp)?.hue) || 'grey',
      own: hit.voice === 'own',
      strong: (index.terms.get(hit.id)?.strength ?? 0) >= 2,
    };
  });
  return [...entities, ...terms];
}
