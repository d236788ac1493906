import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { commitStaged } from '../../../utils/store/backup/restore.ts';
import { bringBack } from '../../../utils/store/bring-back.ts';
import { broughtBackItem } from '../../../utils/store/brought-back.ts';
import { Database } from '../../../utils/store/database.ts';
import { followCopy, type CopyFollowing } from '../../../utils/store/follow-copy.ts';
import { asPromise } from '../../../utils/store/plain-db.ts';
import { outcome } from '../../../utils/store/problem.ts';
import { SecondCopy } from '../../../utils/store/second-copy.ts';
import { MemoryCaches } from './memory-caches.ts';
import { annotation, keptArticle } from './rows.ts';

let disk: MemoryCaches;
let name: string;
let copy: SecondCopy;
let db: Database;
let following: CopyFollowing;
const begin = (): void => {
  db = new Database(name, () => bringBack(name, copy));
  following = followCopy(db, copy);
};
/** What the browser does to a database that it takes for damaged; Isnad finds out when it starts again. */
async function vanish(): Promise<void> {
  await following.still();
  following.stop();
  db.close();
  await asPromise(indexedDB.deleteDatabase(name));
  begin();
}
beforeEach(async () => {
  fakeBrowser.reset();
  disk = new MemoryCaches();
  vi.stubGlobal('caches', disk);
  name = `test-${crypto.randomUUID()}`;
  copy = new SecondCopy(name);
  begin();
  await following.still();
});
afterEach(async () => {
  following.stop();
  await following.still();
  db.close();
  vi.unstubAllGlobals();
  await asPromise(indexedDB.deleteDatabase(name));
});

const pack = { id: 'ferry' } as never;
const rows = (count: number) => Array.from({ length: count }, (_, n) => annotation(n));

describe('what the browser deletes', () => {
  it('comes back as it was last written, without what the reader had deleted', async () => {
    await db.annotations.bulkPut(rows(3));
    await db.annotations.put(annotation(1, { note: 'second thoughts' }));
    await db.annotations.delete(annotation(2).id);
    await db.codes.put({ id: 'blame', title: 'Blame', description: '', order: 0 });
    await db.links.put({ a: 'https://a.example/', b: 'https://b.example/', says: 'same', at: 5 });
    await vanish();
    expect(await db.annotations.toArray()).toEqual([
      annotation(0),
      annotation(1, { note: 'second thoughts' }),
    ]);
    expect(await db.codes.count()).toBe(1);
    expect(await db.links.count()).toBe(1);
    expect(await broughtBackItem.getValue()).toMatchObject({ annotations: 2, others: 2 });
  });

  it('comes back after a write so large that its rows are not named, and after many small ones', async () => {
    await db.annotations.bulkPut(rows(700));
    for (let n = 0; n < 210; n++) await db.annotations.put(annotation(n, { note: `edit ${n}` }));
    await following.still();
    expect((await copy.numbers()).length).toBeLessThan(30);
    const before = await db.annotations.toArray();
    await vanish();
    expect(await db.annotations.toArray()).toEqual(before);
  }, 20_000);

  it('comes back a second time', async () => {
    await db.annotations.put(annotation(1));
    await vanish();
    await db.annotations.put(annotation(2));
    await vanish();
    expect(await db.annotations.toArray()).toEqual([annotation(1), annotation(2)]);
  });

  it('comes back whole when bringing it back was interrupted', async () => {
    await db.annotations.bulkPut(rows(9));
    await vanish();
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as IDBObjectStore['put'];
    let writes = 0;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      // Nine rows are staged; the fifth of those that are taken over finds no room.
      if (++writes === 14) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    });
    expect(await outcome(() => db.annotations.count())).toMatchObject({
      ok: false,
      problem: { code: 'full' },
    });
    spy.mockRestore();
    db.close({ disableAutoOpen: false });
    expect(await db.annotations.toArray()).toEqual(rows(9));
  });

  it('does not bring articles back: they can be read again', async () => {
    await db.articles.put(keptArticle('https://a.example/', 1));
    await db.annotations.put(annotation(1));
    await vanish();
    expect(await db.articles.count()).toBe(0);
    expect(await db.annotations.count()).toBe(1);
  });
});

describe('a database that is in use', () => {
  it('is left as it is', async () => {
    await db.packs.put({ id: 'ferry' } as never);
    await db.annotations.put(annotation(1));
    await following.settled();
    following.stop();
    await db.annotations.clear();
    db.close();
    begin();
    expect(await db.annotations.count()).toBe(0);
    expect(await broughtBackItem.getValue()).toBe(null);
  });

  it('that was there before the copy is copied whole', async () => {
    following.stop();
    await db.annotations.bulkPut(rows(5));
    db.close();
    begin();
    await following.still();
    await vanish();
    expect(await db.annotations.count()).toBe(5);
  });

  it('has rows that a crash kept from the copy: they are copied when the browser is started again', async () => {
    await db.annotations.put(annotation(1));
    await following.settled();
    following.stop();
    await db.annotations.put(annotation(2));
    db.close();
    begin();
    await following.still();
    expect((await Array.fromAsync(copy.batches())).flat().length).toBe(1);
    following.stop();
    await fakeBrowser.storage.session.clear();
    begin();
    await vanish();
    expect(await db.annotations.count()).toBe(2);
  });

  it('can be written to when the copy cannot', async () => {
    disk.room = 0;
    await db.annotations.put(annotation(1));
    await following.settled();
    expect(await db.annotations.count()).toBe(1);
    vi.stubGlobal('caches', undefined);
    db.close({ disableAutoOpen: false });
    expect(await db.annotations.count()).toBe(1);
  });
});

describe('packs', () => {
  it('are copied when the reader imported them; those of Isnad come from its files', async () => {
    await db.transaction('rw', db.packs, db.published, async () => {
      await db.packs.bulkPut([
        { id: 'ferry', origin: 'imported' } as never,
        { id: 'shipped', origin: 'bundled' } as never,
      ]);
      await db.published.bulkPut([
        { id: 'ferry', pack },
        { id: 'shipped', pack },
      ]);
    });
    await following.settled();
    const copied = (await Array.fromAsync(copy.batches())).flat();
    expect([...new Set(copied.map(({ kind, key }) => `${kind} ${key}`))]).toEqual(['pack "ferry"']);
  });
});

describe('a copy', () => {
  it('that is erased brings nothing back', async () => {
    await db.annotations.put(annotation(1));
    await following.settled();
    await copy.erase();
    await vanish();
    expect(await db.annotations.count()).toBe(0);
  });

  it('is written anew from a restore, too', async () => {
    await db.incoming.bulkPut(
      rows(80).map((row, n) => ({
        session: 's',
        line: n + 1,
        kind: 'annotation',
        row,
        stagedAt: Date.now(),
      })),
    );
    await commitStaged(db, 's', 'newer', 80);
    await vanish();
    expect(await db.annotations.count()).toBe(80);
  });

  it('of which a batch is damaged brings the others back', async () => {
    await db.annotations.put(annotation(1));
    await db.annotations.put(annotation(2));
    await following.settled();
    const entries = disk.stored.get(name)!;
    entries.set([...entries.keys()].sort()[0]!, '{"cut o');
    await vanish();
    expect(await db.annotations.toArray()).toEqual([annotation(2)]);
  });
});
