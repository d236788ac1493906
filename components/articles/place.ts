/** Places of the articles' part as they stand in the address: `#/articles?…`, `#/articles/ID`, `#/articles/ID/with/OTHER`. */
import { readHash } from '../ui/read-hash.ts';

export const ORDERS = ['best', 'newest'] as const;
export const FACETS = ['kind', 'outlet', 'camp', 'entity', 'tag'] as const;
export type ListedFacet = (typeof FACETS)[number];

/** What is looked for. */
export interface Wanted {
  words: string;
  /** Chosen values; those of one facet are alternatives. */
  facets: Record<ListedFacet, readonly string[]>;
  /** ISO dates, both included, or null. */
  from: string | null;
  until: string | null;
  order: (typeof ORDERS)[number];
  /** From 1. */
  page: number;
}

export type ArticlesPlace =
  | { view: 'list'; wanted: Wanted }
  | { view: 'article'; id: string }
  | { view: 'pair'; id: string; other: string };

export const EVERYTHING: Wanted = {
  words: '',
  facets: { kind: [], outlet: [], camp: [], entity: [], tag: [] },
  from: null,
  until: null,
  order: 'best',
  page: 1,
};

/** Rows of one page. */
export const ROWS = 20;

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** @param hash the address's fragment with its `#`; what it does not say, or says wrongly, is left open */
export function readArticlesPlace(hash: string): ArticlesPlace {
  const { steps, said } = readHash(hash);
  const [, id = '', word, other = ''] = steps;
  if (id !== '' && word === 'with' && other !== '' && other !== id) return { view: 'pair', id, other };
  if (id !== '') return { view: 'article', id };
  return { view: 'list', wanted: readWanted(said) };
}

function readWanted(said: URLSearchParams): Wanted {
  const day = (name: string) => (DAY.test(said.get(name) ?? '') ? said.get(name) : null);
  const page = Number(said.get('page'));
  return {
    words: said.get('words') ?? '',
    facets: facetsFrom((facet) => said.getAll(facet)),
    from: day('from'),
    until: day('until'),
    order: ORDERS.find((order) => order === said.get('order')) ?? 'best',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** A value for each facet. */
export function facetsFrom<T>(of: (facet: ListedFacet) => T): Record<ListedFacet, T> {
  return {
    kind: of('kind'),
    outlet: of('outlet'),
    camp: of('camp'),
    entity: of('entity'),
    tag: of('tag'),
  };
}

export function writeWanted({ words, facets, from, until, order, page }: Wanted): string {
  const said = new URLSearchParams();
  if (words !== '') said.set('words', words);
  for (const facet of FACETS) for (const value of facets[facet]) said.append(facet, value);
  if (from !== null) said.set('from', from);
  if (until !== null) said.set('until', until);
  if (order !== 'best') said.set('order', order);
  if (page > 1) said.set('page', String(page));
  return said.size > 0 ? `#/articles?${said}` : '#/articles';
}

export const writeArticle = (id: string): string => `#/articles/${encodeURIComponent(id)}`;

export const writePair = (id: string, other: string): string =>
  `${writeArticle(id)}/with/${encodeURIComponent(other)}`;
