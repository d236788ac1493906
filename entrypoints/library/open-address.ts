import { browser } from 'wxt/browser';

/** Opens an address in a tab of its own. One that the browser opens for no extension, as a file's, is left alone. */
export function openAddress(url: string): void {
  browser.tabs.create({ url }).catch(() => undefined);
}
