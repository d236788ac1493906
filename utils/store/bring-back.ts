/** What the browser has deleted, brought back from the second copy. */
import { broughtBackItem } from './brought-back.ts';
import { Database } from './database.ts';
import { asPromise, openPlain, presentVersion } from './plain-db.ts';
import type { SecondCopy } from './second-copy.ts';

/** Staged lines of this restore. */
const SESSION = 'second-copy';

/**
 * Writes all rows of the copy into a database that the browser has begun anew; leaves any other as it is. To be called before
 * anybody else writes: a database without a single pack is one that Isnad has not used yet. All rows are taken over in one
 * transaction, so that an interruption leaves the database unused, and the next attempt does it again.
 * @throws what the database throws; nothing was written then
 */
export async function bringBack(name: string, copy: SecondCopy): Promise<void> {
  // First, so that a database in use waits for nothing but itself: the cache storage may be at work on what was cut off.
  if (await inUse(name)) return;
  // Where the browser has no such storage there is no copy.
  if ((await copy.numbers().catch(() => [])).length === 0) return;
  const db = new Database(name);
  try {
    await db.open();
    if (db.isNewer()) return;
    // Loaded only now: this is looked at whenever the database is opened, and hardly ever is there anything to do.
    const { commitStaged, dropStaged } = await import('./backup/restore.ts');
    await dropStaged(db, { session: SESSION });
    const staged = await stage(db, copy);
    const done = await commitStaged(db, SESSION, 'newer', staged);
    const { annotation, ...rest } = done;
    const others = Object.values(rest).reduce((sum, fates) => sum + fates.new, 0);
    if (annotation.new + others > 0)
      await broughtBackItem.setValue({ at: Date.now(), annotations: annotation.new, others });
  } finally {
    db.close();
  }
}

/** Whether there is a pack in the database as it lies in the browser, whatever its version. */
async function inUse(name: string): Promise<boolean> {
  if ((await presentVersion(name)) === 0) return false;
  // One that does not open is opened again below, and says why.
  const db = await openPlain(name).catch(() => null);
  if (!db?.objectStoreNames.contains('packs')) {
    db?.close();
    return false;
  }
  const packs = await asPromise(db.transaction('packs').objectStore('packs').count());
  db.close();
  return packs > 0;
}

/** @returns how many rows were staged: each as the last batch has it */
async function stage(db: Database, copy: SecondCopy): Promise<number> {
  const { PARTS } = await import('./backup/parts.ts');
  const latest = new Map<string, number>();
  let number = 0;
  for await (const batch of copy.batches()) {
    number++;
    for (const { kind, key, row } of batch) {
      if (row === null) latest.delete(kind + key);
      else latest.set(kind + key, number);
    }
  }
  let line = 0;
  number = 0;
  const stagedAt = Date.now();
  for await (const batch of copy.batches()) {
    number++;
    const rows = batch.filter(
      ({ kind, key, row }) =>
        row !== null && latest.get(kind + key) === number && PARTS[kind].fault(row) === null,
    );
    await db.incoming.bulkPut(
      rows.map(({ kind, row }) => ({ session: SESSION, line: ++line, kind, row, stagedAt })),
    );
  }
  return line;
}
