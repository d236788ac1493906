/** Opens the sidebar: the browser's own panel, or the in-page one where the reader chose it or no panel exists. */
import { browser } from 'wxt/browser';

/**
 * Opens the browser's panel. Has to be called synchronously in a user gesture. The promise is false when this browser has
 * no panel, or the reader has turned it off.
 */
export function openPanel(windowId: number): Promise<boolean> {
  if (browser.sidePanel?.open)
    return browser.sidePanel.open({ windowId }).then(
      () => true,
      () => false,
    );
  if (browser.sidebarAction?.open)
    return Promise.resolve(browser.sidebarAction.open()).then(
      () => true,
      () => false,
    );
  return Promise.resolve(false);
}
