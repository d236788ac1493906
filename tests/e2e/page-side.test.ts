/** The page side in the built extension: card, launcher, keys, badge, pages that change, and the end of it all. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ExtensionBrowser, openBrowser } from '../../scripts/browser/extension.ts';
import { ensureBrowser } from '../../scripts/browser/install.ts';
import { press, xdotool } from '../../scripts/browser/keys.ts';
import { openScreen, type Screen } from '../../scripts/browser/screen.ts';
import { EXTENSION } from '../../scripts/start/build.ts';
import { type RunningServer, serve } from '../../scripts/start/server.ts';
import { loadSite } from '../../scripts/start/site/load.ts';

/** As far as the extension's own page is asked for it. */
declare const chrome: {
  storage: { local: { get(): Promise<Record<string, unknown>> } };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  runtime: { reload(): void };
};

const problems: string[] = [];
let screen: Screen;
let site: RunningServer;
let browser: ExtensionBrowser;
let page: Page;
let tabId: number;

const article = (part: string) => site.articles.find(({ name }) => name.includes(part))!.url;
/** How many marks of each kind stand on words that are on the page. */
const marks = () =>
  page.evaluate(() => {
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map((range) => ({ name, there: range.startContainer.isConnected })),
    );
    return ranges.filter(({ name, there }) => there && name !== 'isnad-spot').length;
  });
const spot = () => page.evaluate(() => [...(CSS.highlights.get('isnad-spot') ?? [])].map(String).join(''));
const own = () => page.evaluate(() => document.documentElement.children.length - 2);
const settled = async () => {
  await browser.settledView(tabId);
  await vi.waitUntil(async () => (await marks()) > 0, { timeout: 10_000 });
};
/** Where the first loaded term stands in the window. */
const termBox = () =>
  page.evaluate(() => {
    const [, highlight] = [...CSS.highlights].find(([name]) => /own|quoted/u.test(name))!;
    const [range] = [...highlight] as Range[];
    range!.startContainer.parentElement!.scrollIntoView({ block: 'center' });
    const box = range!.getClientRects()[0]!;
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
/** Share of the window that changes when something is done. */
const changeOf = async (act: () => Promise<void>) => {
  await screen.pngAtRest();
  const before = screen.remember();
  await act();
  await screen.pngAtRest();
  return screen.changedSince(before);
};
const focusWindow = async () => {
  const windows = await xdotool(screen.display, 'search', '--onlyvisible', '--class', 'chrom');
  await xdotool(screen.display, 'windowfocus', '--sync', windows.split('\n').at(-1)!);
};

beforeAll(async () => {
  const executable = ensureBrowser(true, () => undefined);
  screen = await openScreen();
  site = await serve(loadSite(), [], 0);
  browser = await openBrowser({ executable, extension: EXTENSION, screen, offline: true });
  await browser.welcome.locator('form input').fill('localhost');
  await browser.allow(browser.welcome.locator('form button[type=submit]'));
  page = await browser.context.newPage();
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(article('sahel'));
  tabId = await browser.tabId(page);
  await settled();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  screen?.close();
});

describe('on a page that was read', () => {
  it('the toolbar button counts the loaded terms', async () => {
    const { terms } = await browser.view(tabId);
    await expect
      .poll(() => browser.welcome.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId))
      .toBe(String(terms.length));
  });

  it('a card opens where the pointer rests on a mark, and goes with Escape', async () => {
    await page.bringToFront();
    const { x, y } = await termBox();
    const shown = await changeOf(async () => {
      await page.mouse.move(x, y, { steps: 3 });
      await page.waitForTimeout(600);
    });
    expect(shown).toBeGreaterThan(0.03);
    const closed = await changeOf(() => page.keyboard.press('Escape'));
    expect(closed).toBeGreaterThan(0.03);
  });

  it('keys lead from mark to mark and hide the marks', async () => {
    await page.mouse.move(5, 5);
    await focusWindow();
    await press(screen.display, 'alt+shift+j');
    await expect.poll(spot).not.toBe('');
    const first = await spot();
    await press(screen.display, 'alt+shift+j');
    await expect.poll(spot).not.toBe(first);
    await press(screen.display, 'Escape');
    await expect.poll(spot).toBe('');
    await press(screen.display, 'alt+shift+m');
    await expect.poll(marks).toBe(0);
    await press(screen.display, 'alt+shift+m');
    await expect.poll(marks).toBeGreaterThan(0);
  });

  it('a click on the launcher opens the native side panel', async () => {
    const { width, height } = await page.evaluate(() => ({
      width: document.documentElement.clientWidth,
      height: innerHeight,
    }));
    const rtl = await page.evaluate(() => getComputedStyle(document.body).direction === 'rtl');
    await page.mouse.click(rtl ? 50 : width - 60, height - 32);
    await expect.poll(async () => (await browser.panelText())?.length ?? 0).toBeGreaterThan(40);
  });
});

describe('on a page that changes', () => {
  it('the marks stand where its article is drawn anew', async () => {
    await page.evaluate(() => {
      const { body } = document;
      body.innerHTML = body.innerHTML.trim();
    });
    await expect.poll(marks).toBeGreaterThan(0);
  });

  it('they come back with the page, and with its article in the sidebar', async () => {
    const { report } = await browser.view(tabId);
    await page.goto(article('marfa'));
    await settled();
    await page.goBack();
    await settled();
    await expect.poll(async () => (await browser.view(tabId)).report?.title).toBe(report?.title);
  });

  it('they survive document.open', async () => {
    await page.evaluate(() => {
      const html = document.head.outerHTML + document.body.outerHTML;
      document.open();
      document.write(html);
      document.close();
    });
    await expect.poll(marks).toBeGreaterThan(0);
    await expect.poll(own).toBe(1);
  });

  it('the reading follows an address that changes without a load, and says when nothing is left to read', async () => {
    await page.evaluate(() => {
      history.pushState({}, '', '/nothing');
      document.body.innerHTML = '<form><label>Search <input></label></form>';
    });
    await expect.poll(async () => (await browser.view(tabId)).status).toBe('no-article');
    expect(await marks()).toBe(0);
    expect(await browser.welcome.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId)).toBe('');
  });
});

describe('settings', () => {
  it('turn kinds of marks off on pages that are open', async () => {
    await page.goto(article('sahel'));
    await settled();
    const before = await marks();
    const options = await browser.context.newPage();
    await options.goto(browser.page('options.html'));
    await options.locator('input[type=checkbox]').first().uncheck();
    await page.bringToFront();
    await expect.poll(marks).toBeLessThan(before);
    await options.locator('input[type=checkbox]').first().check();
    await expect.poll(marks).toBe(before);
    await options.close();
  });

  it('have four keys', async () => {
    const commands = await browser.welcome.evaluate(() => chrome.commands.getAll());
    expect(
      commands
        .filter(({ shortcut }) => shortcut !== '')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['_execute_action', 'next-mark', 'previous-mark', 'toggle-marks']);
  });
});

describe('when Isnad goes while the page is open', () => {
  it('the page is as before, without an error', async () => {
    await page.bringToFront();
    const before = await page.evaluate(() => [document.head.outerHTML, document.body.outerHTML]);
    await browser.welcome.evaluate(() => setTimeout(() => chrome.runtime.reload(), 50));
    await expect.poll(marks).toBe(0);
    await expect.poll(own).toBe(0);
    await page.mouse.move(300, 300);
    expect(await page.evaluate(() => [document.head.outerHTML, document.body.outerHTML])).toEqual(before);
    expect(problems).toEqual([]);
  });
});
