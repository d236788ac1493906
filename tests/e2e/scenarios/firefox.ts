/** Firefox as the scenarios use it: without a window, its own prompt, keys and sidebar worked by code in the browser. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import { firefoxPath } from '../../../scripts/browser/find.ts';
import { FIREFOX_ID, type FirefoxBrowser, openFirefox } from '../../../scripts/browser/firefox.ts';
import { until } from '../../../scripts/browser/until.ts';
import { FIREFOX_EXTENSION } from '../../../scripts/start/build.ts';
import type { Browser, Driver, Tab } from './driver.ts';
import { HOME, inHome } from './home.ts';
import { pressUntil } from './press.ts';
import { View, type Doc } from './view.ts';

export const FIREFOX: Browser = {
  name: 'Firefox',
  found: firefoxPath() !== undefined,
  extension: FIREFOX_EXTENSION,
  start,
};

/** Trusted input, as the browser's own protocol makes it. */
const EVENT = `const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');`;

const PRESS = `${EVENT}
  event.sendSingleKey({ key: 'I', code: 'KeyI', printable: true, altKey: true, shiftKey: true }, window);`;

/** Clicks a button of the prompt where it is drawn; false when there is none. */
const CLICK_PROMPT = `${EVENT}
  const { panel } = PopupNotifications;
  const prompt = panel.state === 'open' && panel.firstElementChild;
  if (!prompt) return false;
  const { x, y, width, height } = prompt[given].getBoundingClientRect();
  await event.synthesizeMouseAtPoint(x + width / 2, y + height / 2, {}, window);
  return true;`;
const BUTTONS = { allow: 'button', refuse: 'secondaryButton' } as const;

const STOP = `await WebExtensionPolicy.getByID(given).extension.terminateBackground({
    ignoreDevToolsAttached: true, disableResetIdleForTest: true });`;

/** The elements of the shown tab with their closed shadow roots, read in its process. */
const INNARDS = `const { messageManager } = gBrowser.selectedBrowser;
  const code = ${JSON.stringify(`const all = (root) => [...root.querySelectorAll('*')].map((one) =>
    one.openOrClosedShadowRoot ? one.openOrClosedShadowRoot.innerHTML + all(one.openOrClosedShadowRoot) : '').join('');
    sendAsyncMessage('innards', content.document.documentElement.outerHTML + all(content.document));`)};
  return new Promise((done) => {
    messageManager.addMessageListener('innards', function heard({ data }) {
      messageManager.removeMessageListener('innards', heard);
      done(data);
    });
    messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(code), false);
  });`;

const REPORTED = `return Services.console.getMessageArray()
  .filter((one) => one instanceof Ci.nsIScriptError && one.sourceName.startsWith(given) && !(one.flags & 1))
  // How the library for messages hears that a page listens to none, and what the browser itself notes when an answer
  // comes to a page that was left in between.
  .filter(({ errorMessage }) =>
    !/^Unchecked lastError.*Receiving end does not exist/u.test(errorMessage) &&
    !/^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/u.test(errorMessage))
  .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' ' + sourceName + ':' + lineNumber);`;

/** What the tabs of one browser share. */
interface Window {
  firefox: FirefoxBrowser;
  /** The tab in front, as far as the driver has put it there. */
  shown: Page | null;
  activeTab: () => Promise<number>;
}

async function start(extension: string): Promise<Driver> {
  const executable = firefoxPath();
  if (!executable) throw new Error('Firefox was not found. Install it, or name it in ISNAD_FIREFOX.');
  const firefox = await openFirefox(executable, extension);
  const problems: string[] = [];
  let home: View;
  const extensionApi = inHome(() => home);
  const window: Window = { firefox, shown: null, activeTab: extensionApi.activeTab };
  const made = async (): Promise<FirefoxTab> => {
    const page = await firefox.browser.newPage();
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    window.shown = page;
    return new FirefoxTab(page, window);
  };
  const open = async (path: string): Promise<FirefoxTab> => {
    const tab = await made();
    await tab.goto(firefox.page(path));
    return tab;
  };
  home = await open(HOME);

  return {
    ...extensionApi,
    tab: made,
    open,
    async answer(choice, click, arrived) {
      await click();
      await until('The prompt', async () => {
        await firefox.inWindow(CLICK_PROMPT, BUTTONS[choice]);
        return arrived();
      });
    },
    pressAction: (tab, arrived) => pressUntil(tab, arrived, () => firefox.inWindow(PRESS)),
    closePanel: () => firefox.inWindow('SidebarController.hide();'),
    async saved(act) {
      const before = new Set(readdirSync(firefox.downloads));
      await act();
      return until('Saving a file', () => {
        const now = readdirSync(firefox.downloads);
        const path = join(firefox.downloads, now.find((name) => !before.has(name)) ?? '');
        const file = now.length > before.size && !now.some((name) => name.endsWith('.part'));
        const bytes = file ? readFileSync(path) : Buffer.alloc(0);
        if (bytes.length === 0) return null;
        rmSync(path);
        return bytes;
      });
    },
    stopBackground: () => firefox.inWindow(STOP, FIREFOX_ID),
    async update(next) {
      await firefox.install(next);
      home = await open(HOME);
    },
    problems: async () => [...problems, ...(await firefox.inWindow<string[]>(REPORTED, firefox.page('')))],
    close: firefox.close,
  };
}

const docOf = (at: Page | Frame): Doc => ({
  evaluate: (script) => at.evaluate(script),
  async element(script) {
    const one = (await at.evaluateHandle(script)).asElement() as ElementHandle<Element> | null;
    return (
      one && {
        click: () => one.click(),
        async press(chord) {
          const { keyboard } = 'keyboard' in at ? at : at.page();
          const keys = chord.split('+') as KeyInput[];
          await one.focus();
          for (const key of keys) await keyboard.down(key);
          for (const key of keys.reverse()) await keyboard.up(key);
        },
        type: (text) => one.type(text),
        choose: async (value) => void (await one.select(value)),
        upload: (path) => (one as ElementHandle<HTMLInputElement>).uploadFile(path),
      }
    );
  },
});

class FirefoxTab extends View implements Tab {
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
    if (!address.startsWith('moz-extension:')) return void (await this.page.goto(address));
    await this.run(() => void Object.assign(window, { left: true }));
    await this.window.firefox.navigate(this.page, address);
    await until(`Loading ${address}`, () =>
      this.run(() => !('left' in window) && document.readyState === 'complete').catch(() => false),
    );
  }

  async reload(): Promise<void> {
    const address = await this.run(() => location.href);
    if (address.startsWith('moz-extension:')) await this.goto(address);
    else await this.page.reload();
  }

  async front(): Promise<void> {
    await this.page.bringToFront();
    this.window.shown = this.page;
  }

  async id(): Promise<number> {
    await this.front();
    return this.window.activeTab();
  }

  async panel(): Promise<View | null> {
    // Firefox tells its driver no address of an extension's frame.
    for (const frame of this.page.frames().slice(1)) {
      const view = new View(docOf(frame));
      const there = await view.run(() => location.pathname === '/sidebar.html').catch(() => false);
      if (there) return view;
    }
    return null;
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.ready();
    await this.page.mouse.click(x, y);
  }

  async innards(): Promise<string> {
    await this.front();
    return this.window.firefox.inWindow(INNARDS);
  }

  async close(): Promise<void> {
    this.window.shown = null;
    await this.page.close();
  }
}
