/**
 * Chromium with the built extension in it, driven like a person does: the first-run page, the browser's own permission
 * prompt, the toolbar key, the native side panel. `npm start` and the e2e tests go through here.
 */
import type { BrowserContext, Locator, Page, Worker } from 'playwright-core';
import type { MessageName } from '../../utils/messages/protocol.ts';
import type { SidebarView } from '../../utils/report/view.ts';
import { focusWindow, press } from './keys.ts';
import { launch, type OpenOptions } from './launch.ts';
import { makeProfile } from './profile.ts';
import { answerPrompt } from './prompt.ts';
import type { Screen } from './screen.ts';
import { until } from './until.ts';

/** The part of the extension API that is called inside the extension's own page. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  permissions: { getAll(): Promise<{ origins?: string[] }> };
  tabs: {
    query(which: { active: boolean; currentWindow: boolean }): Promise<{ id?: number }[]>;
    get(id: number): Promise<{ url?: string }>;
  };
  extension: { getViews(): Window[] };
};

/** The chord of `_execute_action` in the manifest, as xdotool spells it. */
export const ACTION_KEY = 'alt+shift+i';

export interface ExtensionBrowser {
  context: BrowserContext;
  /** Id of the extension in this profile. */
  id: string;
  /** The extension's first-run page, which it opened itself. It serves as the place from which the extension is asked. */
  welcome: Page;
  /** Address of a page of the extension. */
  page(path: string): string;
  /** The service worker as it runs now; waits for it to start. */
  worker(): Promise<Worker>;
  /** Clicks a button that asks for host permissions, answers the browser's prompt with "Allow", and waits until it holds. */
  allow(button: Locator): Promise<void>;
  /** Names a site in the first-run page, and allows it. The demo site's outlets all stand under `localhost`. */
  allowSite(host: string): Promise<void>;
  /** Brings a tab to the front and presses the toolbar key in it: opens the panel and lets Isnad read the page. */
  pressAction(page: Page): Promise<void>;
  /** Chromium's id of the tab that shows a page. The page is brought to the front. */
  tabId(page: Page): Promise<number>;
  /** Sends a message as the extension's own pages do, and gives the answer. */
  ask(type: MessageName, data: unknown): Promise<unknown>;
  /** Ends the background as the browser does when it is idle; the next message starts it again. */
  stopWorker(): Promise<void>;
  /** What the sidebar shows of a tab. */
  view(tabId: number): Promise<SidebarView>;
  /** Waits until the tab's view says something final of the page that is in it; after `patience` ms gives what there is. */
  settledView(tabId: number, patience?: number): Promise<SidebarView>;
  /** Text of the open side panel, or null when none is open. */
  panelText(): Promise<string | null>;
  /** Ends the browser and deletes its profile. */
  close: () => Promise<void>;
}

/**
 * Starts Chromium with a fresh profile and the extension in it, and waits for the extension's first-run page.
 * @throws Error in one plain sentence when the browser does not start or the extension does not load.
 */
export async function openBrowser(options: OpenOptions): Promise<ExtensionBrowser> {
  const profile = makeProfile(options.extension);
  let context: BrowserContext | undefined;
  try {
    context = await launch(options, profile.folder);
    const started = context;
    const browser = await withExtension(started, options);
    // Only when the browser has ended does nothing write to the profile any more.
    return { ...browser, close: () => started.close().then(profile.discard) };
  } catch (error) {
    await context?.close();
    profile.discard();
    throw error;
  }
}

async function withExtension(
  context: BrowserContext,
  options: OpenOptions,
): Promise<Omit<ExtensionBrowser, 'close'>> {
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const id = new URL((await worker()).url()).host;
  const address = (path: string): string => `chrome-extension://${id}/${path}`;
  const welcome = await until('Opening the first-run page', async () =>
    context.pages().find((one) => one.url() === address('welcome.html')),
  );
  await welcome.waitForLoadState();

  const screen = (): Screen => {
    if (!options.screen) throw new Error('Keys can only be pressed on a screen that was opened for it.');
    return options.screen;
  };
  const ask = (type: MessageName, data: unknown): Promise<unknown> =>
    welcome.evaluate(
      async (message) => {
        const answer = (await chrome.runtime.sendMessage(message)) as
          | { res?: unknown; err?: { message: string } }
          | undefined;
        if (!answer || answer.err) {
          throw new Error(
            `The extension did not answer ${message.type}: ${answer?.err?.message ?? 'nobody listens'}`,
          );
        }
        return answer.res;
      },
      { id: Date.now(), type, data, timestamp: Date.now() },
    );
  const view = async (tabId: number): Promise<SidebarView> =>
    (await ask('getView', { tabId })) as SidebarView;
  /** Whether the tab, as far as Isnad may know, shows another page by now than the one at this address. */
  const isLeft = async (tabId: number, url: string): Promise<boolean> => {
    const now = await welcome.evaluate(async (id) => (await chrome.tabs.get(id)).url, tabId);
    return now !== undefined && now.split('#')[0] !== url.split('#')[0];
  };

  const allow = async (button: Locator): Promise<void> => {
    const granted = (): Promise<number> =>
      welcome.evaluate(async () => (await chrome.permissions.getAll()).origins?.length ?? 0);
    const before = await granted();
    await button.page().bringToFront();
    await answerPrompt(
      screen(),
      'allow',
      () => button.click(),
      async () => (await granted()) > before,
    );
  };

  return {
    context,
    id,
    welcome,
    page: address,
    worker,
    ask,
    view,
    async stopWorker() {
      const session = await context.newCDPSession(welcome);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    allow,
    async allowSite(host) {
      await welcome.locator('form input').fill(host);
      await allow(welcome.locator('form button[type=submit]'));
    },
    async pressAction(page) {
      await page.bringToFront();
      await focusWindow(screen().display);
      await press(screen().display, ACTION_KEY);
    },
    async tabId(page) {
      await page.bringToFront();
      const found = await welcome.evaluate(
        async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id,
      );
      if (found === undefined) throw new Error('The browser names no active tab.');
      return found;
    },
    async settledView(tabId, patience = 20_000) {
      const start = Date.now();
      const waits = async ({ status, url }: SidebarView): Promise<boolean> => {
        const waited = Date.now() - start;
        if (waited >= patience) return false;
        if (status === 'reading') return true;
        // A key that was pressed takes a moment to arrive; one that got lost never does.
        if (status === 'not-permitted' && waited < 3000) return true;
        return url !== null && (await isLeft(tabId, url));
      };
      let now = await view(tabId);
      while (await waits(now)) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        now = await view(tabId);
      }
      return now;
    },
    panelText: () =>
      welcome.evaluate(() => {
        const isPanel = (one: Window): boolean => /\/(sidebar|sidepanel|panel)\.html/.test(one.location.href);
        return chrome.extension.getViews().find(isPanel)?.document.body.innerText ?? null;
      }),
  };
}
