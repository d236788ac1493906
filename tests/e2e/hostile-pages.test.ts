/** Pages that work against their reader, in the built extension: each is read, or said to hold no article; nothing breaks. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FaultyBrowser, marksOn, openFaulty } from '../../scripts/browser/faulty.ts';
import { type HostileSite, serveHostile } from './hostile-site.ts';

/** As far as the extension's own page is asked for it. */
declare const chrome: { tabs: { sendMessage(tab: number, message: unknown): Promise<unknown> } };

let site: HostileSite;
let browser: FaultyBrowser;
let page: Page;
beforeAll(async () => {
  site = await serveHostile();
  browser = await openFaulty();
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

const status = async () => (await browser.viewOf(page)).status;
const tell = async (type: string, data: object) => {
  const tabId = await browser.tabOf(page);
  const message = { id: 1, type, data: { tabId, ...data }, timestamp: Date.now() };
  return browser.own.evaluate(([id, what]) => chrome.tabs.sendMessage(id, what), [tabId, message] as const);
};

describe('a page that', () => {
  it.each([
    'sound',
    'patches prototypes',
    'freezes globals',
    'names elements after globals',
    'names forms after methods of the document',
    'floods mutations',
    'nests ten thousand elements',
    'lies about its base',
    'forges events',
    'has a headline of fifty thousand letters',
  ])('%s is read and marked like any other', async (name) => {
    expect(site.names).toContain(name);
    await page.goto(site.url(name));
    await expect.poll(() => marksOn(page)).toBeGreaterThan(5);
    await expect.poll(status).toBe('ready');
    expect((await browser.viewOf(page)).report?.title.length).toBeLessThanOrEqual(2000);
  });

  it('has a form in which nobody finds the way out is said to hold no article', async () => {
    for (const name of site.snares) {
      await page.goto(site.url(name));
      await expect.poll(status).toBe('no-article');
      // The page answers: nobody goes round in it.
      expect(await page.evaluate(() => 1 + 1)).toBe(2);
    }
  });

  it('carries markup and turned direction in its title, byline and name: all of it is shown as text, set apart', async () => {
    await page.goto(site.url('says evil things'));
    await expect.poll(status).toBe('ready');
    const sidebar = await browser.open(`sidebar.html?tab=${await browser.tabOf(page)}`);
    await expect.poll(() => sidebar.locator('body').innerText()).toContain('onerror');
    const found = await sidebar.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const open: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const isolated = node.parentElement?.closest('bdi, [dir]:not(html, body, #app)');
        if (/[\u202e\u2066]/u.test((node as Text).data) && !isolated) open.push((node as Text).data);
      }
      return { open, hurt: 'hurt' in window, pictures: document.querySelectorAll('img, body script[src="x"]').length };
    }); // oxfmt-ignore
    expect(found).toEqual({ open: [], hurt: false, pictures: 0 });
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    await sidebar.close();
  });
});

describe('a page that frames the sidebar', () => {
  const frames = () => page.frames().filter((frame) => frame.url().includes('sidebar.html'));
  const words = (frame: ReturnType<Page['frames']>[number]) => frame.locator('body').innerText();

  it('gets nothing: its frame is refused, or empty with the address that the reader’s frame has', async () => {
    await page.goto(site.url('sound'));
    await expect.poll(status).toBe('ready');
    await tell('togglePanel', { keep: true });
    await expect.poll(async () => (frames()[0] ? words(frames()[0]!) : '')).not.toBe('');
    // What the page can find out of the frame that is there.
    const seen = await page.evaluate(() => JSON.stringify(performance.getEntries().map(({ name }) => name)));
    expect(seen).not.toContain('sidebar.html');
    const addresses = [frames()[0]!.url(), browser.own.url().replace('options', 'sidebar')];
    await page.evaluate((all) => {
      for (const address of all) {
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
      }
    }, addresses);
    await page.waitForTimeout(1000);
    expect((await Promise.all(frames().map(words))).filter((text) => text !== '')).toHaveLength(1);
  });

  it('cannot hide the reader’s frame by its style', async () => {
    const shown = await page.evaluate(() => {
      document.head.insertAdjacentHTML('beforeend', '<style>isnad-panel, isnad-panel * { opacity: 0 !important; }</style>');
      return getComputedStyle(document.querySelector('isnad-panel')!).opacity;
    }); // oxfmt-ignore
    expect(shown).toBe('1');
  });
});

describe('afterwards', () => {
  it('nothing was left uncaught, on the pages or in the background', async () => {
    expect(await browser.uncaught()).toEqual([]);
  });
});
