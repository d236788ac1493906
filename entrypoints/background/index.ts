/** The background: answers messages, follows tabs and permissions. It is the only writer of the database. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { handle, send } from '../../utils/messages/messenger.ts';
import { forgetAnchors, serveAnchors } from './anchors.ts';
import { serveAnnotations } from './annotations.ts';
import { serveBackups } from './backup.ts';
import { serveKept } from './kept.ts';
import { serveComparisons } from './comparisons.ts';
import { followMenus, makeMenus } from './menus.ts';
import { openForm, servePacks } from './pack-desk.ts';
import { openEngines } from './packs.ts';
import { annotateSelection, orInPage, servePages } from './page-side.ts';
import { followPanelSetting, openPanel } from './panel.ts';
import { analysePage, forget, forgetIfGone, recordState, viewOf } from './readings.ts';
import { serveRolling } from './rolling.ts';
import { serveSafety } from './safety.ts';
import { followPermissions, readTab, whyUnread } from './sites.ts';
import { openDatabase } from './second-copy.ts';
import { summarise } from './summary.ts';

export default defineBackground(() => {
  const db = openDatabase();
  followPanelSetting();

  /** Reads a tab because the reader asked for it, and says so when the browser does not allow it. */
  async function readOnRequest(tabId: number, url: string | null): Promise<void> {
    await recordState(db, tabId, url, 'reading');
    await readTab(tabId).catch((error: unknown) => recordState(db, tabId, url, whyUnread(String(error))));
  }

  async function showAndRead(tabId: number, url: string | null, panel: Promise<boolean>): Promise<void> {
    await readOnRequest(tabId, url);
    await orInPage(tabId, panel);
  }

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
    entities: ({ id }, words) => void openForm(db, id, 'entities', words),
    terms: ({ id }, words) => void openForm(db, id, 'terms', words),
    annotate: ({ id, windowId }) => {
      const panel = windowId === undefined ? Promise.resolve(false) : openPanel(windowId);
      if (id !== undefined) void annotateSelection(id, panel);
    },
  });
  servePages(db);
  servePacks(db);
  serveComparisons(db);
  serveAnnotations(db);
  serveAnchors(db);
  serveKept(db);
  serveSafety(db);
  serveBackups(db);
  serveRolling(db);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void openEngines(db);
    void makeMenus();
    // Pages that were open during an update hold a content script that can no longer answer: they are read anew.
    void followPermissions().then(() => (reason === 'update' ? readOpenTabs() : undefined));
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => {
    void db.readings.clear().catch(() => undefined);
    void followPermissions();
  });
  browser.permissions.onAdded.addListener(() => void followPermissions().then(readOpenTabs));
  browser.permissions.onRemoved.addListener(() => void followPermissions());

  browser.tabs.onRemoved.addListener((tabId) => {
    forgetAnchors(tabId);
    void forget(db, tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') void forgetIfGone(db, tabId);
  });

  handle('articleRead', (page, { tabId, frameId }) => {
    if (tabId === undefined || frameId !== 0) return [];
    return analysePage(db, tabId, page);
  });
  handle('nothingToRead', ({ reason }, { tabId }) => {
    return tabId === undefined ? undefined : recordState(db, tabId, null, reason);
  });
  handle('getView', ({ tabId }) => viewOf(db, tabId));
  handle('readAgain', ({ tabId }) => readOnRequest(tabId, null));
  handle('jump', async ({ tabId, start, end }) => {
    await send('reveal', { start, end }, tabId);
  });
  handle('packSummary', async () => summarise(await openEngines(db)));

  /** A site that was just allowed is read at once in the tabs where it is open. */
  async function readOpenTabs(): Promise<void> {
    const { origins = [] } = await browser.permissions.getAll();
    if (origins.length === 0) return;
    for (const tab of await browser.tabs.query({ url: origins }))
      if (tab.id !== undefined) await readTab(tab.id).catch(() => undefined);
  }
});
