/** Does what the reader asks for on the page: opens the sidebar at a place, moves or hides the launcher. */
import { browser } from 'wxt/browser';
import { handlerOf, send } from '../../utils/messages/messenger.ts';
import {
  pageRequests,
  tabRequests,
  type AskedPlace,
  type SidebarHost,
} from '../../utils/messages/protocol.ts';
import { changeSetting } from '../../utils/store/change-setting.ts';
import { launcherSetting } from '../../utils/store/settings.ts';
import { openPanel } from './panel.ts';

const handle = handlerOf({ ...pageRequests, ...tabRequests });

/** Milliseconds within which a sidebar opens and asks. */
const OPENING = 5000;
/** A place that is asked for, and the sidebars that are to show it and have not yet: a tab may have two. */
interface Asked {
  place: AskedPlace;
  by: Set<SidebarHost>;
  at: number;
}
/** By tab. In memory alone: what is not asked for within seconds is forgotten anyway. */
const asked = new Map<number, Asked>();

export function servePages(): void {
  // The panel opens only synchronously within the reader's click: nothing is awaited before it.
  handle('openSidebar', async (place, { tabId, windowId }) => {
    const panel = windowId === undefined ? Promise.resolve(false) : openPanel(windowId);
    if (tabId === undefined) return;
    if (place) await openAt(tabId, panel, { ...place, opened: true, annotate: false });
    else await orInPage(tabId, panel);
  });
  handle('pointAt', async (place, { tabId }) => {
    if (tabId !== undefined)
      await askFor(tabId, { ...place, opened: false, annotate: false }, ['panel', 'page']);
  });
  handle('takeAsked', ({ tabId, host }) => {
    const found = asked.get(tabId);
    return found?.by.delete(host) && Date.now() - found.at <= OPENING ? found.place : null;
  });
  handle('ownPanel', ({ key }, { tabId }) =>
    tabId === undefined ? false : send('openedPanel', { key }, tabId).catch(() => false),
  );
  handle('moveLauncher', (place) => changeSetting(launcherSetting, () => ({ place })));
  handle('hideLauncher', ({ everywhere }, { url }) =>
    changeSetting(launcherSetting, ({ hiddenOn }) => {
      if (everywhere) return { on: false };
      return { hiddenOn: [...new Set([...hiddenOn, hostOf(url)])].filter((host) => host !== '') };
    }),
  );
  handle('openOptions', () => browser.runtime.openOptionsPage());
}

/** Has sidebars of a tab show a place; one that opens only now asks for it by itself. */
async function askFor(tabId: number, place: AskedPlace, by: SidebarHost[]): Promise<void> {
  asked.set(tabId, { place, by: new Set(by), at: Date.now() });
  await send('placeAsked', { tabId }).catch(() => undefined);
}

/** Opens the sidebar at a place: the one that opens is the one that shows it, though another may be open, too. */
async function openAt(tabId: number, panel: Promise<boolean>, place: AskedPlace): Promise<void> {
  await askFor(tabId, place, [(await panel) ? 'panel' : 'page']);
  await orInPage(tabId, panel, true);
}

/** Opens what is selected in a tab for annotation, in the sidebar. Selected words that are not the article's are passed over. */
export async function annotateSelection(tabId: number, panel: Promise<boolean>): Promise<void> {
  const span = await send('selectedSpan', undefined, tabId).catch(() => null);
  if (span) await openAt(tabId, panel, { ...span, opened: true, annotate: true });
  else await orInPage(tabId, panel, true);
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
