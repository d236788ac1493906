/** What the reader says of two articles: one story, or two. It stands above everything that is computed. */
import type { Link } from '../coverage/clusters.ts';
import type { Database } from './database.ts';

/** A pair of article ids in ascending order, so that it is there once. */
export interface StoredLink extends Link {
  /** Milliseconds since 1970. */
  at: number;
}

/** Joins or splits two articles; null takes back what was said. */
export async function link(
  db: Database,
  one: string,
  other: string,
  says: Link['says'] | null,
): Promise<void> {
  if (one === other) throw new RangeError('an article is the same as itself: choose another one');
  const [a, b] = one < other ? [one, other] : [other, one];
  if (says === null) await db.links.delete([a, b]);
  else await db.links.put({ a, b, says, at: Date.now() });
}

/** What is said of an article and others: id of the other → word. */
export async function linksOf(db: Database, id: string): Promise<Map<string, Link['says']>> {
  const rows = await db.links.where('a').equals(id).or('b').equals(id).toArray();
  return new Map(rows.map((row) => [row.a === id ? row.b : row.a, row.says]));
}
