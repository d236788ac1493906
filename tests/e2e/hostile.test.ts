/** Pages and browsers that make it hard, in the built extension: strict CSP, the back/forward way, menus, an update. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ExtensionBrowser, openBrowser } from '../../scripts/browser/extension.ts';
import { ensureBrowser } from '../../scripts/browser/install.ts';
import { openScreen, type Screen } from '../../scripts/browser/screen.ts';
import { EXTENSION } from '../../scripts/start/build.ts';
import { type RunningServer, serve } from '../../scripts/start/server.ts';
import { loadSite } from '../../scripts/start/site/load.ts';
import { articlePage } from '../../scripts/start/site/render.ts';

/** As far as the background and the extension's pages are asked for it. */
declare const chrome: {
  storage: { local: { set(values: Record<string, unknown>): Promise<void> } };
  contextMenus: {
    update(id: string, change: object): Promise<void>;
    onClicked: { dispatch(info: object, tab: unknown): void };
  };
  tabs: { get(id: number): Promise<unknown>; query(which: object): Promise<{ url?: string }[]> };
  runtime: {
    getManifest(): { name: string; description: string; commands: Record<string, { description?: string }> };
  };
};

const CSP =
  "default-src 'none'; style-src 'none'; script-src 'none'; frame-src 'none'; sandbox allow-same-origin allow-scripts";

const problems: string[] = [];
let screen: Screen;
let site: RunningServer;
let strict: Server;
let browser: ExtensionBrowser;
let page: Page;
let strictUrl: string;

const article = (part: string) => site.articles.find(({ name }) => name.includes(part))!.url;
const marks = () =>
  page.evaluate(() =>
    [...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name.startsWith('isnad-') ? size : 0), 0),
  );
const view = async () => browser.view(await browser.tabId(page));

beforeAll(async () => {
  const executable = ensureBrowser(true, () => undefined);
  screen = await openScreen();
  const demo = loadSite();
  site = await serve(demo, [], 0);
  const html = articlePage(
    demo,
    demo.articles.find(({ outlet }) => outlet.id === 'sahel')!,
  );
  strict = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': CSP });
    response.end(html.replace(/<link[^>]*>/gu, ''));
  });
  await new Promise<void>((done) => strict.listen(0, '127.0.0.1', done));
  strictUrl = `http://localhost:${(strict.address() as AddressInfo).port}/strict.html`;
  browser = await openBrowser({ executable, extension: EXTENSION, screen, offline: true });
  await browser.welcome.locator('form input').fill('localhost');
  await browser.allow(browser.welcome.locator('form button[type=submit]'));
  page = await browser.context.newPage();
  page.on('pageerror', (error) => problems.push(String(error)));
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  strict?.close();
  screen?.close();
});

describe('a page that allows nothing (CSP without any source, sandboxed)', () => {
  it('is read and marked, and its sign stands', async () => {
    await page.goto(strictUrl);
    await expect.poll(marks).toBeGreaterThan(5);
    await expect.poll(async () => (await view()).status).toBe('ready');
    await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(3);
  });

  it('shows the sidebar in the page when the reader wants it there', async () => {
    await browser.welcome.evaluate(() => chrome.storage.local.set({ panel: 'page' }));
    const title = await page.locator('h1').first().innerText();
    await vi.waitUntil(
      async () => {
        await browser.pressAction(page);
        await page.waitForTimeout(700);
        return page.frames().some((frame) => frame.url().includes('sidebar.html'));
      },
      { timeout: 15_000 },
    );
    const frame = page.frames().find((one) => one.url().includes('sidebar.html'))!;
    await expect.poll(() => frame.locator('body').innerText()).toContain(title.trim());
    await browser.welcome.evaluate(() => chrome.storage.local.set({ panel: 'browser' }));
  });
});

describe('the page’s menu', () => {
  const click = async (menuItemId: string, selectionText = '') => {
    const tabId = await browser.tabId(page);
    const worker = await browser.worker();
    await worker.evaluate(
      async ({ info, id }) => chrome.contextMenus.onClicked.dispatch(info, await chrome.tabs.get(id)),
      { info: { menuItemId, selectionText, editable: false, pageUrl: page.url() }, id: tabId },
    );
  };

  it('has its four entries', async () => {
    const worker = await browser.worker();
    const missing = await worker.evaluate(async () => {
      const absent: string[] = [];
      for (const id of ['read', 'sidebar', 'entities', 'terms'])
        await chrome.contextMenus.update(id, {}).catch(() => absent.push(id));
      return absent;
    });
    expect(missing).toEqual([]);
  });

  it('reads a page', async () => {
    await page.goto(article('marfa'));
    await expect.poll(async () => (await view()).status).toBe('ready');
    await page.evaluate(() => {
      document.querySelector('h1')!.textContent = 'عنوان آخر كتبته الصفحة بعد قراءتها';
    });
    await click('read');
    await expect.poll(async () => (await view()).report?.title).toContain('عنوان آخر');
  });

  it.each(['entities', 'terms'])('takes selected words to the form for %s', async (entry) => {
    const [known] = await Promise.all([
      browser.context.waitForEvent('page', { timeout: 10_000 }),
      click(entry, 'كتائب الميناء'),
    ]);
    await known.waitForURL(/library\.html/u);
    expect(decodeURIComponent(known.url())).toMatch(new RegExp(`new/${entry}\\?text=كتائب.الميناء`, 'u'));
    await known.close();
  });
});

describe('the way back', () => {
  it('marks the article that the reader comes back to', async () => {
    await page.goto(article('ofoq'));
    // The page is painted before what was read is noted.
    await expect.poll(async () => (await view()).report?.title).toBeTypeOf('string');
    const first = (await view()).report?.title;
    await page.goto(article('marfa'));
    await expect.poll(async () => (await view()).report?.title).not.toBe(first);
    await page.goBack();
    await expect.poll(marks).toBeGreaterThan(0);
    await expect.poll(async () => (await view()).report?.title).toBe(first);
  });
});

describe('afterwards', () => {
  it('no page has reported an error', () => {
    expect(problems).toEqual([]);
  });
});
