/** Finding rows of a pack by what is written in them, however it is spelled. */
import { foldText } from '../text/fold.ts';
import type { Pack } from './schema.ts';

/** What a row is found by, folded: made when it is first asked for. */
const haystacks = new WeakMap<object, string>();

/** All strings of a row, at any depth. */
function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const item of value) yield* strings(item);
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) yield* strings(item);
}

function haystack(row: object): string {
  let folded = haystacks.get(row);
  if (folded === undefined) haystacks.set(row, (folded = foldText([...strings(row)].join('\n')).text));
  return folded;
}

/**
 * The rows that hold every word of a query, in their order. Letters are compared folded: أ like ا, é like e.
 * @param query as typed; an empty one finds every row
 */
export function searchRows<T extends object>(rows: readonly T[], query: string): readonly T[] {
  const words = foldText(query).text.split(/\s+/u).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => words.every((word) => haystack(row).includes(word)));
}

/** Rows in which a source is cited. */
export function citing(pack: Pack, source: string): { part: 'outlets' | 'terms' | 'namings'; id: string }[] {
  return [
    ...pack.outlets
      .filter(({ claims }) => claims.some(({ sources }) => sources.includes(source)))
      .map(({ id }) => ({ part: 'outlets' as const, id })),
    ...pack.terms
      .filter(({ evidence }) => evidence.includes(source))
      .map(({ id }) => ({ part: 'terms' as const, id })),
    ...pack.namings
      .filter(({ labels }) => labels.some(({ evidence }) => evidence.includes(source)))
      .map(({ concept }) => ({ part: 'namings' as const, id: concept })),
  ];
}
