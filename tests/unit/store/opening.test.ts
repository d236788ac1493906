import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Database, SCHEMA } from '../../../utils/store/database.ts';
import { startAnew } from '../../../utils/store/erase.ts';
import { asPromise, completed } from '../../../utils/store/plain-db.ts';
import { outcome } from '../../../utils/store/problem.ts';
import { copyBeforeUpgrade, readCopy, safetyCopies } from '../../../utils/store/safety-copy.ts';
import { annotation } from './rows.ts';

const TEXT = 'The crew crossed the bay at dawn and the harbour master wrote down every name on the list.';
const article = (id: string) => ({
  schema: 1,
  id,
  page: { url: `${id}?shown`, canonical: id, title: 'Crossing', siteName: null, byline: null, published: null,
    text: TEXT, blocks: [{ start: 0, end: TEXT.length, kind: 'paragraph', linkDensity: 0, article: true }] },
  report: { schema: 1, id, title: 'Crossing', language: 'en', published: null, pack: 'ferry', outlet: null, origin: null,
    body: [[0, TEXT.length]], entities: [{ id: 'crew', start: 4, end: 8 }], terms: [], quotes: [],
    lean: { own: {}, others: {} }, recognised: null, related: [] },
  keptAt: 1000,
}); // oxfmt-ignore

type Store = [name: string, keyPath: string | string[], indexes: string[], rows: object[]];

/** Every shape that a version of Isnad has left on a disk, as the browser counts versions. */
const RELEASED: Record<string, { native: number; stores: Store[] }> = {
  'version 1': {
    native: 10,
    stores: [
      ['articles', 'id', ['keptAt'], [{ ...article('https://a.example/1'), fingerprint: 'AAAA' }]],
      ['readings', 'tabId', [], [{ tabId: 1 }]],
      ['packs', 'id', [], [{ id: 'ferry', version: '1.0.0', pack: {}, lexicon: new ArrayBuffer(8) }]],
    ],
  },
  'version 1 with coverage added in place': {
    native: 11,
    stores: [
      ['articles', 'id', ['keptAt'], [article('https://a.example/1'), article('https://a.example/2')]],
      ['coverage', 'id', ['keptAt'], [{ id: 'https://a.example/1', keptAt: 1, title: 'as it was' }]],
      ['readings', 'tabId', [], []],
      ['packs', 'id', [], [{ id: 'ferry', version: '1.0.0', pack: {}, lexicon: new ArrayBuffer(8) }]],
    ],
  },
  'version 2': {
    native: 20,
    stores: [
      ['articles', 'id', ['keptAt'], [article('https://a.example/1')]],
      ['coverage', 'id', ['keptAt'], [{ id: 'https://a.example/1', keptAt: 1, title: 'as it was' }]],
      ['readings', 'tabId', [], []],
      ['packs', 'id', [], [{ id: 'ferry', version: '2.0.0', origin: 'imported' }]],
      ['published', 'id', [], [{ id: 'ferry', pack: { id: 'ferry' } }]],
      ['overlaid', 'id', [], [{ id: 'ferry' }]],
      ['lexicons', 'id', [], [{ id: 'ferry', lexicon: new ArrayBuffer(8) }]],
      ['changes', ['pack', 'part', 'row'], ['pack'], [{ pack: 'ferry', part: 'terms', row: 'crew' }]],
    ],
  },
};

async function build(name: string, { native, stores }: (typeof RELEASED)[string]): Promise<void> {
  const request = indexedDB.open(name, native);
  request.addEventListener('upgradeneeded', () => {
    for (const [store, keyPath, indexes] of stores) {
      const made = request.result.createObjectStore(store, { keyPath });
      for (const index of indexes) made.createIndex(index, index);
    }
  });
  const db = await asPromise(request);
  const names = stores.map(([store]) => store);
  const writing = db.transaction(names, 'readwrite');
  for (const [store, , , rows] of stores) for (const row of rows) writing.objectStore(store).put(row);
  await completed(writing);
  db.close();
}

let name: string;
let db: Database;
beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
  db = new Database(name);
});
afterEach(async () => {
  db.close();
  for (const one of await indexedDB.databases())
    if (one.name?.startsWith(name)) await asPromise(indexedDB.deleteDatabase(one.name));
});

describe.each(Object.entries(RELEASED))('data of %s', (_, old) => {
  const rowsOf = (store: string) => old.stores.find(([one]) => one === store)?.[3] ?? [];

  it('is brought to today’s shape with every article, each with a row for coverage', async () => {
    await build(name, old);
    expect(await db.articles.toArray()).toEqual(rowsOf('articles'));
    expect(await db.coverage.count()).toBe(rowsOf('articles').length);
    const had = rowsOf('coverage');
    // Rows of before get bands; none where the signature is none.
    expect(await db.coverage.bulkGet(had.map((row) => (row as { id: string }).id))).toEqual(
      had.map((row) => ({ ...(row as object), bands: [] })),
    );
    const fresh = (await db.coverage.toArray()).filter(({ signature }) => signature instanceof Uint32Array);
    expect(fresh.map(({ title, entities }) => ({ title, entities }))).toEqual(
      fresh.map(() => ({ title: 'Crossing', entities: { crew: 1 } })),
    );
    expect(fresh.length).toBe(rowsOf('articles').length - had.length);
    expect(await db.changes.toArray()).toEqual(rowsOf('changes'));
    await db.annotations.put(annotation(1));
    expect(await db.annotations.count()).toBe(1);
  });

  it('was copied before, row by row', async () => {
    await build(name, old);
    await db.open();
    const [copy] = await safetyCopies(name);
    expect(copy?.version).toBe(Math.floor(old.native / 10));
    const copied = (await Array.fromAsync(readCopy(copy!))).flat();
    for (const table of ['articles', 'packs', 'published', 'changes']) {
      expect(copied.filter((one) => one.table === table).map(({ row }) => row)).toEqual(rowsOf(table));
      expect(copy!.counts[table] ?? 0).toBe(rowsOf(table).length);
    }
    expect(copied.some(({ table }) => table === 'lexicons' || table === 'readings')).toBe(false);
  });
});

describe('a copy before an upgrade', () => {
  it('is not made of what is new, of today’s shape, or not there', async () => {
    await db.open();
    expect(await copyBeforeUpgrade(name, SCHEMA)).toBe(null);
    expect(await safetyCopies(name)).toEqual([]);
    expect(await copyBeforeUpgrade(`${name}-none`, SCHEMA)).toBe(null);
  });

  it('replaces the one before only when it is complete', async () => {
    await build(name, RELEASED['version 2']!);
    await copyBeforeUpgrade(name, SCHEMA);
    const [first] = await safetyCopies(name);
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(copyBeforeUpgrade(name, SCHEMA)).rejects.toThrow('no room');
    add.mockRestore();
    expect(await safetyCopies(name)).toEqual([first]);
    await copyBeforeUpgrade(name, SCHEMA);
    const again = await safetyCopies(name);
    expect(again.map((copy) => copy.name === first!.name)).toEqual([false]);
    expect(again[0]!.counts).toEqual(first!.counts);
  });

  it('that finds no room does not keep the reader out', async () => {
    await build(name, RELEASED['version 2']!);
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await db.articles.count()).toBe(1);
    add.mockRestore();
    expect(db.uncopied).toMatchObject({ name: 'QuotaExceededError' });
  });
});

describe('an upgrade that fails', () => {
  it('leaves the data as it was, to be opened by the next attempt', async () => {
    await build(name, RELEASED['version 1']!);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await outcome(() => db.articles.count())).toMatchObject({ ok: false, problem: { code: 'full' } });
    put.mockRestore();
    const left = (await indexedDB.databases()).find((one) => one.name === name);
    expect(left?.version).toBe(10);
    db.close({ disableAutoOpen: false });
    expect(await db.coverage.count()).toBe(1);
  });

  it('leaves every table to be used, when the data that does not open is deleted', async () => {
    await build(name, { native: 10, stores: [['articles', 'other', [], []]] });
    expect(await outcome(() => db.articles.count())).toMatchObject({ ok: false });
    await startAnew(db);
    expect(await db.annotations.count()).toBe(0);
    expect([...db.backendDB().objectStoreNames]).toEqual(expect.arrayContaining(['annotations', 'incoming']));
  });

  it('is not caused by one damaged article: it stays, and is not compared', async () => {
    const { native, stores } = RELEASED['version 1']!;
    const bad = { ...article('https://a.example/9'), report: null };
    await build(name, {
      native,
      stores: [['articles', 'id', ['keptAt'], [bad, article('https://a.example/1')]], ...stores.slice(1)],
    });
    expect(await db.articles.count()).toBe(2);
    expect(await db.coverage.toCollection().primaryKeys()).toEqual(['https://a.example/1']);
  });
});

describe('data of a newer Isnad', () => {
  it('can be read, and is not written to', async () => {
    await db.annotations.put(annotation(1));
    db.close();
    const raised = indexedDB.open(name, (SCHEMA + 1) * 10);
    (await asPromise(raised)).close();
    const old = new Database(name);
    expect(await old.annotations.count()).toBe(1);
    expect(old.isNewer()).toBe(true);
    for (const write of [
      async () => void (await old.annotations.put(annotation(2))),
      () => old.annotations.clear(),
    ])
      expect(await outcome(write)).toMatchObject({ ok: false, problem: { code: 'newer' } });
    expect(await old.annotations.toArray()).toEqual([annotation(1)]);
    old.close();
  });

  it('is not mistaken for a schema that Dexie repaired in place', async () => {
    await db.open();
    db.close();
    (await asPromise(indexedDB.open(name, SCHEMA * 10 + 1))).close();
    const again = new Database(name);
    await again.annotations.put(annotation(2));
    expect(again.isNewer()).toBe(false);
    again.close();
  });
});

describe('two connections', () => {
  it('the older gives way to an upgrade or a deletion, and opens again when it is asked', async () => {
    await db.annotations.put(annotation(1));
    const deleting = new Database(name);
    await deleting.delete();
    expect(await db.annotations.count()).toBe(0);
    await db.annotations.put(annotation(2));
    expect(await db.annotations.count()).toBe(1);
  });
});
