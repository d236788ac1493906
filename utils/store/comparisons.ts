/** Comparisons that the reader keeps: the question, never the answer, so that opening one counts today's articles. */
import * as v from 'valibot';
import { QuerySchema } from '../framing/query.ts';
import type { Database } from './database.ts';

export const ComparisonSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  /** The pack that the query is about. */
  pack: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  query: QuerySchema,
  /** Milliseconds since 1970. */
  savedAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

export type StoredComparison = v.InferOutput<typeof ComparisonSchema>;

/** Stores a comparison, over an older one of its id. */
export async function saveComparison(db: Database, comparison: StoredComparison): Promise<void> {
  await db.comparisons.put(comparison);
}

export async function deleteComparison(db: Database, id: string): Promise<void> {
  await db.comparisons.delete(id);
}

/** All of a pack, last saved first. */
export async function comparisonsOf(db: Database, pack: string): Promise<StoredComparison[]> {
  const all = await db.comparisons.where('pack').equals(pack).toArray();
  return all.sort((a, b) => b.savedAt - a.savedAt);
}
