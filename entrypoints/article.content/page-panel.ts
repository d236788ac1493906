/**
 * The sidebar inside the page, for readers who chose it and browsers without a panel of their own: a frame of the
 * extension in a closed shadow root at the end of the document, beside the page's own elements. What is shown and typed in
 * it stays in that frame, where the page's scripts cannot read it.
 */
import { browser } from 'wxt/browser';
import { button } from './make.ts';

const WIDTH = 'min(380px, 90vw)';

let host: HTMLElement | null = null;
/** What the frame that was opened last proves itself with; empty once it has. */
let key = '';

/**
 * Opens the in-page sidebar of this tab, or closes it when it is open.
 * @param closeLabel what the button that closes it is called
 * @param keep one that is open stays so
 */
export function togglePagePanel(tabId: number, closeLabel: string, keep: boolean): void {
  if (host?.isConnected) return keep ? undefined : closePagePanel();
  host = document.createElement('isnad-panel');
  // No rule of the page makes it invisible under the reader's pointer.
  dress(host, { all: 'initial' });
  host.attachShadow({ mode: 'closed' }).append(frameFor(tabId), closeButton(closeLabel));
  document.documentElement.append(host);
}

export function closePagePanel(): void {
  host?.remove();
  host = null;
}

/** Whether a sidebar in this page was opened here. Each key serves once: what a page reads of the frame's address is too late. */
export function isOwnPanel(shown: string): boolean {
  const own = shown !== '' && shown === key;
  if (own) key = '';
  return own;
}

function frameFor(tabId: number): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  key = crypto.getRandomValues(new Uint32Array(4)).join('-');
  frame.src = browser.runtime.getURL(`/sidebar.html?tab=${tabId}&key=${key}`);
  frame.title = 'Isnad';
  dress(frame, {
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
  });
  return frame;
}

/** Beside the frame, not over it: what stands in the sidebar stays in reach. */
function closeButton(label: string): HTMLElement {
  const close = button({ 'aria-label': label || 'Isnad ×', title: label }, closePagePanel, '×');
  dress(close, {
    all: 'initial',
    position: 'fixed',
    'inset-block-start': '8px',
    'inset-inline-end': `calc(${WIDTH})`,
    width: '28px',
    height: '32px',
    'border-radius': '8px',
    background: '#fbfaf7',
    color: '#1c1d1f',
    border: '1px solid #85888d',
    font: '20px/1 system-ui, sans-serif',
    'text-align': 'center',
    cursor: 'pointer',
    'z-index': '2147483647',
  });
  return close;
}

/** Set one by one: a page's CSP forbids style attributes, not the object model. Important against the page's own rules. */
function dress(element: HTMLElement, style: Record<string, string>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}
