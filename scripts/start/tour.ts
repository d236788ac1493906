/** Goes through pages like a reader would, on a screen of its own, and keeps a picture of the whole window for each. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { SidebarView } from '../../utils/report/view.ts';
import type { ExtensionBrowser } from '../browser/extension.ts';
import type { Screen } from '../browser/screen.ts';
import type { ServedPage } from './server.ts';

/** What was seen of one page. */
export interface Visit {
  name: string;
  url: string;
  /** File name of the picture. */
  picture: string;
  view: SidebarView;
}

const TRIES = 3;

/** Presses the toolbar key in a page, again if it got lost, and gives what the panel then shows. */
async function read(browser: ExtensionBrowser, page: Page): Promise<SidebarView> {
  const tabId = await browser.tabId(page);
  for (let attempt = 1; ; attempt++) {
    await browser.pressAction(page);
    const view = await browser.settledView(tabId);
    if (view.status !== 'not-permitted' || attempt === TRIES) return view;
  }
}

/** Opens each page, presses the toolbar key, waits for the panel to be filled and takes its picture. */
export async function tour(
  browser: ExtensionBrowser,
  screen: Screen,
  pages: readonly ServedPage[],
  out: string,
  say: (line: string) => void,
): Promise<Visit[]> {
  const tab = browser.context.pages().find((page) => page.url() === 'about:blank');
  const page = tab ?? (await browser.context.newPage());
  const visits: Visit[] = [];
  for (const [index, { name, url }] of pages.entries()) {
    await page.goto(url);
    const view = await read(browser, page);
    const picture = `${String(index + 1).padStart(2, '0')}-${name}.png`;
    writeFileSync(join(out, picture), await screen.pngAtRest());
    visits.push({ name, url, picture, view });
    say(`${picture}: ${view.status}`);
  }
  return visits;
}

/** `report.json`: one entry a page, with the whole report and what the sidebar made of it. */
export function reportFile(visits: readonly Visit[], version: string): string {
  const pages = visits.map(({ name, url, picture, view }) => ({
    name,
    url,
    picture,
    status: view.status,
    problem: view.problem,
    outlet: view.outlet?.names ?? view.outletName,
    recognised: view.recognised,
    related: view.related,
    report: view.report,
  }));
  return `${JSON.stringify({ schema: 1, browser: version, pages }, null, 2)}\n`;
}
