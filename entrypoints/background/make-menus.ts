/** Makes the entries of the context menu, in the reader's language. The browser keeps them when the background is stopped. */
import { browser } from 'wxt/browser';
import { ENTRIES, ON_SELECTION } from './menus.ts';
import { currentWords } from './words.ts';

/** What may be an article: not the browser's pages, nor Isnad's own. */
const PAGES = ['*://*/*', 'file:///*'];

export async function makeMenus(): Promise<void> {
  const { t } = await currentWords();
  await browser.contextMenus.removeAll();
  for (const [id, title] of Object.entries(ENTRIES))
    browser.contextMenus.create({
      id,
      title: t(title),
      contexts: ON_SELECTION.has(id) ? ['selection'] : ['page', 'selection', 'link'],
      documentUrlPatterns: PAGES,
    });
}
