/** The whole way in the built extension, driven like a person does: permission prompt, toolbar key, native side panel. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, openBrowser } from '../../scripts/browser/extension.ts';
import { ensureBrowser } from '../../scripts/browser/install.ts';
import { openScreen, type Screen } from '../../scripts/browser/screen.ts';
import { EXTENSION } from '../../scripts/start/build.ts';
import { type RunningServer, serve } from '../../scripts/start/server.ts';
import { loadSite } from '../../scripts/start/site/load.ts';
import { readNetLog } from './net-log.ts';
import { ODD_PAGES, serveOddPages } from './odd-pages.ts';

/** As far as the extension's own page is asked for it. */
declare const chrome: {
  storage: { local: { set(values: Record<string, unknown>): Promise<void> } };
  sidePanel: { getOptions(of: object): Promise<{ enabled?: boolean }> };
};

const netLog = join(mkdtempSync(join(tmpdir(), 'isnad-net-')), 'net.json');
const problems: string[] = [];
let screen: Screen;
let site: RunningServer;
let odd: Awaited<ReturnType<typeof serveOddPages>>;
let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  const executable = ensureBrowser(true, () => undefined);
  screen = await openScreen();
  site = await serve(loadSite(), [], 0);
  odd = await serveOddPages();
  browser = await openBrowser({ executable, extension: EXTENSION, screen, offline: true, netLog });
  page = await browser.context.newPage();
  for (const watched of [browser.welcome, page]) {
    watched.on('pageerror', (error) => problems.push(String(error)));
    watched.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  }
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  odd?.close();
  screen?.close();
  rmSync(dirname(netLog), { recursive: true, force: true });
});

const article = (part: string) => site.articles.find(({ name }) => name.includes(part))!.url;
/** The page's own document: Isnad's sign stands beside the body, in an element of its own. */
const source = () => page.evaluate(() => [document.head.outerHTML, document.body.outerHTML]);
const painted = () =>
  page.evaluate(() => [...CSS.highlights].map(([name, ranges]) => [name, ranges.size] as const));

describe('before any permission', () => {
  it('reads nothing by itself', async () => {
    await page.goto(article('sahel'));
    expect((await browser.view(await browser.tabId(page))).status).toBe('not-permitted');
    expect(await painted()).toEqual([]);
  });

  it('reads the page when the toolbar key is pressed, and leaves its DOM byte for byte as it was', async () => {
    const tabId = await browser.tabId(page);
    const before = await source();
    await browser.pressAction(page);
    const view = await browser.settledView(tabId);
    expect(view.status).toBe('ready');
    expect(view.kept).toBe(true);
    expect(view.entities.length).toBeGreaterThan(3);
    expect(view.terms.length).toBeGreaterThan(0);
    await expect.poll(painted).not.toEqual([]);
    expect(await source()).toEqual(before);
  });

  it('shows the article in the native side panel', async () => {
    const title = await page.locator('h1').first().innerText();
    await expect.poll(() => browser.panelText()).toContain(title.trim());
  });
});

describe('when the tab goes elsewhere', () => {
  it('no longer shows the article that was left', async () => {
    await page.goto(odd.url('form'));
    await expect
      .poll(async () => (await browser.view(await browser.tabId(page))).status)
      .toBe('not-permitted');
  });

  it('keeps showing an article while only the place in it changes', async () => {
    await page.goto(article('sahel'));
    const tabId = await browser.tabId(page);
    await browser.pressAction(page);
    expect((await browser.settledView(tabId)).status).toBe('ready');
    await page.evaluate(() => {
      location.hash = 'end';
      history.pushState(null, '', '?page=2');
    });
    await page.waitForTimeout(500);
    expect((await browser.view(tabId)).status).toBe('ready');
  });
});

describe('with leave to read a site', () => {
  it("asks in the browser's own prompt and reads the pages of the site by itself", async () => {
    await browser.welcome.bringToFront();
    await browser.welcome.locator('form input').fill('localhost');
    await browser.allow(browser.welcome.locator('form button[type=submit]'));
    await page.goto(article('marfa'));
    const view = await browser.settledView(await browser.tabId(page));
    expect(view.status).toBe('ready');
    await expect.poll(painted).not.toEqual([]);
  });

  it('offers the articles that were read before as related coverage', async () => {
    const view = await browser.settledView(await browser.tabId(page));
    expect(view.related.filter(({ from }) => from === 'reader').length).toBeGreaterThan(0);
  });

  it('scrolls to a place that the sidebar asks for', async () => {
    const tabId = await browser.tabId(page);
    const { entities } = await browser.view(tabId);
    const last = entities.flatMap((entity) => entity.mentions).sort((a, b) => b.start - a.start)[0]!;
    await browser.ask('jump', { tabId, start: last.start, end: last.end });
    await expect
      .poll(() => page.evaluate(() => [...(CSS.highlights.get('isnad-spot') ?? [])].map(String).join('')))
      .toBe(
        await page.evaluate(
          ([name]) => name,
          [entities.flatMap((e) => (e.mentions.includes(last) ? e.surfaces.map((s) => s.surface) : []))[0]!],
        ),
      );
  });

  it('survives the background being stopped between two pages', async () => {
    const first = await browser.tabId(page);
    const before = await browser.view(first);
    await browser.stopWorker();
    const other = await browser.context.newPage();
    await other.goto(article('wadi'));
    const view = await browser.settledView(await browser.tabId(other));
    expect(view.status).toBe('ready');
    await browser.stopWorker();
    expect(await browser.view(first)).toEqual(before);
    await other.close();
  });
});

describe('the sidebar inside the page', () => {
  const frame = () => page.frames().find((one) => one.url().includes('sidebar.html'));
  /** Makes the choice, and waits until the browser's panel follows it. */
  const choose = async (place: 'browser' | 'page') => {
    await browser.welcome.evaluate((value) => chrome.storage.local.set({ panel: value }), place);
    const enabled = () =>
      browser.welcome.evaluate(async () => (await chrome.sidePanel.getOptions({})).enabled);
    await expect.poll(enabled).toBe(place === 'browser');
  };

  it('opens in a frame when the reader chose so, and closes on the next press', async () => {
    await choose('page');
    await page.goto(article('ofoq'));
    await browser.settledView(await browser.tabId(page));
    await browser.pressAction(page);
    const title = await page.locator('h1').first().innerText();
    await expect.poll(async () => (await frame()?.locator('body').innerText()) ?? '').toContain(title.trim());
    await browser.pressAction(page);
    await expect.poll(() => frame()).toBeUndefined();
    await choose('browser');
  });

  it('is out of reach of the scripts of the page', async () => {
    await choose('page');
    await browser.pressAction(page);
    await expect.poll(() => frame()).toBeDefined();
    const seen = await page.evaluate(() => {
      const host = document.querySelector('isnad-panel');
      return { root: host?.shadowRoot ?? null, text: host?.textContent, frames: window.frames.length };
    });
    expect(seen).toMatchObject({ root: null, text: '' });
    await browser.pressAction(page);
    await choose('browser');
  });
});

describe('pages that are no articles', () => {
  it.each(ODD_PAGES)('$name: a clear state and no error', async ({ name, status }) => {
    const tab = await browser.context.newPage();
    tab.on('pageerror', (error) => problems.push(`${name}: ${error}`));
    await tab.goto(odd.url(name)).catch(() => undefined);
    const tabId = await browser.tabId(tab);
    await browser.pressAction(tab);
    await expect.poll(async () => (await browser.view(tabId)).status, { timeout: 20_000 }).toBeOneOf(status);
    await expect.poll(async () => (await browser.panelText())?.length ?? 0).toBeGreaterThan(40);
    await tab.close();
  });
});

describe('afterwards', () => {
  it('no page and no part of the extension has reported an error', () => {
    expect(problems).toEqual([]);
  });

  it('the extension has made no network request', async () => {
    await browser.close();
    const requests = readNetLog(netLog);
    const pages = new Set([...site.articles.map(({ url }) => new URL(url).host), new URL(odd.url('')).host]);
    expect(requests.some(({ url }) => pages.has(new URL(url).host))).toBe(true);
    const asked = requests.filter(({ initiator }) => initiator.startsWith('chrome-extension://'));
    expect(asked.filter(({ url }) => !url.startsWith('chrome-extension://'))).toEqual([]);
    const elsewhere = requests.filter(
      ({ url, initiator }) => /^https?:\/\/[^/]*localhost/u.test(initiator) && !pages.has(new URL(url).host),
    );
    expect(elsewhere).toEqual([]);
  });
});
