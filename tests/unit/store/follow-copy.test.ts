import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Annotation } from '../../../utils/annotation/types.ts';
import { bringBack } from '../../../utils/store/bring-back.ts';
import { Database } from '../../../utils/store/database.ts';
import { followCopy, type CopyFollowing } from '../../../utils/store/follow-copy.ts';
import { asPromise } from '../../../utils/store/plain-db.ts';
import { SecondCopy } from '../../../utils/store/second-copy.ts';
import { MemoryCaches } from './memory-caches.ts';
import { annotation } from './rows.ts';

// Batches of two rows: a few rows are many batches.
vi.mock('../../../utils/store/backup/kinds.ts', async (load) => {
  const kinds = await load<typeof import('../../../utils/store/backup/kinds.ts')>();
  return { ...kinds, tableOf: (db: Database, kind: never) => ({ ...kinds.tableOf(db, kind), batch: 2 }) };
});

const ROWS = 12;
const id = (n: number) => annotation(n).id;

let disk: MemoryCaches;
let name: string;
let db: Database;
let following: CopyFollowing;

/** Every state that a row was in, and the place of the last one that was called saved. */
interface History {
  states: (Annotation | null)[];
  saved: number;
}
let histories: Map<string, History>;

const begin = (): void => {
  const copy = new SecondCopy(name);
  db = new Database(name, () => bringBack(name, copy));
  following = followCopy(db, copy);
};
/** What the background does before it calls something saved. */
async function write(n: number, row: Annotation | null): Promise<void> {
  const history = histories.get(id(n)) ?? { states: [null], saved: 0 };
  histories.set(id(n), history);
  const place = history.states.push(row) - 1;
  await (row ? db.annotations.put(row) : db.annotations.delete(id(n)));
  await following.settled();
  history.saved = Math.max(history.saved, place);
}
/** Ends the background as the end of the browser does; two changes are stored and did not come to the copy. */
async function end(): Promise<void> {
  await following.still();
  following.stop();
  await db.annotations.delete(id(8));
  histories.get(id(8))!.states.push(null);
  await db.annotations.put(annotation(20));
  histories.set(id(20), { states: [null, annotation(20)], saved: 0 });
  db.close();
  await fakeBrowser.storage.session.clear();
}

beforeEach(async () => {
  fakeBrowser.reset();
  disk = new MemoryCaches();
  vi.stubGlobal('caches', disk);
  name = `test-${crypto.randomUUID()}`;
  histories = new Map();
  begin();
  // One without a pack is taken for a database that the browser has begun anew.
  await db.packs.put({ id: 'ferry' } as never);
  await following.still();
  for (let n = 0; n < ROWS; n++) await write(n, annotation(n));
  await end();
});
afterEach(async () => {
  following.stop();
  await following.still();
  db.close();
  vi.unstubAllGlobals();
  await asPromise(indexedDB.deleteDatabase(name));
});

/** The annotations that a copy brings back to a database that is gone. */
async function broughtBack(entries: Map<string, string>): Promise<Map<string, Annotation>> {
  const other = `test-${crypto.randomUUID()}`;
  disk.stored.set(other, new Map(entries));
  const database = new Database(other, () => bringBack(other, new SecondCopy(other)));
  const rows = await database.annotations.toArray();
  database.close();
  await asPromise(indexedDB.deleteDatabase(other));
  return new Map(rows.map((row) => [row.id, row]));
}
const stored = async (): Promise<Map<string, Annotation>> =>
  new Map((await db.annotations.toArray()).map((row) => [row.id, row]));

/** What the reader does while the copy is written anew, one after each of its batches. */
const DEEDS: (() => Promise<void>)[] = [
  () => write(0, annotation(0, { note: 'behind the place that is written' })),
  () => write(11, annotation(11, { note: 'ahead of it' })),
  () => write(1, null),
  () => write(10, null),
  () => write(8, annotation(8, { note: 'there again' })),
  () => write(1, annotation(1, { note: 'undone' })),
  () => write(30, annotation(30)),
  () => write(0, annotation(0, { note: 'once more' })),
  () => write(20, null),
];

describe('a copy that is written anew', () => {
  it('brings back, whenever the browser ends, each row as it was saved or as it was being saved', async () => {
    const moments: { entries: Map<string, string>; allowed: Map<string, (Annotation | null)[]> }[] = [];
    const done: Promise<void>[] = [];
    const deeds = [...DEEDS];
    disk.after = () => {
      // What was deleted without a word is said first.
      if (moments.length === 0) histories.get(id(8))!.saved = 2;
      moments.push({
        entries: new Map(disk.stored.get(name)),
        allowed: new Map([...histories].map(([key, { states, saved }]) => [key, states.slice(saved)])),
      });
      const deed = deeds.shift();
      if (deed) done.push(deed());
    };
    begin();
    await following.still();
    await Promise.all(done);
    await following.still();
    disk.after = () => undefined;
    expect(deeds).toEqual([]);
    expect(moments.length).toBeGreaterThan(2 * DEEDS.length);
    for (const { entries, allowed } of moments) {
      const rows = await broughtBack(entries);
      for (const [key, states] of allowed) expect(states).toContainEqual(rows.get(key) ?? null);
      expect([...rows.keys()].filter((key) => !allowed.has(key))).toEqual([]);
    }
    expect(await broughtBack(disk.stored.get(name)!)).toEqual(await stored());
  });

  it('is whole when it is written anew after it was cut off, wherever that was', async () => {
    for (let room = 0, cut = true; cut; room++) {
      disk.room = room;
      begin();
      await following.still();
      cut = disk.room < 0;
      following.stop();
      db.close();
      await fakeBrowser.storage.session.clear();
      disk.room = Infinity;
      expect((await broughtBack(disk.stored.get(name)!)).has(id(8))).toBe(room === 0);
      begin();
      await following.still();
      expect(await broughtBack(disk.stored.get(name)!)).toEqual(await stored());
      await db.annotations.put(annotation(8));
      await end();
    }
  });

  it('keeps a save waiting for a batch of it, and not for all', async () => {
    let writes = 0;
    let saved: Promise<{ stored: number; copied: number }> | undefined;
    disk.after = () => {
      writes++;
      saved ??= (async () => {
        await db.annotations.put(annotation(0, { note: 'soon' }));
        const then = writes;
        await following.settled();
        return { stored: then, copied: writes };
      })();
    };
    begin();
    await vi.waitFor(() => expect(saved).toBeDefined());
    await following.still();
    const { stored: then, copied } = (await saved)!;
    // The batch that was under way, and its own.
    expect(copied - then).toBeLessThanOrEqual(2);
    expect(writes).toBeGreaterThan(copied);
  });

  it('is waited for after a write so large that its rows are not named, its deletions first', async () => {
    begin();
    await following.still();
    const many = Array.from({ length: 60 }, (_, n) => annotation(100 + n));
    await db.annotations.bulkPut(many);
    await following.settled();
    expect(await broughtBack(disk.stored.get(name)!)).toEqual(await stored());
    let first: Map<string, string> | undefined;
    disk.after = () => {
      first ??= new Map(disk.stored.get(name));
    };
    await db.annotations.bulkDelete(many.map((row) => row.id));
    await following.settled();
    expect(await broughtBack(first!)).toEqual(await stored());
  });

  it('is written again by the next background where a change did not come to it', async () => {
    begin();
    await following.still();
    disk.room = 0;
    await db.annotations.put(annotation(40));
    await following.settled();
    await following.still();
    following.stop();
    db.close();
    disk.room = Infinity;
    begin();
    await following.still();
    expect(await broughtBack(disk.stored.get(name)!)).toEqual(await stored());
  });

  it('is not written again while the browser runs', async () => {
    begin();
    await following.still();
    following.stop();
    db.close();
    const before = [...disk.stored.get(name)!.keys()];
    begin();
    await following.still();
    expect([...disk.stored.get(name)!.keys()]).toEqual(before);
  });
});
