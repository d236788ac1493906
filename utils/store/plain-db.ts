/** IndexedDB without Dexie: for a database as it is, whatever its version, that must not be upgraded by being looked at. */

/** Rows that are read in one transaction. */
const BATCH = 200;

export interface StoredRow {
  key: IDBValidKey;
  row: unknown;
}

export function asPromise<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the request failed')));
  });
}

export function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    const failed = () => reject(transaction.error ?? new Error('the transaction was aborted'));
    transaction.addEventListener('abort', failed);
    transaction.addEventListener('error', failed);
  });
}

/** The version that the browser holds of a database, or 0 when there is none. Nothing is opened or made. */
export async function presentVersion(name: string): Promise<number> {
  // Chromium answers the first question after it has deleted what was damaged with an error, and the next one as usual.
  const all = await indexedDB.databases().catch(() => indexedDB.databases());
  return all.find((one) => one.name === name)?.version ?? 0;
}

/**
 * Opens a database as it is, or makes it with `make`; gives way when somebody else upgrades or deletes it.
 * @throws without `make`, where there is none
 */
export async function openPlain(name: string, make?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  request.addEventListener('upgradeneeded', () => {
    if (make) make(request.result);
    // Else an empty one would stand there from now on.
    else request.transaction?.abort();
  });
  const db = await asPromise(request);
  db.addEventListener('versionchange', () => db.close());
  return db;
}

/** Rejects while another tab holds the database open and does not give way. */
export async function deletePlain(name: string): Promise<void> {
  const request = indexedDB.deleteDatabase(name);
  await new Promise<void>((resolve, reject) => {
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error ?? new Error(`${name} was not deleted`)));
  });
}

/** Reads a store in batches of rows, each in a transaction of its own, in the order of keys. Memory holds one batch. */
export async function* readBatches(db: IDBDatabase, store: string): AsyncGenerator<StoredRow[]> {
  let after: IDBValidKey | null = null;
  for (;;) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const source: IDBObjectStore = db.transaction(store, 'readonly').objectStore(store);
    const [keys, rows]: [IDBValidKey[], unknown[]] = await Promise.all([
      asPromise(source.getAllKeys(range, BATCH)),
      asPromise(source.getAll(range, BATCH) as IDBRequest<unknown[]>),
    ]);
    if (keys.length > 0) yield keys.map((key, i) => ({ key, row: rows[i] }));
    if (keys.length < BATCH) return;
    after = keys.at(-1)!;
  }
}
