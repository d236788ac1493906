/**
 * Where Isnad reads by itself: exactly the hosts that the reader has granted. The registered content script follows the
 * permissions, so an update of a pack never widens what may be read.
 */
import { browser } from 'wxt/browser';
import { send } from '../../utils/messages/messenger.ts';

const CONTENT_SCRIPT = '/content-scripts/article.js' as const;
const MARK_STYLES = '/content-scripts/article.css' as const;
const REGISTRATION = 'article';

let last = Promise.resolve();

/** Registers the content script for the granted hosts, or removes it when there are none. Calls follow one another. */
export function followPermissions(): Promise<void> {
  last = last.then(register, register);
  return last;
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (origins.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    return;
  }
  const script = {
    id: REGISTRATION,
    matches: origins,
    js: [CONTENT_SCRIPT],
    css: [MARK_STYLES],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/**
 * Has a tab's page read: by the content script that runs there, else by one that is started. Rejects where the browser lets
 * no extension in.
 */
export async function readTab(tabId: number): Promise<void> {
  const running = await send('read', undefined, tabId).then(
    () => true,
    () => false,
  );
  if (running) return;
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: [MARK_STYLES] });
  await browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT] });
}

/** A site that was just allowed is read at once in the tabs where it is open: a page that is slow keeps no other waiting. */
export async function readOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  const ids = tabs.flatMap(({ id }) => id ?? []);
  await Promise.all(ids.map((id) => readTab(id).catch(() => undefined)));
}

/**
 * Why a tab could not be read, from the browser's own words: because Isnad has no leave for this web page, or because no
 * extension may enter this kind of page.
 */
export function whyUnread(reason: string): 'not-permitted' | 'closed-page' {
  const closed =
    /(?:chrome|edge|about|moz-extension|chrome-extension|view-source|devtools):|gallery|webstore/iu;
  return /cannot access contents of|missing host permission/iu.test(reason) && !closed.test(reason)
    ? 'not-permitted'
    : 'closed-page';
}
