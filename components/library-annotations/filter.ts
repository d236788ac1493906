/** What the reader wants to see: one value of each facet, or all. */
import type { AnnotationFilter, Facets } from '../../utils/annotation/search.ts';
import { COLOURS, type Annotation } from '../../utils/annotation/types.ts';
import { KINDS } from '../annotations/types.ts';

export type FacetName = 'kind' | 'tag' | 'colour' | 'outlet' | 'code';
/** As the values of select elements: empty for all. */
export type Chosen = Record<FacetName, string> & { query: string };

export const EVERYTHING: Chosen = { query: '', kind: '', tag: '', colour: '', outlet: '', code: '' };
/** Stands for “no outlet that a pack knows”: no id of a pack is an underscore. */
export const NO_OUTLET = '_';

export const isEverything = (chosen: Chosen): boolean =>
  Object.values(chosen).every((value) => value.trim() === '');

export function asFilter({ query, kind, tag, colour, outlet, code }: Chosen): AnnotationFilter {
  return {
    query,
    kinds: KINDS.filter((one) => one === kind),
    colours: COLOURS.filter((one) => one === colour),
    tags: tag === '' ? [] : [tag],
    outlets: outlet === '' ? [] : [outlet === NO_OUTLET ? null : outlet],
    codes: code === '' ? [] : [code],
  };
}

/**
 * What was found of all annotations, and what is being written: no search hides that, nor is it gone with an annotation that
 * was deleted elsewhere.
 */
export function withEdited(
  found: readonly Annotation[],
  all: readonly Annotation[],
  edits: ReadonlyMap<string, { before: Annotation }>,
): readonly Annotation[] {
  if (edits.size === 0) return found;
  const wanted = new Set([...found.map(({ id }) => id), ...edits.keys()]);
  const known = new Set(all.map(({ id }) => id));
  const lost = [...edits.values()].flatMap(({ before }) => (known.has(before.id) ? [] : [before]));
  return [...lost, ...all.filter(({ id }) => wanted.has(id))];
}

/** The values of each facet with how many annotations have them. */
export function countsOf(facets: Facets): Record<FacetName, [value: string, count: number][]> {
  return {
    kind: [...facets.kinds],
    tag: [...facets.tags],
    colour: [...facets.colours],
    outlet: [...facets.outlets].map(([id, count]) => [id ?? NO_OUTLET, count]),
    code: [...facets.codes],
  };
}
