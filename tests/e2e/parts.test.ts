/** The parts of the background in the built extension: each answers from a worker that was stopped, restarted or updated. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ensureBrowser } from '../../scripts/browser/install.ts';
import { ask, openKillable, type KillableBrowser } from '../../scripts/browser/killable.ts';
import { makeProfile, type Profile } from '../../scripts/browser/profile.ts';
import { makeVariant, type Variant } from '../../scripts/browser/variant.ts';
import { EXTENSION } from '../../scripts/start/build.ts';
import { type RunningServer, serve } from '../../scripts/start/server.ts';
import { loadSite } from '../../scripts/start/site/load.ts';

/** As far as the extension's own page is asked for it. */
declare const chrome: {
  developerPrivate: { updateProfileConfiguration(change: object): Promise<void> };
  runtime: { reload(): void; getManifest(): { version: string } };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  storage: {
    local: {
      get(name: string): Promise<Record<string, unknown>>;
      set(values: Record<string, unknown>): Promise<void>;
    };
  };
  contextMenus: { update(id: string, change: object): Promise<void>; removeAll(): Promise<void> };
  tabs: { query(which: object): Promise<{ id?: number; url?: string }[]> };
};

const PATIENCE = { timeout: 10_000 };
const options = (extension: string) => ({
  executable: ensureBrowser(true, () => undefined),
  extension,
  headless: true,
  offline: true,
});

let site: RunningServer;
let variant: Variant;
let profile: Profile;
let browser: KillableBrowser;
let page: Page;

async function start(): Promise<void> {
  browser = await openKillable(options(variant.folder), profile.folder);
  await settled();
}

/** Opens a page of the extension, as soon as it is there, and waits until the sites are followed. */
async function settled(): Promise<void> {
  await vi.waitFor(async () => (page = await browser.open('options.html')), PATIENCE);
  await vi.waitFor(async () => {
    const registered = await page.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    expect(registered).toHaveLength(1);
  }, PATIENCE);
}

beforeAll(async () => {
  site = await serve(loadSite(), [], 0);
  variant = makeVariant(EXTENSION, { host_permissions: ['*://*/*'] });
  profile = makeProfile(variant.folder);
  await start();
});
afterAll(async () => {
  await browser?.kill();
  await site?.close();
  profile?.discard();
  variant?.discard();
});

/** Ends the background as the browser does when it is idle. */
async function stopWorker(): Promise<void> {
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Opens a page of the demo site and gives what its view says in the end. */
async function statusOf(url: string): Promise<string> {
  const tab = await browser.context.newPage();
  await tab.goto(url);
  const tabs = await page.evaluate(() => chrome.tabs.query({}));
  const tabId = tabs.find((one) => one.url === url)!.id!;
  const status = await vi.waitFor(async () => {
    const view = await ask(page, 'getView', { tabId });
    expect(['not-permitted', 'reading']).not.toContain(view.status);
    return view.status;
  }, PATIENCE);
  await tab.close();
  return status;
}

const article = () => site.articles.find(({ name }) => name.includes('sahel'))!.url;

/** Part → something that only it can do. */
const QUESTIONS: Record<string, () => Promise<unknown>> = {
  tabs: () => statusOf(new URL('/', article()).href),
  reading: () => statusOf(article()),
  summary: async () => (await ask(page, 'packSummary', undefined)).names > 100,
  keeping: async () => (await ask(page, 'storageState', undefined)).state,
  menus: () =>
    // They are made anew when the language is another.
    page.evaluate(async () => {
      await chrome.contextMenus.removeAll();
      const { language } = await chrome.storage.local.get('language');
      await chrome.storage.local.set({ language: language === 'fr' ? 'en' : 'fr' });
      const made = () => chrome.contextMenus.update('annotate', {}).then(() => true, () => false); // oxfmt-ignore
      for (let i = 0; i < 100 && !(await made()); i++)
        await new Promise((resolve) => setTimeout(resolve, 50));
      return made();
    }),
};
const ALL = { tabs: 'no-article', reading: 'ready', summary: true, keeping: 'open', menus: true };

/** What each part answers, each from a worker that has just been stopped. */
async function answers(): Promise<Record<string, unknown>> {
  const said: Record<string, unknown> = {};
  for (const [part, question] of Object.entries(QUESTIONS)) {
    await stopWorker();
    said[part] = await question();
  }
  return said;
}

describe('each part of the background', () => {
  it('answers after the worker was stopped', async () => {
    expect(await answers()).toEqual(ALL);
  });

  it('answers at once with the others, when the first questions come together', async () => {
    await stopWorker();
    const together = await Promise.all([
      ask(page, 'packSummary', undefined),
      ask(page, 'storageState', undefined),
      ask(page, 'getCodes', undefined),
      ask(page, 'getView', { tabId: 1 }),
      ask(page, 'rollingState', undefined),
    ]);
    expect(together.map((answer) => typeof answer)).toEqual(together.map(() => 'object'));
  });

  it('answers after the browser was killed and started again', async () => {
    await browser.kill();
    await start();
    expect(await answers()).toEqual(ALL);
  });

  it('answers after the extension was reloaded', async () => {
    // Else a reloaded extension stays switched off.
    const extensions = await browser.context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(() =>
      chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
    );
    const closed = page.waitForEvent('close');
    await stopWorker();
    await page.evaluate(() => setTimeout(() => chrome.runtime.reload(), 50));
    await closed;
    await settled();
    expect(await answers()).toEqual(ALL);
  });

  it('answers after an update', async () => {
    await browser.kill();
    const path = join(variant.folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
    writeFileSync(path, JSON.stringify({ ...manifest, version: '9.0.0' }));
    await start();
    expect(await page.evaluate(() => chrome.runtime.getManifest().version)).toBe('9.0.0');
    expect(await answers()).toEqual(ALL);
  });

  it('is out of reach for a web page', async () => {
    const tab = await browser.context.newPage();
    await tab.goto(article());
    const address = new URL('/background/reading-part.js', page.url()).href;
    const reached = (url: string) =>
      tab.evaluate(
        (one) =>
          fetch(one).then(
            () => true,
            () => false,
          ),
        url,
      );
    expect(await reached(address)).toBe(false);
    expect(await reached(article())).toBe(true);
    await tab.close();
  });
});

describe('a part that does not load', () => {
  it('is named to who asks, in the sidebar too, and the others answer', async () => {
    const damaged = makeVariant(EXTENSION, {});
    rmSync(join(damaged.folder, 'background', 'reading-part.js'));
    const fresh = makeProfile(damaged.folder);
    const other = await openKillable(options(damaged.folder), fresh.folder);
    try {
      const sidebar = await other.open('sidebar.html?tab=1');
      const words = /part “reading” does not load .*Restart the browser/su;
      await expect.poll(() => sidebar.locator('body').innerText()).toMatch(words);
      await expect(ask(sidebar, 'getView', { tabId: 1 })).rejects.toThrow(words);
      expect(await ask(sidebar, 'storageState', undefined)).toMatchObject({ state: 'open' });
    } finally {
      await other.kill();
      fresh.discard();
      damaged.discard();
    }
  });
});
