/**
 * `npm run store`: the pictures of the stores' pages, in the sizes that they ask for, from the built extension on the demo
 * site. They go to docs/store/ (or another folder).
 *
 *   node scripts/screens/store.ts [FOLDER]
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { UiLanguage } from '../../utils/i18n/languages.ts';
import { closing } from '../start/closing.ts';
import { openDemo, type Demo } from './demo.ts';

/** As far as the extension's own page is asked for it. */
declare const chrome: {
  storage: { local: { set(values: Record<string, unknown>): Promise<void> } };
  tabs: { sendMessage(tabId: number, message: unknown): Promise<unknown> };
};

/** The stores' sizes, in pixels. */
const SHOT = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
/** JPEG quality, 0–100: letters stay clean at this one. */
const QUALITY = 90;
/** The words of the pack and the answers of the background are there within this time, ms. */
const SETTLED = 900;
/** One event as told from either side. */
const EASTERN = 'sahel-sirte-entered';
const WESTERN = 'marfa-sirte-withdrawal';

const out = process.argv[2] ?? 'docs/store';
const end = closing();

interface Look {
  language: UiLanguage;
  scheme: 'light' | 'dark';
}

async function look({ browser }: Demo, page: Page, { language, scheme }: Look): Promise<void> {
  await browser.welcome.evaluate((code) => chrome.storage.local.set({ language: code }), language);
  await page.bringToFront();
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.setViewportSize(SHOT);
}

async function take(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(SETTLED);
  const image = await page.screenshot({ type: 'jpeg', quality: QUALITY });
  writeFileSync(join(out, `${name}.jpg`), image);
}

/** The sidebar in the page shows what was found. */
async function filled(page: Page): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const sidebar = page.frames().find((frame) => frame.url().includes('/sidebar.html'));
    const terms = await sidebar?.locator('.entries').count();
    if (terms) return;
    await page.waitForTimeout(200);
  }
  throw new Error('The sidebar in the page stayed empty.');
}

/** The article with the sidebar in the page. */
async function reading(demo: Demo, article: string, how: Look): Promise<void> {
  const { browser, page, tabId, show } = demo;
  await page.bringToFront();
  await show(article);
  await look(demo, page, how);
  const toggle = () =>
    browser.welcome.evaluate(async (id) => {
      const data = { tabId: id, keep: false };
      await chrome.tabs.sendMessage(id, { id: Date.now(), type: 'togglePanel', data, timestamp: Date.now() });
    }, tabId);
  await toggle();
  await filled(page);
  await take(page, `reading-${how.language}-${how.scheme}`);
  await toggle();
}

/** A page of the extension in a tab. */
async function own(
  demo: Demo,
  name: string,
  address: string,
  how: Look,
  act?: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await demo.browser.context.newPage();
  await look(demo, page, how);
  await page.goto(demo.browser.page(address));
  await act?.(page);
  await take(page, `${name}-${how.language}-${how.scheme}`);
  await page.close();
}

/** The small tile: sign, name and what it is for. */
async function tile({ browser }: Demo): Promise<void> {
  const page = await browser.context.newPage();
  await page.setViewportSize(TILE);
  const icon = readFileSync(join(import.meta.dirname, '../../docs/icon.svg'), 'utf8');
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; display: grid; place-content: center; justify-items: center; gap: 14px; block-size: 100vh;
      background: #f6f4ef; color: #1d2733; font: 17px/1.45 system-ui, sans-serif; text-align: center }
    svg { inline-size: 84px; block-size: 84px }
    h1 { margin: 0; font-size: 38px; line-height: 1.1; font-weight: 700 }
    p { margin: 0 }
  </style>${icon}<h1>Isnad · <span lang="ar" dir="rtl">إسناد</span></h1>
  <p>Who says it, and in whose words?<br><span lang="ar" dir="rtl">مَن يقول هذا، وبألفاظ مَن؟</span></p>`);
  writeFileSync(join(out, 'tile-440x280.png'), await page.screenshot());
  await page.close();
}

const LIGHT: Look = { language: 'en', scheme: 'light' };

try {
  mkdirSync(out, { recursive: true });
  const demo = await openDemo(SHOT.width + 60, SHOT.height + 200, end);
  await reading(demo, EASTERN, LIGHT);
  const { pack, terms } = await demo.browser.view(demo.tabId);
  await reading(demo, WESTERN, { language: 'ar', scheme: 'dark' });
  await own(demo, 'term', `library.html#/packs/${pack?.id ?? ''}/terms/${terms[0]?.hit.id ?? ''}`, LIGHT);
  await own(demo, 'compare', 'library.html#/compare', LIGHT, async (page) => {
    await page.locator('.picture svg').first().waitFor();
  });
  await own(demo, 'welcome', 'welcome.html', LIGHT);
  await tile(demo);
  const sizes = readdirSync(out).map((name) =>
    /\.(?:jpg|png)$/u.test(name) ? statSync(join(out, name)).size : 0,
  );
  console.log(`${out}: ${(sizes.reduce((a, b) => a + b, 0) / 1000).toFixed(0)} kB of pictures`);
} catch (error) {
  console.error(String(error).split('\nCall log:')[0]);
  process.exitCode = 1;
} finally {
  await end.all();
}
