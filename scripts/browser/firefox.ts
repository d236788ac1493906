/** Firefox with the built extension in it, driven over WebDriver BiDi: pages, and the extension's own pages in tabs. */
import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];
/** Fixed, so that the address of the extension's pages is known. */
const UUID = '1b5e4c1e-5f0a-4a4e-9a3e-1d0d5a7f2c11';
const ID = 'isnad@isnad.example';
/** Milliseconds after which a page of the extension is taken to be there: Firefox never says so to its driver. */
const ARRIVED = 2500;

/** As far as the extension's own pages are asked for it. */
declare const browser: {
  tabs: { query(which: object): Promise<{ id: number; active: boolean; url?: string }[]> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

export interface FirefoxBrowser {
  browser: Browser;
  /** Opens a page of the extension in a tab of its own. */
  open(path: string): Promise<Page>;
  /** Sends a message from an extension page, as it does itself, and gives the answer. */
  ask(from: Page, type: string, data: unknown): Promise<unknown>;
  /** The ids of all tabs, in their order. */
  tabs(from: Page): Promise<number[]>;
  close: () => Promise<void>;
}

/** Path of Firefox: `ISNAD_FIREFOX` if set, else a system's own; undefined when there is none. */
export function firefoxPath(): string | undefined {
  return process.env['ISNAD_FIREFOX'] ?? PLACES.find((path) => existsSync(path));
}

/** Starts Firefox without a window, with a fresh profile and the extension; what the extension asks for is granted. */
export async function openFirefox(executablePath: string, extension: string): Promise<FirefoxBrowser> {
  const running = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it no driver may enter a page of an extension.
    args: ['--remote-allow-system-access', '--width=1200', '--height=840'],
    defaultViewport: { width: 1200, height: 800 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      // Optional permissions are granted without the prompt, which a window is needed for.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await running.installExtension(extension);
  return {
    browser: running,
    async open(path) {
      const page = await running.newPage();
      await page.goto(`moz-extension://${UUID}/${path}`, { timeout: ARRIVED }).catch(() => undefined);
      return page;
    },
    async ask(from, type, data) {
      // As a string: the driver's protocol cuts objects off below a certain depth.
      const answer = await from.evaluate(
        async (message) => {
          const answer = (await browser.runtime.sendMessage(message)) as
            { res?: unknown; err?: { message: string } } | undefined;
          if (!answer || answer.err) throw new Error(answer?.err?.message ?? 'nobody listens');
          return JSON.stringify(answer.res ?? null);
        },
        { id: Date.now(), type, data, timestamp: Date.now() },
      );
      return JSON.parse(answer) as unknown;
    },
    tabs: (from) => from.evaluate(async () => (await browser.tabs.query({})).map(({ id }) => id)),
    close: () => running.close(),
  };
}
