/** A sidebar that asks for a tab whose page is still being opened. */
import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveReadings } from '../../../entrypoints/background/readings.ts';
import { noteState } from '../../../entrypoints/background/tab-state.ts';
import type { SidebarView } from '../../../utils/report/view.ts';
import { Database } from '../../../utils/store/database.ts';

const db = new Database(`test-${crypto.randomUUID()}`);
beforeAll(() => {
  fakeBrowser.tabs.get = (async (id: number) => ({ id, incognito: false })) as never;
  serveReadings(db);
});
afterEach(() => db.readings.clear());
afterAll(() => db.delete());

/** What the page was sent, by type. It is there, and answers. */
function page(): string[] {
  const sent: string[] = [];
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(((_: number, { type }: { type: string }) => {
    sent.push(type);
    return Promise.resolve({ res: type === 'stillThere' });
  }) as never);
  return sent;
}

async function statusOf(tabId: number): Promise<string> {
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidebar.html') };
  const message = { id: 1, type: 'getView', data: { tabId }, timestamp: 1 };
  const reply = await new Promise<{ res: SidebarView }>((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
  });
  return reply.res.status;
}

it('a page is asked for its article once, however often the sidebar asks', async () => {
  const sent = page();
  expect([await statusOf(7), await statusOf(7)]).toEqual(['reading', 'reading']);
  expect(sent).not.toContain('read');
  await expect.poll(() => sent.filter((type) => type === 'read').length).toBe(1);
});

it('a page that has sent something meanwhile is not asked', async () => {
  const sent = page();
  expect(await statusOf(8)).toBe('reading');
  await noteState(db, 8, 'https://daffa.example/1', 'no-article');
  expect(await statusOf(9)).toBe('reading');
  // The other is asked after it, or not at all.
  await expect.poll(() => sent.filter((type) => type === 'read').length).toBe(1);
});
