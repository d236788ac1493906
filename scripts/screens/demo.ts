/** The built extension on the demo site, with all its articles read. */
import type { Page } from 'playwright-core';
import { openBrowser, type ExtensionBrowser } from '../browser/extension.ts';
import { ensureBrowser } from '../browser/install.ts';
import { openScreen } from '../browser/screen.ts';
import { ensureBuilt, EXTENSION } from '../start/build.ts';
import type { Closing } from '../start/closing.ts';
import { serve } from '../start/server.ts';
import { loadSite } from '../start/site/load.ts';

export interface Demo {
  browser: ExtensionBrowser;
  /** The tab that the articles are read in. */
  page: Page;
  tabId: number;
  /** Shows an article, and waits until it is read. @param name part of its name */
  show: (name: string) => Promise<void>;
}

/** @throws Error in one sentence when the browser does not start, or no article is called so */
export async function openDemo(width: number, height: number, end: Closing): Promise<Demo> {
  const executable = ensureBrowser(true, console.log);
  ensureBuilt(console.log);
  const screen = await openScreen(width, height);
  end.add(screen.close);
  const site = await serve(loadSite(), [], 0);
  end.add(site.close);
  const browser = await openBrowser({ executable, extension: EXTENSION, screen, offline: true });
  end.add(browser.close);
  // The demo site's outlets all stand under this name.
  await browser.welcome.locator('form input').fill('localhost');
  await browser.allow(browser.welcome.locator('form button[type=submit]'));
  const page = await browser.context.newPage();
  const tabId = await browser.tabId(page);
  const open = async (url: string) => {
    await page.goto(url);
    await browser.settledView(tabId);
  };
  for (const { url } of site.articles) await open(url);
  const show = async (name: string) => {
    const found = site.articles.find((one) => one.name.includes(name));
    if (!found) throw new Error(`The demo site has no article named ${name}.`);
    await open(found.url);
  };
  return { browser, page, tabId, show };
}
