/**
 * The built extension in a browser without a window, for tests of what goes wrong: its background can be stopped at any
 * moment or given something broken to start with, and notes every error that nobody caught.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import type { SidebarView } from '../../utils/report/view.ts';
import { EXTENSION } from '../start/build.ts';
import { ensureBrowser } from './install.ts';
import { ask, openKillable, type KillableBrowser } from './killable.ts';
import { makeProfile } from './profile.ts';
import { makeVariant } from './variant.ts';

/** As far as the extension's own page is asked for it. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    updateExtensionConfiguration(change: object): Promise<void>;
    getExtensionInfo(id: string): Promise<{ runtimeErrors: { message: string }[] }>;
  };
  runtime: { reload(): void };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
  tabs: { query(which: object): Promise<{ id?: number; url?: string }[]> };
};

/** Runs before the background's own code: what nobody catches goes to the browser's memory, which outlives a stop. */
const NOTES = `{
  let noting = Promise.resolve();
  const note = (what) => {
    noting = noting.then(async () => {
      const { uncaught = [] } = await chrome.storage.session.get('uncaught');
      await chrome.storage.session.set({ uncaught: [...uncaught, what] });
    });
  };
  addEventListener('error', ({ message }) => note(message));
  addEventListener('unhandledrejection', ({ reason }) => note(String(reason?.stack ?? reason)));
}\n`;

export interface FaultyBrowser extends KillableBrowser {
  /** A page of the extension, from which it is asked; another one after `reload`. */
  readonly own: Page;
  /** Ends the background at once, whatever it is doing; the next message starts it again. */
  stop(): Promise<void>;
  /** Reloads the extension, as an update does. */
  reload(): Promise<void>;
  /** Errors that nobody caught, in the background and on every page, so far. */
  uncaught(): Promise<string[]>;
  tabOf(page: Page): Promise<number>;
  /** What the sidebar shows of the tab of a page. */
  viewOf(page: Page): Promise<SidebarView>;
  close(): Promise<void>;
}

/** What Chromium answers to the calls of a background that it is stopping: no one is there any more to catch it. */
const OF_STOPPING = 'Uncaught (in promise) Error: No SW';

const COUNT = `[...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name.startsWith('isnad-') ? size : 0), 0)`;

/** Highlights that Isnad has painted on a page, how many ranges: counted where the page's scripts have changed nothing. */
export async function marksOn(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const found = await session.send('Runtime.evaluate', {
      expression: COUNT,
      contextId: world.executionContextId,
      returnByValue: true,
    });
    return Number(found.result.value);
  } finally {
    await session.detach();
  }
}

/**
 * @param prelude code that the background runs before its own
 * @param backForwardCache as in `OpenOptions`
 */
export async function openFaulty(prelude = '', backForwardCache = false): Promise<FaultyBrowser> {
  const variant = makeVariant(EXTENSION, { host_permissions: ['*://*/*'] });
  const script = join(variant.folder, 'background.js');
  writeFileSync(script, NOTES + prelude + readFileSync(script, 'utf8'));
  const profile = makeProfile(variant.folder);
  const executable = ensureBrowser(true, () => undefined);
  const options = { executable, extension: variant.folder, headless: true, offline: true, backForwardCache };
  const browser = await openKillable(options, profile.folder);
  const onPages: string[] = [];
  browser.context.on('weberror', (error) => onPages.push(String(error.error())));
  const earlier: string[] = [];
  let { own, session } = await openOwn(browser);
  const errors = await collectErrors(browser, new URL(own.url()).host);
  const noted = async (): Promise<string[]> => {
    const found = await own.evaluate(() => chrome.storage.session.get('uncaught'));
    const all = [...((found['uncaught'] as string[] | undefined) ?? []), ...(await errors())];
    return all.filter((what) => what !== OF_STOPPING);
  };
  const tabOf = async (page: Page): Promise<number> => {
    const url = page.url();
    const tabs = await own.evaluate(() => chrome.tabs.query({}));
    return tabs.find((tab) => tab.url === url)!.id!;
  };
  return {
    ...browser,
    get own() {
      return own;
    },
    tabOf,
    stop: () => session.send('ServiceWorker.stopAllWorkers').then(() => undefined),
    async reload() {
      earlier.push(...(await noted()));
      const closed = own.waitForEvent('close');
      // Chromium now and then loses the next background when it has to end the one before for the reload.
      await session.send('ServiceWorker.stopAllWorkers');
      await own.evaluate(() => setTimeout(() => chrome.runtime.reload(), 50));
      await closed;
      ({ own, session } = await openOwn(browser));
    },
    uncaught: async () => [...onPages, ...earlier, ...(await noted())],
    viewOf: async (page) => ask(own, 'getView', { tabId: await tabOf(page) }),
    async close() {
      await browser.kill();
      profile.discard();
      variant.discard();
    },
  };
}

/** Opens a page of the extension as soon as there is one, and waits until the background has registered for the sites. */
async function openOwn(browser: KillableBrowser): Promise<{ own: Page; session: CDPSession }> {
  for (let left = 50; ; left--) {
    try {
      const own = await browser.open('options.html');
      await own.evaluate(async () => {
        while ((await chrome.scripting.getRegisteredContentScripts()).length === 0)
          await new Promise((resolve) => setTimeout(resolve, 50));
      });
      const session = await browser.context.newCDPSession(own);
      await session.send('ServiceWorker.enable');
      return { own, session };
    } catch (error) {
      // While it is being reloaded, its pages do not open.
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** Has the browser collect what it counts as errors of the extension; the function gives them. */
async function collectErrors(browser: KillableBrowser, id: string): Promise<() => Promise<string[]>> {
  const list = await browser.context.newPage();
  await list.goto('chrome://extensions');
  await list.evaluate(async (extensionId) => {
    // Without it a reloaded extension stays switched off, too.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true });
  }, id);
  return () =>
    list.evaluate(async (extensionId) => {
      const { runtimeErrors } = await chrome.developerPrivate.getExtensionInfo(extensionId);
      return runtimeErrors.map(({ message }) => message);
    }, id);
}
