/** Moving waiting documents into the blocks, and words out of them. To be called inside a transaction on the tables. */
import { decodeBlock, encodeBlock, SEGMENT, type Block, type Postings } from '../search/block.ts';
import { NO_DAY } from '../search/evaluate.ts';
import { bucketOf } from '../search/terms.ts';
import { append, keyOf, type SearchTables } from './search-tables.ts';
import type { SearchDocument } from '../search/terms.ts';

/** Moves what waits into the blocks. */
export async function mergeWaiting(db: SearchTables): Promise<void> {
  const waiting = await db.searchWaiting.toArray();
  for (const [segment, rows] of Map.groupBy(waiting, ({ doc }) => Math.floor(doc / SEGMENT))) {
    const columns = (await db.searchColumns.get(segment)) ?? {
      segment,
      lengths: new Uint16Array(SEGMENT),
      days: new Int32Array(SEGMENT).fill(NO_DAY),
    };
    const fresh = new Map<string, Map<string, Postings>>();
    for (const { doc, terms, times, length, day } of rows) {
      columns.lengths[doc - segment * SEGMENT] = length;
      columns.days[doc - segment * SEGMENT] = day;
      terms.forEach((term, i) => {
        const bucket = fresh.get(bucketOf(term)) ?? new Map<string, Postings>();
        fresh.set(bucketOf(term), bucket);
        append(bucket, term, [doc], [times[i]!]);
      });
    }
    const keys = [...fresh.keys()].map((bucket): [string, number] => [bucket, segment]);
    const stored = await db.searchBlocks.bulkGet(keys);
    const blocks = keys.map(([bucket], i) => {
      const old = stored[i];
      const isGone = (doc: number) => columns.lengths[doc - segment * SEGMENT] === 0;
      const terms = old ? decodeBlock(without(old, isGone) ?? old) : new Map<string, Postings>();
      for (const [term, { docs, times }] of fresh.get(bucket)!) append(terms, term, docs, times);
      return encodeBlock(bucket, segment, terms);
    });
    await db.searchBlocks.bulkPut(blocks);
    await db.searchColumns.put(columns);
  }
  await db.searchWaiting.clear();
}

/** Documents that are in no answer any more; the words of those in the blocks go with the next merge there, or at once. */
export async function retire(
  db: SearchTables,
  documents: readonly Pick<SearchDocument, 'id' | 'kind'>[],
): Promise<number[]> {
  const keys = documents.map(keyOf);
  const docs = await db.searchEntries.where('key').anyOf(keys).primaryKeys();
  if (docs.length === 0) return [];
  await db.searchEntries.bulkDelete(docs);
  await db.searchWaiting.bulkDelete(docs);
  const merged: number[] = [];
  for (const [segment, some] of Map.groupBy(docs, (doc) => Math.floor(doc / SEGMENT))) {
    const columns = await db.searchColumns.get(segment);
    const inside = some.filter((doc) => columns?.lengths[doc - segment * SEGMENT]);
    if (!columns || inside.length === 0) continue;
    for (const doc of inside) columns.lengths[doc - segment * SEGMENT] = 0;
    await db.searchColumns.put(columns);
    merged.push(...inside);
  }
  return merged;
}

/** Takes the words of some documents out of the blocks. */
export async function purge(db: SearchTables, docs: readonly number[]): Promise<void> {
  const gone = new Set(docs);
  for (const segment of new Set(docs.map((doc) => Math.floor(doc / SEGMENT)))) {
    const blocks = await db.searchBlocks.where('segment').equals(segment).toArray();
    await db.searchBlocks.bulkPut(blocks.flatMap((block) => without(block, (doc) => gone.has(doc)) ?? []));
  }
}

/** The block without some documents; null when it has none of them. */
function without(block: Block, isGone: (doc: number) => boolean): Block | null {
  const terms = decodeBlock(block);
  let changed = false;
  for (const [term, { docs, times }] of terms) {
    if (!docs.some(isGone)) continue;
    changed = true;
    const kept = docs.map((doc) => !isGone(doc));
    if (kept.includes(true))
      terms.set(term, { docs: docs.filter((_, i) => kept[i]), times: times.filter((_, i) => kept[i]) });
    else terms.delete(term);
  }
  return changed ? encodeBlock(block.bucket, block.segment, terms) : null;
}
