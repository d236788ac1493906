/** The built extension on the demo site, with all its articles read. */
import type { Page } from 'playwright-core';
import { openBrowser, type ExtensionBrowser } from '../browser/extension.ts';
import { ensureBrowser } from '../browser/install.ts';
import { openScreen } from '../browser/screen.ts';
import { ensureBuilt, EXTENSION } from '../start/build.ts';
import type { Closing } from '../start/closing.ts';
import { serve, type RunningServer } from '../start/server.ts';
import { loadSite } from '../start/site/load.ts';

export interface Demo {
  browser: ExtensionBrowser;
  /** The tab that the articles are read in. */
  page: Page;
  tabId: number;
  /** Shows an article, and waits until it is read. @param name part of its name */
  show: (name: string) => Promise<void>;
}

/** The extension on the demo site, which it may read: nothing is open yet. */
export async function openSite(
  width: number,
  height: number,
  end: Closing,
): Promise<{ browser: ExtensionBrowser; site: RunningServer }> {
  const executable = ensureBrowser(true, console.log);
  ensureBuilt(console.log);
  const screen = await openScreen(width, height);
  end.add(screen.close);
  const site = await serve(loadSite(), [], 0);
  end.add(site.close);
  const browser = await openBrowser({ executable, extension: EXTENSION, screen, offline: true });
  end.add(browser.close);
  await browser.allowSite('localhost');
  return { browser, site };
}

/** Address of an article. @param name part of its name. @throws Error in one sentence when none is called so */
export function addressOf(site: RunningServer, name: string): string {
  const found = site.articles.find((one) => one.name.includes(name));
  if (!found) throw new Error(`The demo site has no article named ${name}.`);
  return found.url;
}

/** @throws Error in one sentence when the browser does not start, or no article is called so */
export async function openDemo(width: number, height: number, end: Closing): Promise<Demo> {
  const { browser, site } = await openSite(width, height, end);
  const page = await browser.context.newPage();
  const tabId = await browser.tabId(page);
  const open = async (url: string) => {
    await page.goto(url);
    await browser.settledView(tabId);
  };
  for (const { url } of site.articles) await open(url);
  return { browser, page, tabId, show: (name) => open(addressOf(site, name)) };
}
