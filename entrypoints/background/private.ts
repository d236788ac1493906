/** Private windows: nothing that is read there comes to the disk. */
import { browser } from 'wxt/browser';

/** What was asked before: a tab stays in the kind of window that it was opened in. */
const known = new Map<number, boolean>();

/** Whether a tab is in a private window; null of a tab that is gone, of which the browser cannot say. */
export async function isPrivate(tabId: number): Promise<boolean | null> {
  const before = known.get(tabId);
  if (before !== undefined) return before;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.incognito !== undefined) known.set(tabId, tab.incognito);
  return tab?.incognito ?? null;
}
