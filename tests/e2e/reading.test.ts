/** The built extension where reading is no straight way: other pages, a stopped background, pages that are no articles. */
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
import type { SidebarView } from '../../utils/report/view.ts';
import { readNetLog } from './net-log.ts';
import { ODD_PAGES, serveOddPages } from './odd-pages.ts';

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
describe('when the tab goes elsewhere', () => {
  it('no longer shows the article that was left', async () => {
    await page.goto(article('sahel'));
    await browser.pressAction(page);
    expect((await browser.settledView(await browser.tabId(page))).status).toBe('ready');
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
  it('survives the background being stopped between two pages', async () => {
    await browser.welcome.bringToFront();
    await browser.welcome.locator('form input').fill('localhost');
    await browser.allow(browser.welcome.locator('form button[type=submit]'));
    await page.goto(article('marfa'));
    const first = await browser.tabId(page);
    // The tab has shown another article before.
    await expect.poll(async () => (await browser.view(first)).url).toBe(page.url());
    const before = await browser.settledView(first);
    await browser.stopWorker();
    const other = await browser.context.newPage();
    await other.goto(article('wadi'));
    const view = await browser.settledView(await browser.tabId(other));
    expect(view.status).toBe('ready');
    await browser.stopWorker();
    // How rare a name is, and with it a score, changes with the article that was read in between.
    const unscored = (one: SidebarView) => ({
      ...one,
      related: one.related.map((each) => ({ ...each, score: 0 })),
    });
    expect(unscored(await browser.view(first))).toEqual(unscored(before));
    await other.close();
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
