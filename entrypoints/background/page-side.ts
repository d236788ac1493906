/** Does what the reader asks for on the page: opens the sidebar at a place, moves or hides the launcher. */
import { browser } from 'wxt/browser';
import { handlerOf, send } from '../../utils/messages/messenger.ts';
import { pageRequests, tabRequests, type AskedPlace } from '../../utils/messages/protocol.ts';
import { launcherSetting } from '../../utils/store/settings.ts';
import { openPanel } from './panel.ts';

const handle = handlerOf({ ...pageRequests, ...tabRequests });

/** Milliseconds within which a sidebar opens and asks. */
const OPENING = 5000;
/**
 * The places that readers asked to see in the sidebar and that no sidebar has shown yet, by tab. In memory alone: what is
 * not asked for within seconds is forgotten anyway.
 */
const asked = new Map<number, AskedPlace & { at: number }>();

export function servePages(): void {
  // The panel opens only synchronously within the reader's click: nothing is awaited before it.
  handle('openSidebar', async (place, { tabId, windowId }) => {
    const panel = windowId === undefined ? Promise.resolve(false) : openPanel(windowId);
    if (tabId === undefined) return;
    if (place) await askFor(tabId, { ...place, opened: true, annotate: false });
    await orInPage(tabId, panel, place !== undefined);
  });
  handle('pointAt', async (place, { tabId }) => {
    if (tabId !== undefined) await askFor(tabId, { ...place, opened: false, annotate: false });
  });
  handle('takeAsked', ({ tabId }) => {
    const place = asked.get(tabId);
    asked.delete(tabId);
    if (!place || Date.now() - place.at > OPENING) return null;
    const { at: _, ...rest } = place;
    return rest;
  });
  handle('ownPanel', ({ key }, { tabId }) =>
    tabId === undefined ? false : send('openedPanel', { key }, tabId).catch(() => false),
  );
  handle('moveLauncher', async (place) => {
    await launcherSetting.setValue({ ...(await launcherSetting.getValue()), place });
  });
  handle('hideLauncher', async ({ everywhere }, { url }) => {
    const setting = await launcherSetting.getValue();
    if (everywhere) return launcherSetting.setValue({ ...setting, on: false });
    const hiddenOn = [...new Set([...setting.hiddenOn, hostOf(url)])].filter((host) => host !== '');
    return launcherSetting.setValue({ ...setting, hiddenOn });
  });
  handle('openOptions', () => browser.runtime.openOptionsPage());
}

/** Has the sidebar of a tab show a place; one that opens only now asks for it by itself. */
async function askFor(tabId: number, place: AskedPlace): Promise<void> {
  asked.set(tabId, { ...place, at: Date.now() });
  await send('placeAsked', { tabId }).catch(() => undefined);
}

/** Opens what is selected in a tab for annotation, in the sidebar. Selected words that are not the article's are passed over. */
export async function annotateSelection(tabId: number, panel: Promise<boolean>): Promise<void> {
  const span = await send('selectedSpan', undefined, tabId).catch(() => null);
  if (span) await askFor(tabId, { ...span, opened: true, annotate: true });
  await orInPage(tabId, panel, true);
}

/**
 * Opens the sidebar inside the page when the browser's panel did not open.
 * @param keep one that is open stays so; else it is closed
 */
export async function orInPage(tabId: number, panel: Promise<boolean>, keep = false): Promise<void> {
  if (!(await panel)) await send('togglePanel', { tabId, keep }, tabId).catch(() => undefined);
}

export function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : '';
}
