/** What is pictured: each screen with how it is brought about. */
import type { Page } from 'playwright-core';
import type { SidebarView } from '../../utils/report/view.ts';
import type { ExtensionBrowser } from '../browser/extension.ts';
import { LIBRARY_SHOTS } from './library-shots.ts';

export interface Stage {
  browser: ExtensionBrowser;
  /** A demo article that was read, and its tab. */
  article: { page: Page; tabId: number; view: SidebarView };
  /** The demo site's portal, which is no article, and its tab. */
  front: { page: Page; tabId: number };
  /** Address of the demo article whose name holds `part`. */
  address: (part: string) => string;
}

export interface Shot {
  name: string;
  width: number;
  /** CSS pixels; `whole`: as long as the page is. */
  height: number | 'whole';
  /** Address of a page of the extension; none: the article itself. */
  address?: (stage: Stage) => string;
  /** What the reader does there before the picture is taken. */
  act?: (page: Page, stage: Stage) => Promise<void>;
}

const sidebarOf = (tabId: number) => `sidebar.html?tab=${tabId}`;

/** A panel as wide as browsers open it, and a page of the extension in a tab. */
const PANEL = 380;
const TAB = 1100;

export const SHOTS: readonly Shot[] = [
  {
    name: 'page',
    width: 960,
    height: 720,
    act: async (page) => {
      const { x, y } = await boxOfTerm(page);
      await page.mouse.move(x, y, { steps: 4 });
      await page.waitForTimeout(700);
    },
  },
  {
    name: 'sidebar',
    width: PANEL,
    height: 'whole',
    address: ({ article }) => sidebarOf(article.tabId),
  },
  {
    name: 'sidebar-unfolded',
    width: PANEL,
    height: 900,
    address: ({ article }) => sidebarOf(article.tabId),
    act: async (page) => {
      const names = page.locator('details.entity');
      await names.nth(0).locator('summary').click();
      await page.locator('.why summary').first().click();
      await page.locator('.entries').first().scrollIntoViewIfNeeded();
      await page.evaluate(() => document.querySelector('.entries')!.scrollIntoView());
    },
  },
  {
    name: 'sidebar-narrow',
    width: 240,
    height: 900,
    address: ({ article }) => sidebarOf(article.tabId),
  },
  {
    name: 'sidebar-wide',
    width: 800,
    height: 900,
    address: ({ article }) => sidebarOf(article.tabId),
  },
  { name: 'sidebar-no-article', width: PANEL, height: 420, address: ({ front }) => sidebarOf(front.tabId) },
  { name: 'sidebar-unread', width: PANEL, height: 420, address: () => sidebarOf(999_999) },
  { name: 'welcome', width: TAB, height: 'whole', address: () => 'welcome.html' },
  { name: 'options', width: TAB, height: 'whole', address: () => 'options.html' },
  { name: 'library', width: TAB, height: 900, address: () => 'library.html' },
  {
    name: 'library-term',
    width: TAB,
    height: 1000,
    address: ({ article }) => {
      const { pack, terms } = article.view;
      return `library.html#/packs/${pack?.id ?? ''}/terms/${terms[0]?.hit.id ?? ''}`;
    },
  },
  {
    name: 'library-balance',
    width: TAB,
    height: 1000,
    address: ({ article }) => `library.html#/packs/${article.view.pack?.id ?? ''}/balance`,
  },
  ...LIBRARY_SHOTS,
];

/** Where a loaded term stands in the window, once it is scrolled to the upper half. */
async function boxOfTerm(page: Page): Promise<{ x: number; y: number }> {
  await page.waitForFunction(() =>
    [...CSS.highlights].some(([name, { size }]) => /-own-|quoted/u.test(name) && size > 0),
  );
  return page.evaluate(() => {
    const found =
      [...CSS.highlights].find(([name]) => /-own-/u.test(name)) ??
      [...CSS.highlights].find(([name]) => /quoted/u.test(name));
    const range = [...(found?.[1] ?? [])][0] as Range;
    const before = range.getBoundingClientRect();
    scrollTo({ top: scrollY + before.top - 220, behavior: 'instant' });
    const box = range.getClientRects()[0]!;
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
}
