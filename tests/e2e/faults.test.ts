/** What goes wrong around Isnad, in the built extension: a background that is stopped, tabs that go, a database that is shut. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FaultyBrowser, marksOn, openFaulty } from '../../scripts/browser/faulty.ts';
import { ask } from '../../scripts/browser/killable.ts';
import { type RunningServer, serve } from '../../scripts/start/server.ts';
import { loadSite } from '../../scripts/start/site/load.ts';
import { annotation } from '../unit/store/rows.ts';

/** As far as the extension's own pages are asked for it. */
declare const chrome: {
  tabs: { create(what: { url: string }): Promise<{ id: number }>; remove(tab: number): Promise<void> };
  windows: { create(what: { url: string[] }): Promise<unknown> };
};

let site: RunningServer;
let browser: FaultyBrowser;
let page: Page;
beforeAll(async () => {
  site = await serve(loadSite(), [], 0);
  browser = await openFaulty();
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Opens an article as far as its address, so that its reading is still to come. */
const open = (n: number) => page.goto(site.articles[n % site.articles.length]!.url, { waitUntil: 'commit' });
const isRead = async (on: Page, by = browser) => {
  await expect.poll(() => marksOn(on)).toBeGreaterThan(0);
  // Of this page: the tab's view may still be that of the page before.
  await expect.poll(() => by.viewOf(on)).toMatchObject({ status: 'ready', url: on.url() });
};

describe('a background that is stopped', () => {
  it('at any moment of a reading: the page is marked, and its article is in the sidebar', async () => {
    for (const [n, wait] of [0, 30, 80, 160, 300, 500].entries()) {
      await open(n);
      await rest(wait);
      await browser.stop();
      await isRead(page);
    }
    expect((await browser.viewOf(page)).url).toBe(page.url());
  });

  it('between the answer to a page and the store: the article is read once more and kept', async () => {
    await open(6);
    await expect.poll(() => marksOn(page), { interval: 10 }).toBeGreaterThan(0);
    await browser.stop();
    await isRead(page);
    await expect.poll(async () => (await browser.viewOf(page)).kept).toBe(true);
  });

  it('while annotations are saved: what was called saved is there, and what was not can be saved again', async () => {
    const rows = Array.from({ length: 40 }, (_, n) => annotation(n));
    const saved = new Set<string>();
    for (let n = 0; n < rows.length; n += 8) {
      const saving = rows.slice(n, n + 8).map(async (row) => {
        const answer = await ask(browser.own, 'saveAnnotation', { annotation: row }).catch(() => null);
        if (answer?.ok) saved.add(row.id);
      });
      await rest(n);
      await browser.stop();
      await Promise.all(saving);
    }
    const stored = async () => {
      const found = await ask(browser.own, 'annotationsPage', { after: null, limit: 100 });
      return found.ok ? found.value.annotations.map(({ id }) => id) : [];
    };
    expect(await stored()).toEqual(expect.arrayContaining([...saved]));
    for (const row of rows) await ask(browser.own, 'saveAnnotation', { annotation: row });
    expect((await stored()).sort()).toEqual(rows.map(({ id }) => id).sort());
  });
});

describe('a tab that has gone', () => {
  it('is answered in words, and leaves nothing uncaught when it goes in the middle of its reading', async () => {
    const { url } = site.articles[0]!;
    for (const wait of [0, 60, 200]) {
      // As a reader closes it: the driver's own way is lost on Chromium while a page arrives, with or without Isnad.
      const appears = browser.context.waitForEvent('page');
      const id = await browser.own.evaluate(async (at) => (await chrome.tabs.create({ url: at })).id, url);
      const tab = await appears;
      await tab.waitForURL(url, { waitUntil: 'commit' });
      await rest(wait);
      const closes = tab.waitForEvent('close');
      await browser.own.evaluate((which) => chrome.tabs.remove(which), id);
      await closes;
    }
    const gone = { tabId: 987_654 };
    expect((await ask(browser.own, 'getView', gone)).status).toBe('not-permitted');
    await expect(ask(browser.own, 'targetAt', { ...gone, start: 0, end: 1 })).rejects.toThrow(/not shown any more/u);
    await expect(ask(browser.own, 'jump', { ...gone, start: 0, end: 1 })).rejects.toThrow(/jump/u);
    expect(await browser.uncaught()).toEqual([]);
  }); // oxfmt-ignore
});

describe('ten tabs in two windows', () => {
  it('are all read, and each shows its own article', async () => {
    const urls = site.articles.slice(0, 10).map(({ url }) => url);
    await Promise.all(urls.slice(0, 5).map(async (url) => (await browser.context.newPage()).goto(url)));
    await browser.own.evaluate((all) => chrome.windows.create({ url: all }), urls.slice(5));
    const tabs = () => browser.context.pages().filter((tab) => urls.includes(tab.url()) && tab !== page);
    await expect.poll(() => tabs().length).toBe(10);
    const seen = await Promise.all(
      tabs().map(async (tab) => {
        await isRead(tab);
        return [(await browser.viewOf(tab)).url, tab.url()];
      }),
    );
    for (const [shown, url] of seen) expect(shown).toBe(url);
    await Promise.all(tabs().map((tab) => tab.close()));
  });
});

describe('an extension that is reloaded under an open page', () => {
  it('leaves the old script quiet: marks and sign stand once, and the page has no error', async () => {
    await open(1);
    await isRead(page);
    const own = () => page.evaluate(() => document.documentElement.children.length - 2);
    const marks = await marksOn(page);
    await expect.poll(own).toBe(1);
    await browser.reload();
    await isRead(page);
    // Longer than the old script takes to look whether Isnad is still there.
    await rest(2500);
    expect([await marksOn(page), await own()]).toEqual([marks, 1]);
  }); // oxfmt-ignore
});

describe('afterwards', () => {
  it('nothing was left uncaught, on the pages or in the background', async () => {
    expect(await browser.uncaught()).toEqual([]);
  });
});

describe('a browser that shuts the database (a private window, a rule of the company)', () => {
  let shut: FaultyBrowser;
  beforeAll(async () => {
    shut = await openFaulty(
      "IDBFactory.prototype.open = () => { throw new DOMException('The operation is insecure.', 'SecurityError'); };\n",
    );
  });
  afterAll(() => shut?.close());

  it('does not keep pages from being read, and saving says why it cannot', async () => {
    const tab = await shut.context.newPage();
    await tab.goto(site.articles[0]!.url);
    await isRead(tab, shut);
    expect((await shut.viewOf(tab)).kept).toBe(false);
    const answer = await ask(shut.own, 'saveAnnotation', { annotation: annotation(1) });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'closed' } });
    expect((await ask(shut.own, 'storageState', undefined)).state).toBe('closed');
    expect(await shut.uncaught()).toEqual([]);
  });
});
