/** The annotations of an article, under whichever of its addresses they were made. */
import type { Annotation } from '../annotation/types.ts';
import { withoutFragment } from '../outlet/fragment.ts';
import type { Database } from './database.ts';

/** Addresses that are followed from one article: a bound on what rows that were made to do harm could ask for. */
const MOST_ADDRESSES = 500;
/** Annotations of one article that are given at once. */
const MOST_OF_ONE = 5000;

export interface FoundAnnotations {
  /** Made on this article, at any of its addresses; last changed first. */
  own: Annotation[];
  /** Made at an address of a copy of this article: one that the reader has kept, or that the page says it is a copy of. */
  onCopies: Annotation[];
}

/**
 * @param addresses those by which the article is known: canonical and as shown, with or without fragment. Rows that share an
 * address with it bring their other addresses along, and what was made there is found too.
 * @param claimed address of another site that the page calls its canonical one; null for none
 */
export async function annotationsOf(
  db: Database,
  addresses: readonly string[],
  claimed: string | null = null,
): Promise<FoundAnnotations> {
  const own = await reach(db, addresses.map(withoutFragment));
  const copies = await copiesOf(db, own.addresses);
  if (claimed !== null) copies.push(withoutFragment(claimed));
  const there = copies.length > 0 ? await reach(db, copies) : { rows: [] };
  const mine = new Set(own.rows.map(({ id }) => id));
  return { own: own.rows, onCopies: there.rows.filter(({ id }) => !mine.has(id)) };
}

/** All rows that are linked to the addresses, directly or through the addresses of other rows. */
async function reach(db: Database, start: readonly string[]) {
  const addresses = new Set(start);
  const rows = new Map<string, Annotation>();
  let fresh = [...addresses];
  while (fresh.length > 0) {
    // One address at a time: all of its rows come at once, where `anyOf` steps from row to row.
    const found = await Promise.all(
      fresh.flatMap((address) =>
        ['target.article', 'target.addresses'].map((index) =>
          db.annotations.where(index).equals(address).limit(MOST_OF_ONE).toArray(),
        ),
      ),
    ).then((lists) => lists.flat());
    for (const row of found) rows.set(row.id, row);
    fresh = [...new Set(found.flatMap(({ target }) => [target.article, ...target.addresses]))]
      .filter((address) => !addresses.has(address))
      .slice(0, MOST_ADDRESSES - addresses.size);
    for (const address of fresh) addresses.add(address);
  }
  const sorted = [...rows.values()].sort((a, b) => b.changedAt - a.changedAt).slice(0, MOST_OF_ONE);
  return { rows: sorted, addresses: [...addresses] };
}

/** Addresses of kept articles that copy this one, are copied by it, or copy the same original. */
async function copiesOf(db: Database, addresses: readonly string[]): Promise<string[]> {
  const kept = await db.coverage.bulkGet([...addresses]);
  const originals = kept.flatMap((row) => row?.copyOf ?? []);
  const copies = await db.coverage
    .where('copyOf')
    .anyOf([...addresses, ...originals])
    .limit(MOST_ADDRESSES)
    .toArray();
  const found = [
    ...originals,
    ...copies.flatMap(({ id, url }) => [id, ...(url === null ? [] : [withoutFragment(url)])]),
  ];
  return [...new Set(found)].filter((address) => !addresses.includes(address));
}
