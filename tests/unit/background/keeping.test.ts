import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveKept } from '../../../entrypoints/background/kept.ts';
import { Database, type Reading } from '../../../utils/store/database.ts';
import { updateIndex } from '../../../utils/store/follow-index.ts';
import type { Outcome } from '../../../utils/store/problem.ts';
import { SearchIndex } from '../../../utils/store/search-index.ts';
import { keptArticle } from '../store/rows.ts';

const TAB = 7;
const db = new Database(`test-${crypto.randomUUID()}`);
beforeAll(() => serveKept(db));
afterAll(() => db.delete());

function reading(id: string): Reading {
  const { page, report } = keptArticle(id, 1);
  return { tabId: TAB, url: id, status: 'ready', problem: null, page, report, kept: false };
}

async function keepIn(tabId: number): Promise<Outcome<boolean>> {
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidebar.html') };
  const reply = await new Promise<{ res: Outcome<boolean> }>((resolve) => {
    const message = { id: 1, type: 'keepArticle', data: { tabId }, timestamp: 1 };
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
  });
  return reply.res;
}

it('an article that the reader keeps is kept, and its tab says so; another that came meanwhile is not called kept', async () => {
  const [first, next] = [reading('https://daffa.example/1'), reading('https://daffa.example/2')];
  const tab = Promise.withResolvers<object>();
  const get = vi.spyOn(fakeBrowser.tabs, 'get').mockReturnValue(tab.promise as never);
  await db.readings.put(first);
  const asked = keepIn(TAB);
  await expect.poll(() => get.mock.calls.length).toBe(1);
  await db.readings.put(next);
  tab.resolve({ id: TAB, incognito: false });
  expect(await asked).toEqual({ ok: true, value: true });
  expect(await db.articles.count()).toBe(1);
  expect(await db.readings.get(TAB)).toEqual(next);
  expect(await keepIn(TAB)).toEqual({ ok: true, value: true });
  expect(await db.readings.get(TAB)).toEqual({ ...next, kept: true });
});

it('an article that is kept again is found by its new words, also when the clock was set back', async () => {
  const id = 'https://daffa.example/3';
  const { page, report } = keptArticle(id, 1);
  const text = 'وصلت الباخرة الجديدة';
  await db.articles.bulkPut([keptArticle(id, 1), keptArticle('https://daffa.example/4', Date.now() + 1e9)]);
  await updateIndex(db);
  const again = { ...report, body: [[0, text.length]] as [number, number][] };
  await db.readings.put({ ...reading(id), page: { ...page, text }, report: again });
  expect(await keepIn(TAB)).toEqual({ ok: true, value: true });
  await updateIndex(db);
  const { hits } = await new SearchIndex(db).query({ words: 'الباخرة', limit: 9 });
  expect(hits.map((hit) => hit.id)).toEqual([id]);
});
