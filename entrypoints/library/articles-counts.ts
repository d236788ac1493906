/** What is counted of a library beside what is found: values of facets, and how much there is. Reads the database. */
import { FACETS, facetsFrom, ROWS, type ListedFacet, type Wanted } from '../../components/articles/place.ts';
import type { FacetValue, FoundPage } from '../../components/articles/types.ts';
import type { Facet } from '../../utils/search/terms.ts';
import type { Database } from '../../utils/store/database.ts';
import { SearchIndex, type SearchQuery } from '../../utils/store/search-index.ts';
import type { Names } from './articles-names.ts';

/** Values of a facet that are offered. */
const VALUES = 40;

/** What is counted of a library, whether it is found or not. */
export type Counted = Pick<FoundPage, 'facets' | 'stored' | 'catchingUp'>;

type Counts = readonly { value: string; count: number }[];

/** The question of a page to the index. */
export function queryOf(wanted: Wanted, names: Names): SearchQuery {
  return {
    words: wanted.words,
    typing: /[^\s]$/u.test(wanted.words),
    facets: Object.fromEntries(
      chosenOf(wanted).map((facet) => [indexed(facet), valuesIn(facet, wanted.facets[facet], names)]),
    ),
    from: wanted.from,
    until: wanted.until,
    order: wanted.order,
    offset: (wanted.page - 1) * ROWS,
    limit: ROWS,
  };
}

/** The values of each facet with their counts, and how much there is: this reads more of the index than a search does. */
export async function readCounts(db: Database, wanted: Wanted, names: Names): Promise<Counted> {
  const index = new SearchIndex(db);
  const chosen = chosenOf(wanted);
  const query = { ...queryOf(wanted, names), limit: 0, offset: 0 };
  const rest = FACETS.filter((facet) => !chosen.includes(facet));
  const [others, counts, articles, notes, found, foundNotes] = await Promise.all([
    count(index, query, rest, names),
    countChosen(index, query, chosen, names),
    db.articles.count(),
    db.annotations.count(),
    index.count('article'),
    index.count('note'),
  ]);
  return {
    facets: facetsFrom((facet) =>
      facetValues(facet, counts.get(facet) ?? others.get(facet) ?? [], wanted.facets[facet], names),
    ),
    stored: articles + notes,
    catchingUp: found < articles || foundNotes < notes,
  };
}

const chosenOf = ({ facets }: Wanted) => FACETS.filter((facet) => facets[facet].length > 0);

/** A side is not indexed: it is looked up by the outlets that stand near it today. */
const indexed = (facet: ListedFacet): Facet => (facet === 'camp' ? 'source' : facet);

const valuesIn = (facet: ListedFacet, values: readonly string[], names: Names) =>
  facet === 'camp' ? names.sourcesNear(values) : values;

/** Values of a facet are alternatives: each is counted as if none of them were chosen yet. */
async function countChosen(
  index: SearchIndex,
  query: SearchQuery,
  chosen: readonly ListedFacet[],
  names: Names,
): Promise<Map<ListedFacet, Counts>> {
  const all = await Promise.all(
    chosen.map((facet) => {
      const others = Object.entries(query.facets ?? {}).filter(([one]) => one !== indexed(facet));
      return count(index, { ...query, facets: Object.fromEntries(others) }, [facet], names);
    }),
  );
  return new Map(all.flatMap((counts) => [...counts]));
}

async function count(
  index: SearchIndex,
  query: SearchQuery,
  facets: readonly ListedFacet[],
  names: Names,
): Promise<Map<ListedFacet, Counts>> {
  const { counts } = await index.query({ ...query, count: facets.map(indexed) });
  return new Map(
    facets.map((facet) => {
      const values = counts[indexed(facet)] ?? [];
      return [facet, facet === 'camp' ? bySide(values, names) : values];
    }),
  );
}

/** Counts of outlets as counts of the sides that they stand near. */
function bySide(sources: Counts, names: Names): Counts {
  const sides = new Map<string, number>();
  for (const { value, count: n } of sources) {
    const side = names.sideOfSource(value);
    if (side !== null) sides.set(side, (sides.get(side) ?? 0) + n);
  }
  return [...sides].map(([value, n]) => ({ value, count: n })).sort((a, b) => b.count - a.count);
}

function facetValues(
  facet: ListedFacet,
  counts: Counts,
  chosen: readonly string[],
  names: Names,
): FacetValue[] {
  const known = new Map(counts.map(({ value, count: n }) => [value, n]));
  // What was chosen stays in sight, so that it can be taken back.
  const values = [...new Set([...chosen, ...counts.slice(0, VALUES).map(({ value }) => value)])];
  return values.map((value) => ({
    value,
    name: names.of(facet, value),
    count: known.get(value) ?? 0,
    chosen: chosen.includes(value),
  }));
}
