/** The built extension in Firefox: permission, an article, its marks, the sidebar's page, and the end of it all. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type FirefoxBrowser, firefoxPath, openFirefox } from '../../scripts/browser/firefox.ts';
import { ensureBuilt, FIREFOX_EXTENSION } from '../../scripts/start/build.ts';
import { type RunningServer, serve } from '../../scripts/start/server.ts';
import { loadSite } from '../../scripts/start/site/load.ts';
import type { SidebarView } from '../../utils/report/view.ts';

const executable = firefoxPath();
if (!executable)
  console.log('Firefox was not found: its tests are left out. Install it, or name it in ISNAD_FIREFOX.');

describe.skipIf(!executable)('in Firefox', () => {
  const problems: string[] = [];
  let site: RunningServer;
  let firefox: FirefoxBrowser;
  let welcome: Page;
  let page: Page;
  let tabId: number;

  const article = (part: string) => site.articles.find(({ name }) => name.includes(part))!.url;
  const marks = () =>
    page.evaluate(() =>
      [...CSS.highlights].reduce(
        (sum, [name, highlight]) => sum + (name.startsWith('isnad-') ? highlight.size : 0),
        0,
      ),
    );
  const view = async () => (await firefox.ask(welcome, 'getView', { tabId })) as SidebarView;

  beforeAll(async () => {
    ensureBuilt(() => undefined, FIREFOX_EXTENSION);
    site = await serve(loadSite(), [], 0);
    firefox = await openFirefox(executable!, FIREFOX_EXTENSION);
    welcome = await firefox.open('welcome.html');
    await vi.waitUntil(() => welcome.$('form input'), { timeout: 10_000 });
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
  });

  it('the first-run page asks for a site, and is given it', async () => {
    await (await welcome.$('form input'))!.type('localhost');
    await (await welcome.$('form button[type=submit]'))!.click();
    await vi.waitUntil(async () => (await welcome.$('.result[data-shown]')) !== null, { timeout: 10_000 });
    expect(await welcome.$eval('.choices', (element) => element.textContent)).toContain('localhost');
  });

  it('an article is read and its marks are painted, the page’s own DOM as before', async () => {
    page = await firefox.browser.newPage();
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.goto(article('sahel'));
    await vi.waitUntil(async () => (await marks()) > 5, { timeout: 15_000, interval: 200 });
    expect(await page.evaluate(() => document.body.querySelectorAll('mark').length)).toBe(0);
    tabId = (await firefox.tabs(welcome)).at(-1)!;
    await vi.waitUntil(async () => (await view()).status === 'ready', { timeout: 10_000, interval: 200 });
    const { entities, terms, kept } = await view();
    expect(entities.length).toBeGreaterThan(3);
    expect(terms.length).toBeGreaterThan(0);
    expect(kept).toBe(true);
  });

  it('at most twelve highlights paint them', async () => {
    expect(await page.evaluate(() => CSS.highlights.size)).toBeLessThanOrEqual(12);
  });

  it('the sidebar shows the article, in Arabic too', async () => {
    const title = (await page.$eval('h1', (heading) => heading.textContent)).trim();
    const sidebar = await firefox.open(`sidebar.html?tab=${tabId}`);
    await vi.waitUntil(async () => (await sidebar.$('.entries')) !== null, {
      timeout: 10_000,
      interval: 200,
    });
    expect(await sidebar.$eval('main', (main) => main.textContent)).toContain(title);
    await sidebar.select('.language', 'ar');
    await vi.waitUntil(
      async () => (await sidebar.$eval('html', (root) => root.getAttribute('dir'))) === 'rtl',
      { timeout: 5000, interval: 100 },
    );
    expect(await sidebar.$$eval('.entries > li', (items) => items.length)).toBeGreaterThan(0);
    await sidebar.close();
  });

  it('a place that the sidebar asks for is shown on the page', async () => {
    const { terms } = await view();
    const { start, end, surface } = terms.at(-1)!.hit;
    await page.bringToFront();
    await firefox.ask(welcome, 'jump', { tabId, start, end });
    await expect
      .poll(() => page.evaluate(() => [...(CSS.highlights.get('isnad-spot') ?? [])].map(String).join('')))
      .toBe(surface);
  });

  it('no page has reported an error', () => {
    expect(problems).toEqual([]);
  });
});
