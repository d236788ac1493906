/** The library's articles in the built extension: two near-copies are read, found by a word, and set side by side. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, openBrowser } from '../../scripts/browser/extension.ts';
import { ensureBrowser } from '../../scripts/browser/install.ts';
import { openScreen, type Screen } from '../../scripts/browser/screen.ts';
import { until } from '../../scripts/browser/until.ts';
import { EXTENSION } from '../../scripts/start/build.ts';
import { type RunningServer, serve } from '../../scripts/start/server.ts';
import { loadSite } from '../../scripts/start/site/load.ts';

/** As far as the extension's own page is asked for it. */
declare const chrome: {
  storage: { local: { set(values: Record<string, unknown>): Promise<void> } };
};

/** Two outlets' versions of one story, the earlier first. */
const COPIES = ['sahel-sirte', 'wadi-sirte'];
/** Stands in both; one of them prints it with a vowel sign. */
const WORD = 'فرت';

const problems: string[] = [];
let screen: Screen;
let site: RunningServer;
let browser: ExtensionBrowser;
let library: Page;

beforeAll(async () => {
  const executable = ensureBrowser(true, () => undefined);
  screen = await openScreen();
  site = await serve(loadSite(), [], 0);
  browser = await openBrowser({ executable, extension: EXTENSION, screen, offline: true });
  await browser.welcome.evaluate(() => chrome.storage.local.set({ language: 'en' }));
  await browser.welcome.locator('form input').fill('localhost');
  await browser.allow(browser.welcome.locator('form button[type=submit]'));
  const page = await browser.context.newPage();
  for (const part of [...COPIES, 'ofoq-ceasefire']) {
    await page.goto(site.articles.find(({ name }) => name.includes(part))!.url);
    const tabId = await browser.tabId(page);
    await browser.settledView(tabId);
    await until(`Keeping ${part}`, async () => (await browser.view(tabId)).kept);
  }
  library = await browser.context.newPage();
  library.on('pageerror', (error) => problems.push(String(error)));
  library.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await library.goto(browser.page('library.html#/articles'));
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  screen?.close();
});

const titles = () => library.locator('.found h2 bdi').allInnerTexts();

describe('the articles that were read', () => {
  it('stand in the library', async () => {
    await expect.poll(async () => (await titles()).length).toBe(3);
  });

  it('are found by a word without its vowel signs, wherever it is printed with them', async () => {
    await library.locator('input[type=search]').fill(WORD);
    await expect.poll(async () => (await titles()).length).toBe(2);
    const marked = await library.locator('.piece mark').allInnerTexts();
    expect(marked).toContain('فرّت');
    expect(marked).toContain(WORD);
  });

  it('are set side by side: the earlier first, with what was replaced', async () => {
    await library.locator('.found a[href*="/with/"]').click();
    await expect.poll(() => library.locator('h1').innerText()).toBe('What was changed');
    const heads = await library.locator('.side-head').allInnerTexts();
    expect(heads[0]).toContain('published first');
    const labels = await library.locator('.labels tbody tr').allInnerTexts();
    expect(labels.map((row) => row.split(/\s+/u).slice(0, 2))).toContainEqual(['تفر', 'فرار']);
    const cut = await library.locator('tbody tr:not(.headlines) del').allInnerTexts();
    expect(cut.some((text) => text.includes('اليوم'))).toBe(true);
  });

  it('are split by the reader’s word, which is taken back', async () => {
    const split = library.getByRole('button', { name: 'Mark as not related' });
    const said = library.getByText('You say: not related');
    await split.click();
    await expect.poll(() => said.isVisible()).toBe(true);
    await library.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => split.isVisible()).toBe(true);
    expect(await said.isVisible()).toBe(false);
  });

  it('are forgotten one by one', async () => {
    await library.goto(browser.page('library.html#/articles'));
    await expect.poll(async () => (await titles()).length).toBe(3);
    const first = library.locator('.found').first();
    await first.getByRole('button', { name: 'Forget this article' }).click();
    await first.getByRole('button', { name: 'Forget it' }).click();
    await expect.poll(async () => (await titles()).length).toBe(2);
    await expect.poll(() => library.locator('.results > output').innerText()).toMatch(/2\W*found/u);
  });

  it('caused no error in the library', () => {
    expect(problems).toEqual([]);
  });
});
