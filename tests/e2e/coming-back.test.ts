/** Pages that come back from the browser's back/forward cache as they were left, in the built extension. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FaultyBrowser, marksOn, openFaulty } from '../../scripts/browser/faulty.ts';
import { type RunningServer, serve } from '../../scripts/start/server.ts';
import { loadSite } from '../../scripts/start/site/load.ts';

/** As far as the extension's own page is asked for it. */
declare const chrome: {
  storage: {
    local: { set(values: object): Promise<void> };
    session: { get(key: string): Promise<Record<string, unknown>> };
  };
};

/** The first article that is sent is never answered; that it was sent is noted in the browser's memory. */
const FIRST_UNANSWERED = `{
  const { onMessage } = chrome.runtime;
  const add = onMessage.addListener.bind(onMessage);
  const { session } = chrome.storage;
  onMessage.addListener = (listener) => add((message, sender, answer) => {
    if (message.type !== 'articleRead') return listener(message, sender, answer);
    void session.get('sent').then(({ sent }) =>
      sent ? listener(message, sender, answer) : session.set({ sent: true }));
    return true;
  });
}\n`;

let site: RunningServer;
let browser: FaultyBrowser;
let page: Page;
beforeAll(async () => {
  site = await serve(loadSite(), [], 0);
  browser = await openFaulty(FIRST_UNANSWERED, true);
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const address = (n: number) => site.articles[n]!.url;
const shown = () =>
  page.evaluate(() => (document.readyState === 'complete' ? location.href : '')).catch(() => '');
/** Leaves the page by its own script, and waits until the next one stands there. */
const leave = async (to: string) => {
  await page.evaluate((next) => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    setTimeout(() => location.assign(next));
  }, to);
  await expect.poll(shown).toBe(to);
};
const comeBack = async (to: string) => {
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect.poll(shown).toBe(to);
  expect(await page.evaluate(() => 'persisted' in window && window.persisted)).toBe(true);
};
const isRead = async () => {
  await expect.poll(() => marksOn(page)).toBeGreaterThan(0);
  await expect.poll(() => browser.viewOf(page)).toMatchObject({ status: 'ready', url: page.url() });
};

describe('an article that the reader comes back to', () => {
  it('is read, and followed from then on, though it was left before it was marked', async () => {
    await page.goto(address(0));
    const sent = () => browser.own.evaluate(() => chrome.storage.session.get('sent'));
    await expect.poll(sent).toEqual({ sent: true });
    expect(await marksOn(page)).toBe(0);
    await leave(address(1));
    await isRead();
    await comeBack(address(0));
    await isRead();
    const before = await marksOn(page);
    await page.evaluate(() => {
      const [paragraph] = [...document.querySelectorAll('article p')].slice(-1);
      paragraph!.textContent += ' وفي المساء عاد وفد من طرابلس إلى بنغازي، ولم يصل وفد مصراتة.';
    });
    await expect.poll(() => marksOn(page)).toBeGreaterThan(before);
  });

  it('is marked as the reader wants it by now, with the background stopped in between', async () => {
    const all = await marksOn(page);
    await leave(address(1));
    await isRead();
    await browser.own.evaluate(() => chrome.storage.local.set({ marks: { entities: false, terms: true } }));
    await browser.stop();
    await comeBack(address(0));
    const some = async () => {
      const marks = await marksOn(page);
      return marks > 0 && marks < all;
    };
    await expect.poll(some).toBe(true);
    await expect.poll(() => browser.viewOf(page)).toMatchObject({ status: 'ready', url: page.url() });
  });

  it('nobody has reported an error', async () => {
    expect(await browser.uncaught()).toEqual([]);
  });
});
