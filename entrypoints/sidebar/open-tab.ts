import { browser } from 'wxt/browser';

/**
 * Opens an address in a tab of its own, within the reader's click. One that the browser opens for no extension, as a file's, is
 * left alone.
 */
export function openTab(url: string): void {
  const tabs = browser.tabs as typeof browser.tabs | undefined;
  if (tabs) return void tabs.create({ url }).catch(() => undefined);
  // Firefox gives it to no frame in a web page: there the frame opens the tab itself, as a link does.
  const link = document.createElement('a');
  link.href = url;
  link.target = '_blank';
  link.rel = 'noreferrer';
  link.click();
}
