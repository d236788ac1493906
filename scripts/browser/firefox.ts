/**
 * Firefox with the built extension in it, without a window: pages over WebDriver BiDi, and the browser's own interface
 * (prompt, toolbar key, sidebar) by code that runs in it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Connection, type Page } from 'puppeteer-core';

/** Fixed, so that the address of the extension's pages is known. */
const UUID = '1b5e4c1e-5f0a-4a4e-9a3e-1d0d5a7f2c11';
export const FIREFOX_ID = 'isnad@isnad.example';

export interface FirefoxBrowser {
  browser: Browser;
  /** Address of a page of the extension. */
  page(path: string): string;
  /** Starts loading an address in a tab, the extension's own pages, too, of which Firefox never says that they are there. */
  navigate(page: Page, address: string): Promise<void>;
  /**
   * Runs the body of an async function in the browser's own window, with all of its rights; `given` is what is handed over.
   * Both ways through JSON.
   */
  inWindow<R>(body: string, given?: unknown): Promise<R>;
  /** Installs the extension, or another build of it over the one that is there. */
  install(extension: string): Promise<void>;
  /** Where files are saved. */
  downloads: string;
  close: () => Promise<void>;
}

/** What the protocol answers to a script. */
interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Starts Firefox with a fresh profile and the extension. */
export async function openFirefox(executablePath: string, extension: string): Promise<FirefoxBrowser> {
  const downloads = mkdtempSync(join(tmpdir(), 'isnad-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it no driver may enter the browser's own window, or a page of an extension.
    args: ['--remote-allow-system-access', '--width=1240', '--height=840'],
    defaultViewport: null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: UUID }),
      // Half a second in which a prompt ignores clicks, so that nobody gives leave by a double click.
      'security.notification_enable_delay': 0,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.panel.shown': true,
    },
  });
  // The protocol goes further than Puppeteer's own methods, which know neither the window nor an end of waiting.
  const { connection } = browser as unknown as { connection: Connection };
  const send = async (method: string, params: object): Promise<unknown> =>
    ((await connection.send(method as never, params as never)) as { result: unknown }).result;
  const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string }[];
  };
  const window = contexts[0]!.context;
  const install = async (folder: string): Promise<void> => void (await browser.installExtension(folder));
  await install(extension);
  return {
    browser,
    page: (path) => `moz-extension://${UUID}/${path}`,
    async navigate(page, url) {
      const { _id: context } = page.mainFrame() as unknown as { _id: string };
      await send('browsingContext.navigate', { context, url, wait: 'none' });
    },
    async inWindow<R>(body: string, given: unknown = null) {
      const answer = (await send('script.evaluate', {
        expression: `(async (given) => JSON.stringify((await (async () => {${body}})()) ?? null))(${JSON.stringify(given)})`,
        target: { context: window },
        awaitPromise: true,
        userActivation: true,
      })) as Evaluated;
      if (answer.type === 'exception')
        throw new Error(answer.exceptionDetails?.text ?? 'The window reported an error.');
      return JSON.parse(answer.result?.value ?? 'null') as R;
    },
    install,
    downloads,
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
