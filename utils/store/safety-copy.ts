/**
 * A copy of the reader's rows, made before a newer version of Isnad changes the shape of the database. The upgrade itself is
 * one transaction, which the browser undoes when it fails; the copy is for an upgrade that succeeds and does harm.
 */
import { asPromise, completed, deletePlain, openPlain, presentVersion, readBatches } from './plain-db.ts';

/** Tables that are made anew from others, or live no longer than a tab. */
const NOT_COPIED = new Set([
  'readings',
  'lexicons',
  'overlaid',
  'coverage',
  'incoming',
  'searchEntries',
  'searchWaiting',
  'searchBlocks',
  'searchColumns',
]);
const MARK = '-before-';

/** A copy that was finished. */
export interface SafetyCopy {
  /** Name of the database that holds it. */
  name: string;
  /** Version of the data in it. */
  version: number;
  madeAt: number;
  /** Table → rows. */
  counts: Record<string, number>;
}

/** A row of a copy: `table` is where it came from. */
export interface CopiedRow {
  table: string;
  row: unknown;
}

/**
 * Copies a database that is of an older version than `version`; does nothing for one that is not there, or is not older.
 * An earlier copy is replaced only when the new one is complete.
 * @param version the version that Isnad is about to make of it
 * @returns null when there was nothing to copy
 * @throws when there is no room; the database is as it was
 */
export async function copyBeforeUpgrade(name: string, version: number): Promise<SafetyCopy | null> {
  // Dexie multiplies versions by ten, and counts up in between when it repairs a schema.
  const present = Math.floor((await presentVersion(name)) / 10);
  if (present === 0 || present >= version) return null;
  const earlier = await safetyCopies(name);
  const copy: SafetyCopy = {
    name: `${name}${MARK}${version}-${Date.now()}`,
    version: present,
    madeAt: Date.now(),
    counts: {},
  };
  const from = await openPlain(name);
  const to = await openPlain(copy.name, (db) => {
    db.createObjectStore('rows', { autoIncrement: true });
    db.createObjectStore('about');
  });
  try {
    for (const table of Array.from(from.objectStoreNames).filter((one) => !NOT_COPIED.has(one)))
      copy.counts[table] = await copyTable(from, to, table);
    const finishing = to.transaction('about', 'readwrite');
    finishing.objectStore('about').put(copy, 'copy');
    await completed(finishing);
  } catch (error) {
    to.close();
    await deletePlain(copy.name).catch(() => undefined);
    throw error;
  } finally {
    from.close();
    to.close();
  }
  for (const old of earlier) await deletePlain(old.name);
  return copy;
}

async function copyTable(from: IDBDatabase, to: IDBDatabase, table: string): Promise<number> {
  let count = 0;
  for await (const batch of readBatches(from, table)) {
    const writing = to.transaction('rows', 'readwrite');
    for (const { row } of batch) writing.objectStore('rows').add({ table, row } satisfies CopiedRow);
    await completed(writing);
    count += batch.length;
  }
  return count;
}

/** The finished copies of a database, newest first. */
export async function safetyCopies(name: string): Promise<SafetyCopy[]> {
  const names = (await indexedDB.databases()).flatMap((one) => one.name ?? []);
  const copies: SafetyCopy[] = [];
  for (const one of names.filter((other) => other.startsWith(name + MARK))) {
    const db = await openPlain(one);
    const about = db.objectStoreNames.contains('about')
      ? await asPromise(db.transaction('about').objectStore('about').get('copy') as IDBRequest<unknown>)
      : undefined;
    db.close();
    if (about !== undefined) copies.push(about as SafetyCopy);
  }
  return copies.sort((a, b) => b.madeAt - a.madeAt);
}

/** Reads a copy from beginning to end; memory holds one batch of rows. */
export async function* readCopy(copy: SafetyCopy): AsyncGenerator<CopiedRow[]> {
  const db = await openPlain(copy.name);
  try {
    for await (const batch of readBatches(db, 'rows')) yield batch.map(({ row }) => row as CopiedRow);
  } finally {
    db.close();
  }
}
