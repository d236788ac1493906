/**
 * The background: listens to messages, tabs and permissions, and loads the part that a message or event needs (`parts.ts`).
 * Everything here listens in the first turn: the browser starts it for an event only when it did so the last time.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { handlerOf, send } from '../../utils/messages/messenger.ts';
import { tabRequests } from '../../utils/messages/protocol.ts';
import { languageSetting } from '../../utils/store/settings.ts';
import { followChores } from './chores.ts';
import { followMenus } from './menus.ts';
import { annotateSelection, orInPage, servePages } from './page-side.ts';
import { followPanelSetting, openPanel } from './panel.ts';
import { parts, serveParts } from './parts.ts';
import { followPermissions, readOpenTabs, readTab, whyUnread } from './sites.ts';

const handle = handlerOf(tabRequests);

export default defineBackground({
  // Chromium's worker takes the parts as scripts (scripts/build/worker-parts.ts), Firefox's page as modules.
  type: { firefox: 'module' },
  main() {
    followPanelSetting();
    servePages();
    serveParts();
    handle('readAgain', ({ tabId }) => readOnRequest(tabId, null));
    handle('jump', async ({ tabId, start, end }) => {
      await send('reveal', { start, end }, tabId);
    });

    browser.action.onClicked.addListener((tab) => {
      const panel = openPanel(tab.windowId);
      if (tab.id !== undefined) void showAndRead(tab.id, tab.url ?? null, panel);
    });
    followMenus({
      read: ({ id, url }) => id !== undefined && void readOnRequest(id, url ?? null),
      sidebar: ({ id, windowId }) => {
        const panel = windowId === undefined ? Promise.resolve(false) : openPanel(windowId);
        if (id !== undefined) void orInPage(id, panel);
      },
      entities: ({ id }, words) => void openForm(id, 'entities', words),
      terms: ({ id }, words) => void openForm(id, 'terms', words),
      annotate: ({ id, windowId }) => {
        const panel = windowId === undefined ? Promise.resolve(false) : openPanel(windowId);
        if (id !== undefined) void annotateSelection(id, panel);
      },
    });
    languageSetting.watch(() => void makeMenus());

    browser.runtime.onInstalled.addListener(({ reason }) => {
      void warm();
      void makeMenus();
      // Pages that were open during an update hold a content script that can no longer answer: they are read anew.
      void followPermissions().then(() => (reason === 'update' ? readOpenTabs() : undefined));
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    browser.runtime.onStartup.addListener(() => {
      void forgetTabs();
      void followPermissions();
    });
    browser.permissions.onAdded.addListener(() => void followPermissions().then(readOpenTabs));
    browser.permissions.onRemoved.addListener(() => void followPermissions());

    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
    browser.tabs.onUpdated.addListener((tabId, change, { url }) => {
      if (change.status !== 'loading') return;
      // Only of sites that the reader allowed is the address told: an article may come from this one in a moment.
      if (url?.startsWith('http')) void warm();
      void forgetPage(tabId);
    });
    followChores();
  },
});

/** Reads a tab because the reader asked for it, and says so when the browser does not allow it. */
async function readOnRequest(tabId: number, url: string | null): Promise<void> {
  const { db, noteState } = await parts.tabs();
  await noteState(db, tabId, url, 'reading');
  await readTab(tabId).catch((error: unknown) => noteState(db, tabId, url, whyUnread(String(error))));
}

async function showAndRead(tabId: number, url: string | null, panel: Promise<boolean>): Promise<void> {
  void warm();
  await readOnRequest(tabId, url);
  await orInPage(tabId, panel);
}

async function forgetTabs(): Promise<void> {
  const { db } = await parts.tabs();
  // Without a database nothing is there to be forgotten.
  await db.readings.clear().catch(() => undefined);
}

async function forgetTab(tabId: number): Promise<void> {
  const tabs = await parts.tabs();
  await tabs.forgetTab(tabs.db, tabId);
}

/**
 * Forgets a tab's reading when its document has been replaced. Without permission the browser does not say whether a tab
 * that loads shows another page or another place of the same one, so the document itself is asked: at once, because the
 * answer of one that comes next must not be waited for.
 */
async function forgetPage(tabId: number): Promise<void> {
  const since = performance.now();
  if (await send('stillThere', undefined, tabId).catch(() => false)) return;
  const { db, forgetReading } = await parts.tabs();
  await forgetReading(db, tabId, since);
}

async function openForm(tabId: number | undefined, part: 'entities' | 'terms', words: string): Promise<void> {
  const keeping = await parts.keeping();
  await keeping.openForm(keeping.db, tabId, part, words);
}

async function makeMenus(): Promise<void> {
  const menus = await parts.menus();
  await menus.makeMenus();
}

/** Loads what reads, before it is asked. What fails is said to who asks. */
async function warm(): Promise<void> {
  const reading = await parts.reading().catch(() => null);
  await reading?.warm().catch(() => undefined);
}
