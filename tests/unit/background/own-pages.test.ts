import 'fake-indexeddb/auto';
/** What the sidebar is told of a tab that shows one of Isnad's own pages. */
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveReadings } from '../../../entrypoints/background/readings.ts';
import { noteState } from '../../../entrypoints/background/tab-state.ts';
import type { SidebarView } from '../../../utils/report/view.ts';
import { Database } from '../../../utils/store/database.ts';

const TAB = 7;
const LIBRARY = fakeBrowser.runtime.getURL('/library.html#/packs');
const db = new Database(`test-${crypto.randomUUID()}`);

beforeAll(() => serveReadings(db));
afterEach(() => db.readings.clear());
afterAll(() => db.delete());

/** The view of the tab, asked as the sidebar does. */
async function viewOf(url: string): Promise<SidebarView> {
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: TAB, url } as never);
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidebar.html') };
  const message = { id: 1, type: 'getView', data: { tabId: TAB }, timestamp: 1 };
  const reply = await new Promise<{ res: SidebarView }>((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
  });
  return reply.res;
}

it('one that was never asked to be read', async () => {
  expect((await viewOf(LIBRARY)).status).toBe('own-page');
});

it.each(['closed-page', 'reading', 'not-permitted'] as const)(
  'one where the button was pressed: %s',
  async (status) => {
    await noteState(db, TAB, LIBRARY, status);
    expect((await viewOf(LIBRARY)).status).toBe('own-page');
  },
);

it('a page of the web is none, nor one of another extension', async () => {
  expect((await viewOf('https://daffa.example/1')).status).toBe('not-permitted');
  expect((await viewOf('chrome-extension://abcdefgh/library.html')).status).toBe('not-permitted');
});
