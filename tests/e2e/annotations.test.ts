/** Annotations in the built extension: made on a page, found again after a reload, a change, and at a copy's address. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, openBrowser } from '../../scripts/browser/extension.ts';
import { ensureBrowser } from '../../scripts/browser/install.ts';
import { openScreen, type Screen } from '../../scripts/browser/screen.ts';
import { EXTENSION } from '../../scripts/start/build.ts';
import { type ChangingSite, EDITED, QUOTE, serveChanging } from './annotations-site.ts';

/** As far as the extension's own page is asked for it. */
declare const chrome: {
  storage: { local: { set(values: Record<string, unknown>): Promise<void> } };
  tabs: { sendMessage(tabId: number, message: object): Promise<unknown> };
};

const NOTE = 'من رواها؟ سكان بلا أسماء.';
const problems: string[] = [];
let screen: Screen;
let site: ChangingSite;
let browser: ExtensionBrowser;
let page: Page;
let sidebar: Page;

/** Words of the page that are painted as annotations: those that are sure, and those that are not. */
const painted = () =>
  page.evaluate(() => {
    const words = (name: RegExp) =>
      [...CSS.highlights].filter(([key]) => name.test(key)).flatMap(([, ranges]) => [...ranges].map(String));
    return { sure: words(/^isnad-note-(?!unsure)/u), unsure: words(/^isnad-note-unsure/u) };
  });
/** Selects words of the page as a reader does; which of several does not matter. */
const select = (words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at >= 0) getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);
const card = () => sidebar.locator('.annotations');
const entries = () => card().locator('article');
const button = (name: string | RegExp, inside: Locator = card()) => inside.getByRole('button', { name });
const said = async (words: string) => {
  await expect.poll(() => card().locator('.desk-notice output').textContent()).toBe(words);
};
const state = () => card().locator('.standing').allTextContents();

/** Shows an address in the page's tab, and its sidebar in a tab of its own. */
async function open(address: string): Promise<void> {
  await page.goto(address);
  await browser.settledView(await browser.tabId(page));
  await card().waitFor();
}

beforeAll(async () => {
  const executable = ensureBrowser(true, () => undefined);
  screen = await openScreen();
  site = await serveChanging();
  browser = await openBrowser({ executable, extension: EXTENSION, screen, offline: true });
  await browser.welcome.evaluate(() => chrome.storage.local.set({ language: 'en' }));
  await browser.welcome.locator('form input').fill('localhost');
  await browser.allow(browser.welcome.locator('form button[type=submit]'));
  page = await browser.context.newPage();
  await page.goto(site.original);
  const tabId = await browser.tabId(page);
  sidebar = await browser.context.newPage();
  for (const one of [page, sidebar]) one.on('pageerror', (error) => problems.push(String(error)));
  await sidebar.goto(browser.page(`sidebar.html?tab=${tabId}`));
  await open(site.original);
});

afterAll(async () => {
  await browser?.close();
  site?.close();
  screen?.close();
});

describe('an annotation', () => {
  it('is made of what is selected, and painted when it is stored', async () => {
    await select(QUOTE);
    await button('Annotate the selection').click();
    await card().getByLabel('Note').fill(NOTE);
    await card().getByLabel(/^Tags/).fill('شهود، بلا أسماء');
    await button('Save').click();
    await said('Saved.');
    await expect.poll(painted).toEqual({ sure: [QUOTE], unsure: [] });
    await expect.poll(state).toEqual(['in its place']);
  });

  it('leaves nothing that was typed, and no element, in the page', async () => {
    const session = await browser.context.newCDPSession(page);
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    expect(JSON.stringify(root)).toContain('النازحين');
    expect(JSON.stringify(root)).not.toContain('رواها');
    expect(await page.evaluate(() => document.body.outerHTML)).not.toContain('isnad');
  });

  it('stands at the same place after a reload, and after the background was stopped', async () => {
    await browser.stopWorker();
    await open(site.original);
    await expect.poll(painted).toEqual({ sure: [QUOTE], unsure: [] });
  });

  it('comes into view in the sidebar when its words are clicked', async () => {
    await page.bringToFront();
    const { x, y } = await page.evaluate(() => {
      const [range] = [...CSS.highlights.get('isnad-note-yellow')!] as Range[];
      const box = range!.getClientRects()[0]!;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    await page.mouse.click(x, y);
    await expect.poll(() => card().locator('[data-chosen]').count()).toBe(1);
  });

  it('is edited, and another colour is painted', async () => {
    await button('Edit', entries()).click();
    await card().getByRole('radio', { name: 'blue' }).check({ force: true });
    await card().getByRole('combobox', { name: 'Kind' }).selectOption('framing');
    await card().getByRole('combobox', { name: 'Frame' }).selectOption('responsibility');
    await button('Save').click();
    await said('Saved.');
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('isnad-note-blue'))).toBe(true);
    await expect.poll(() => entries().textContent()).toContain('Responsibility');
  });

  it('is deleted and brought back, by button and by key', async () => {
    await button('Delete', entries()).click();
    await said('Deleted.');
    await expect.poll(painted).toEqual({ sure: [], unsure: [] });
    await button('Undo').click();
    await expect.poll(painted).toEqual({ sure: [QUOTE], unsure: [] });
    await button('Edit', entries()).focus();
    await sidebar.keyboard.press('Control+Shift+KeyZ');
    await expect.poll(painted).toEqual({ sure: [], unsure: [] });
    await button('Undo').focus();
    await sidebar.keyboard.press('Control+KeyZ');
    await expect.poll(painted).toEqual({ sure: [QUOTE], unsure: [] });
  });
});

describe('a draft', () => {
  it('is there after another article, and after the sidebar was closed', async () => {
    await button('Edit', entries()).click();
    await card().getByLabel('Note').fill('half a sentence');
    await open(site.offTopic);
    await expect.poll(() => card().locator('textarea').count()).toBe(0);
    await open(site.original);
    await expect.poll(() => card().locator('textarea').inputValue()).toBe('half a sentence');
    await sidebar.waitForTimeout(500);
    await sidebar.reload();
    await expect.poll(() => card().locator('textarea').inputValue()).toBe('half a sentence');
    await button('Discard').click();
    await expect.poll(() => entries().textContent()).toContain(NOTE);
  });
});

describe('when the text changes', () => {
  it('a place that is not certain is asked about, and confirmed in one click', async () => {
    site.change(EDITED);
    await open(site.original);
    await expect.poll(painted).toEqual({ sure: [], unsure: [EDITED] });
    await expect.poll(state).toEqual(['Place uncertain']);
    await button('Yes, here').click();
    await said('Its place is saved.');
    await expect.poll(painted).toEqual({ sure: [EDITED], unsure: [] });
    await open(site.original);
    await expect.poll(state).toEqual(['in its place']);
  });

  it('an annotation without its words is listed, and attached by hand', async () => {
    site.change(null);
    await open(site.original);
    await expect.poll(state).toEqual(['Place not found']);
    await expect.poll(painted).toEqual({ sure: [], unsure: [] });
    await button('Attach to the selection').click();
    await expect
      .poll(() => card().locator('.desk-notice output').textContent())
      .toContain('Nothing of the article');
    await select('هدنة إنسانية');
    await button('Attach to the selection').click();
    await said('Its place is saved.');
    await expect.poll(painted).toEqual({ sure: ['هدنة إنسانية'], unsure: [] });
  });
});

describe('a copy of the article at another address', () => {
  it('shows what was said of the article, and says where it was made', async () => {
    site.change(QUOTE);
    await open(site.original);
    await open(site.copy);
    await expect.poll(painted, { timeout: 15_000 }).toEqual({ sure: ['هدنة إنسانية'], unsure: [] });
    await expect.poll(state).toEqual(['in its place · made on a copy of this article']);
  });
});

describe('a mark that is wrong', () => {
  it('is disputed from its entry, and the dispute names it', async () => {
    await open(site.original);
    await button(
      'This mark is wrong',
      sidebar.locator('.entries > li > .entry').filter({ hasText: 'ميليشيات' }).first(),
    ).click();
    await card().getByLabel('Why is this mark wrong?').fill('Here it is a quotation.');
    await button('Save').click();
    await said('Saved.');
    await expect.poll(() => card().textContent()).toContain('Disputes the mark');
  });
});

describe('a page that no pack is about', () => {
  it('is annotated like any other, in an Arabic sidebar from right to left', async () => {
    await browser.welcome.evaluate(() => chrome.storage.local.set({ language: 'ar' }));
    await open(site.offTopic);
    await expect.poll(() => sidebar.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await select('أفران الحطب القديمة');
    await button('علّق على النص المحدَّد').click();
    await card().getByLabel('الملاحظة').fill('تفصيل جميل');
    await button('حفظ').click();
    await said('حُفظ.');
    await expect.poll(painted).toEqual({ sure: ['أفران الحطب القديمة'], unsure: [] });
    await expect.poll(state).toEqual(['في موضعه']);
  });
});

describe('the sidebar in a frame of the page', () => {
  it('saves a note that the page never sees, and copies its citation', async () => {
    await browser.welcome.evaluate(() => chrome.storage.local.set({ language: 'en' }));
    await open(site.offTopic);
    const tabId = await browser.tabId(page);
    const message = { id: 1, type: 'togglePanel', data: { tabId, keep: true }, timestamp: Date.now() };
    await browser.welcome.evaluate(([id, what]) => chrome.tabs.sendMessage(id, what), [
      tabId,
      message,
    ] as const);
    const frame = () => page.frames().find((one) => one.url().includes('sidebar.html'));
    await expect.poll(() => frame()?.locator('.annotations').count()).toBe(1);
    const inside = frame()!.locator('.annotations');
    await select('كيف يدار الدولاب');
    await button('Annotate the selection', inside).click();
    await inside.getByLabel('Note').fill('seen by nobody');
    await button('Save', inside).click();
    await expect.poll(() => inside.locator('.desk-notice output').textContent()).toBe('Saved.');
    const session = await browser.context.newCDPSession(page);
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    expect(JSON.stringify(root)).not.toContain('seen by nobody');

    const entry = inside.locator('article').filter({ hasText: 'seen by nobody' });
    await button('Copy citation', entry).click();
    await expect.poll(() => entry.locator('output').textContent()).toBe('Copied');
    await button('Edit', entry).click();
    const form = inside.getByLabel('Note');
    await form.fill('');
    await form.press('Control+v');
    await expect.poll(() => form.inputValue()).toMatch(/^“كيف يدار الدولاب”, .*pottery/u);
  });
});

describe('the pages', () => {
  it('had no error of all this', () => {
    expect(problems).toEqual([]);
  });
});
