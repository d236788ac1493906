/** Chromium as the scenarios use it: on a screen of its own, driven by Playwright and, for what is the browser's, by keys. */
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Download, ElementHandle, Frame, Page, WebError, Worker } from 'playwright-core';
import { ACTION_KEY } from '../../../scripts/browser/extension.ts';
import { ensureBrowser } from '../../../scripts/browser/install.ts';
import { focusWindow, press } from '../../../scripts/browser/keys.ts';
import { launch } from '../../../scripts/browser/launch.ts';
import { makeProfile, unpackedId } from '../../../scripts/browser/profile.ts';
import { answerPrompt } from '../../../scripts/browser/prompt.ts';
import { openScreen } from '../../../scripts/browser/screen.ts';
import { until } from '../../../scripts/browser/until.ts';
import { EXTENSION } from '../../../scripts/start/build.ts';
import { HOME, inHome } from './home.ts';
import { pressUntil } from './press.ts';
import type { Browser, Driver, Tab } from './driver.ts';
import { View, type Doc } from './view.ts';

/** As far as the extension's own page is asked for it. */
declare const chrome: { sidePanel: { setOptions(options: { enabled: boolean }): Promise<void> } };

export const CHROMIUM: Browser = { name: 'Chromium', found: true, extension: EXTENSION, start };

/** What the tabs of one browser share. */
interface Window {
  context: BrowserContext;
  /** The tab in front, as far as the driver has put it there. */
  shown: Page | null;
  activeTab: () => Promise<number>;
}

async function start(extension: string): Promise<Driver> {
  const screen = await openScreen();
  // A folder of its own: an update replaces what is in it.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'isnad-extension-')));
  cpSync(extension, folder, { recursive: true });
  const profile = makeProfile(folder, true);
  const executable = ensureBrowser(true, () => undefined);
  const context = await launch({ executable, extension: folder, screen, offline: true }, profile.folder);
  context.setDefaultTimeout(20_000);
  const problems: string[] = [];
  context.on('weberror', (error: WebError) => problems.push(String(error.error())));
  const workers = (worker: Worker) =>
    worker.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  context.serviceWorkers().forEach(workers);
  context.on('serviceworker', workers);
  context.on('console', (message) => message.type() === 'error' && problems.push(message.text()));

  const address = (path: string): string => `chrome-extension://${unpackedId(folder)}/${path}`;
  let home: View;
  const goHome = async (): Promise<Page> => {
    const page = await until('Loading the extension', async () => {
      const tried = await context.newPage();
      try {
        await tried.goto(address(HOME));
        return tried;
      } catch {
        await tried.close();
        return null;
      }
    });
    home = new View(docOf(page));
    return page;
  };
  let homePage = await goHome();
  const extensionApi = inHome(() => home);
  const window: Window = { context, shown: null, activeTab: extensionApi.activeTab };
  const made = async (): Promise<ChromiumTab> => {
    const page = await context.newPage();
    window.shown = page;
    return new ChromiumTab(page, window);
  };

  const stopBackground = async (): Promise<void> => {
    const session = await context.newCDPSession(homePage);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  };

  return {
    ...extensionApi,
    // Chromium before 156 does not tell an extension the addresses of its own tabs.
    addresses: async () => context.pages().map((page) => page.url()),
    tab: made,
    async open(path) {
      const tab = await made();
      await tab.goto(address(path));
      return tab;
    },
    answer: (choice, click, arrived) => answerPrompt(screen, choice, click, arrived),
    pressAction: (tab, arrived) =>
      pressUntil(tab, arrived, async () => {
        await focusWindow(screen.display);
        await press(screen.display, ACTION_KEY);
      }),
    closePanel: () =>
      extensionApi.inside(async () => {
        await chrome.sidePanel.setOptions({ enabled: false });
        await chrome.sidePanel.setOptions({ enabled: true });
      }, null),
    async saved(act) {
      const pages = context.pages();
      let heard: (download: Download) => void = () => undefined;
      const download = new Promise<Download>((resolve) => (heard = resolve));
      for (const page of pages) page.on('download', heard);
      await act();
      const file = readFileSync(await (await download).path());
      for (const page of pages) page.off('download', heard);
      return file;
    },
    stopBackground,
    async update(next) {
      // The browser updates what is at rest. When it has to end a background for it, the next one now and then is none that
      // it knows: "No SW" is all that its calls are answered, and nobody answers a message.
      await stopBackground();
      rmSync(folder, { recursive: true });
      cpSync(next, folder, { recursive: true });
      const gone = new Promise((resolve) => homePage.once('close', resolve));
      await extensionApi.restart();
      await gone;
      window.shown = null;
      homePage = await goHome();
    },
    problems: () => Promise.resolve([...problems]),
    async close() {
      await context.close();
      profile.discard();
      rmSync(folder, { recursive: true, force: true });
      screen.close();
    },
  };
}

const docOf = (at: Page | Frame): Doc => ({
  evaluate: (script) => at.evaluate(script),
  async element(script) {
    const one = (await at.evaluateHandle(script)).asElement() as ElementHandle<Element> | null;
    return (
      one && {
        click: () => one.click({ timeout: 3000 }),
        press: (key) => one.press(key),
        type: (text) => one.type(text),
        choose: async (value) => void (await one.selectOption(value)),
        upload: (path) => one.setInputFiles(path),
      }
    );
  },
});

class ChromiumTab extends View implements Tab {
  private readonly page: Page;
  private readonly window: Window;

  constructor(page: Page, window: Window) {
    super(docOf(page));
    this.page = page;
    this.window = window;
  }

  protected override async ready(): Promise<void> {
    if (this.window.shown !== this.page) await this.front();
  }

  async goto(address: string): Promise<void> {
    await this.page.goto(address);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async front(): Promise<void> {
    await this.page.bringToFront();
    this.window.shown = this.page;
  }

  async id(): Promise<number> {
    await this.front();
    return this.window.activeTab();
  }

  panel(): Promise<View | null> {
    const frame = this.page.frames().find((one) => one.url().includes('/sidebar.html'));
    return Promise.resolve(frame && frame !== this.page.mainFrame() ? new View(docOf(frame)) : null);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.ready();
    await this.page.mouse.click(x, y);
  }

  async innards(): Promise<string> {
    const session = await this.window.context.newCDPSession(this.page);
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    await session.detach();
    return JSON.stringify(root);
  }

  async close(): Promise<void> {
    this.window.shown = null;
    await this.page.close();
  }
}
