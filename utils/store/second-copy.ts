/**
 * A second copy of what the reader wrote, outside of IndexedDB. Chromium deletes all databases of an extension when it takes
 * one file of theirs for damaged; a crash while that file was being written can do it. This copy lies in the extension's
 * cache storage, which is files of its own: no web page and no content script can read it, and nothing in it is ever fetched.
 *
 * It is a row of batches. Each says what some rows are like now, or that they are gone; a later batch counts more.
 */
import type { TableKind } from './backup/kinds.ts';

export interface CopiedChange {
  kind: TableKind;
  /** The row's primary key as JSON. */
  key: string;
  /** Null: it was deleted. */
  row: unknown;
}

/** Addresses of the batches: only names, of a host that cannot exist. */
const HOME = 'https://second-copy.invalid/';

export class SecondCopy {
  private readonly name: string;
  private last: number | null = null;

  constructor(name = 'isnad-second-copy') {
    this.name = name;
  }

  /** Adds a batch, and answers how many there are of it now. */
  async append(changes: readonly CopiedChange[]): Promise<number> {
    const cache = await caches.open(this.name);
    this.last ??= (await numbers(cache)).at(-1) ?? 0;
    await cache.put(HOME + ++this.last, new Response(JSON.stringify(changes)));
    return this.last;
  }

  /** The batches in their order, the oldest first. One that cannot be read is passed over. */
  async *batches(): AsyncGenerator<CopiedChange[]> {
    if (!(await caches.has(this.name))) return;
    const cache = await caches.open(this.name);
    for (const number of await numbers(cache)) {
      const batch: unknown = await cache.match(HOME + number).then((found) => found?.json()).catch(() => null); // oxfmt-ignore
      if (Array.isArray(batch)) yield batch as CopiedChange[];
    }
  }

  /** Deletes batches, the oldest first: what a later one says is gone must not come back when this is interrupted. */
  async drop(batches: readonly number[]): Promise<void> {
    const cache = await caches.open(this.name);
    for (const number of batches) await cache.delete(HOME + number);
  }

  /** The numbers of the batches, the oldest first. */
  async numbers(): Promise<number[]> {
    return (await caches.has(this.name)) ? numbers(await caches.open(this.name)) : [];
  }

  async erase(): Promise<void> {
    this.last = null;
    await caches.delete(this.name);
  }
}

async function numbers(cache: Cache): Promise<number[]> {
  const keys = await cache.keys();
  return keys.map(({ url }) => Number(url.slice(HOME.length))).sort((a, b) => a - b);
}
