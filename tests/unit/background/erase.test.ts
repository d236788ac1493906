/** "Erase everything" as the library asks for it: what is stored, what is set, and what was begun and not saved. */
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveSafety } from '../../../entrypoints/background/safety.ts';
import { copied, copyWritten } from '../../../entrypoints/background/second-copy.ts';
import { Database } from '../../../utils/store/database.ts';
import type { Outcome } from '../../../utils/store/problem.ts';
import { languageSetting } from '../../../utils/store/settings.ts';
import { annotation } from '../store/rows.ts';

const copies = new Set(['isnad-second-copy']);
const db = new Database(`test-${crypto.randomUUID()}`);
beforeAll(() => serveSafety(db));
afterAll(() => db.delete());

async function ask<T>(type: string): Promise<T> {
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/library.html') };
  const reply = await new Promise<{ res: T; err?: { message: string } }>((resolve) => {
    const message = { id: 1, type, data: null, timestamp: 1 };
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
  });
  if (reply.err) throw new Error(reply.err.message);
  return reply.res;
}

it('leaves nothing: no row, no second copy, no setting and no draft', async () => {
  vi.stubGlobal('caches', {
    has: async (name: string) => copies.has(name),
    delete: async (name: string) => copies.delete(name),
  });
  await db.annotations.add(annotation(1));
  await languageSetting.setValue('fr');
  await fakeBrowser.storage.session.set({ 'drafts https://daffa.example/1': [{ body: 'begun' }] });
  expect(await ask<Outcome<null>>('eraseEverything')).toEqual({ ok: true, value: null });
  expect(await db.annotations.count()).toBe(0);
  expect(copies.size).toBe(0);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  const { 'drafts https://daffa.example/1': draft } = await fakeBrowser.storage.session.get(null);
  expect(draft).toBeUndefined();
});

it('that cannot delete the second copy erases nothing, and what is written next is copied as before', async () => {
  const written: string[] = [];
  vi.stubGlobal('caches', {
    has: async () => true,
    delete: async () => {
      throw new DOMException('The cache is in use.', 'UnknownError');
    },
    open: async () => ({
      keys: async () => [],
      put: async (_: string, batch: Response) => written.push(await batch.text()),
    }),
  });
  copyWritten(db);
  await db.annotations.add(annotation(2));
  expect(await ask<Outcome<null>>('eraseEverything')).toMatchObject({ ok: false });
  expect(await db.annotations.count()).toBe(1);
  written.length = 0;
  await db.annotations.add(annotation(3));
  await copied();
  expect(written.join()).toContain(annotation(3).id);
});
