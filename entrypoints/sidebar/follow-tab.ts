/** Keeps the sidebar on its tab: the one in the address, or whichever is active in this window. */
import { browser } from 'wxt/browser';
import { handle } from '../../utils/messages/broadcasts.ts';
import { send } from '../../utils/messages/messenger.ts';
import type { AskedPlace } from '../../utils/messages/protocol.ts';
import { emptyView } from '../../utils/report/build-view.ts';
import type { SidebarView } from '../../utils/report/view.ts';

/**
 * Calls `show` with the view of the tab, now and whenever it changes; null while it is being asked for.
 * @param point called with a place of the tab's text that the reader asked for on the page, after its view was shown
 * @returns a function that stops following
 */
export function followTab(
  show: (view: SidebarView | null) => void,
  point: (place: AskedPlace) => void,
): () => void {
  const fixed = Number(new URLSearchParams(location.search).get('tab')) || null;
  let current: number | null = fixed;
  let asked = 0;

  async function refresh(): Promise<void> {
    const number = ++asked;
    current = fixed ?? (await activeTab());
    if (current === null) return;
    const tabId = current;
    const view = await send('getView', { tabId }).catch((error: unknown) => failedView(tabId, error));
    // A slower answer to an earlier question is out of date.
    if (number !== asked) return;
    show(view);
    await takePlace();
  }
  async function takePlace(): Promise<void> {
    // Where nobody answers, no place was asked for; what is shown stays.
    const tabId = current;
    if (tabId === null) return;
    const host = fixed === null ? 'panel' : 'page';
    const place = await send('takeAsked', { tabId, host }).catch(() => null);
    // A place of a tab that was left meanwhile is none of the next one's text.
    if (place && tabId === current) point(place);
  }
  const refreshQuietly = () => void refresh().catch(() => show(null));

  const stopHandling = handle('viewChanged', ({ tabId }) => {
    if (tabId === current) refreshQuietly();
  });
  // What the reader says of two articles, and what was forgotten, is part of every view.
  const stopCovering = handle('articlesChanged', refreshQuietly);
  const stopPointing = handle('placeAsked', ({ tabId }) => {
    if (tabId === current) void takePlace();
  });
  /** Of every window: one that shows another tab is no reason to begin anew in this one. */
  const onActivated = () =>
    void activeTab().then((tabId) => {
      if (tabId === current) return;
      show(null);
      refreshQuietly();
    }, refreshQuietly);
  if (fixed === null) browser.tabs.onActivated.addListener(onActivated);
  refreshQuietly();
  return () => {
    stopHandling();
    stopCovering();
    stopPointing();
    if (fixed === null) browser.tabs.onActivated.removeListener(onActivated);
  };
}

/** What the background could not say, with the reason: the reader may ask again. */
function failedView(tabId: number, error: unknown): SidebarView {
  const problem = error instanceof Error ? error.message : String(error);
  return { ...emptyView(tabId, 'error', null), problem };
}

async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
