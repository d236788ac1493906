/**
 * The sidebar inside the page, for readers who chose it and browsers without a panel of their own: a frame of the
 * extension in a closed shadow root at the end of the document, beside the page's own elements. What is shown and typed in
 * it stays in that frame, where the page's scripts cannot read it.
 */
import { browser } from 'wxt/browser';

const WIDTH = 'min(380px, 90vw)';

let host: HTMLElement | null = null;

/** Opens the in-page sidebar of this tab, or closes it when it is open. */
export function togglePagePanel(tabId: number): void {
  if (host?.isConnected) return closePagePanel();
  host = document.createElement('isnad-panel');
  host.attachShadow({ mode: 'closed' }).append(frameFor(tabId));
  document.documentElement.append(host);
}

export function closePagePanel(): void {
  host?.remove();
  host = null;
}

function frameFor(tabId: number): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = browser.runtime.getURL(`/sidebar.html?tab=${tabId}`);
  frame.title = 'Isnad';
  // Set one by one: a page's CSP forbids style attributes, not the object model. Important against the page's own rules.
  const style = {
    all: 'initial',
    position: 'fixed',
    'inset-block': '0',
    'inset-inline-end': '0',
    width: WIDTH,
    height: '100%',
    border: '0',
    'z-index': '2147483647',
    'box-shadow': '0 0 16px rgb(0 0 0 / 25%)',
    'color-scheme': 'light dark',
  };
  for (const [name, value] of Object.entries(style)) frame.style.setProperty(name, value, 'important');
  return frame;
}
