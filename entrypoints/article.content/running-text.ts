/**
 * Whether a page can hold an article at all, told by one walk over its text: front pages, lists and forms are left alone
 * at the price of that walk, before anything is copied or weighed.
 */
import { isInlineTag } from '../../utils/article/unlikely.ts';

/** UTF-16 units: less text in one block, links aside, is a teaser or a label; less in all such blocks is no article. */
const BLOCK = 60;
const ARTICLE = 200;
const SILENT = 'script, style, noscript, template, textarea, select, svg, nav, footer, a, button';

/** True when the page's blocks hold enough running text for an article. Stops reading as soon as they do. */
export function hasRunningText(body: Element): boolean {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(SILENT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const lengths = new Map<Element, number>();
  let running = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const length = node.data.trim().length;
    const block = length > 0 ? blockOf(node) : null;
    if (!block) continue;
    const before = lengths.get(block) ?? 0;
    const after = before + length;
    lengths.set(block, after);
    if (after >= BLOCK) running += before >= BLOCK ? length : after;
    if (running >= ARTICLE) return true;
  }
  return false;
}

function blockOf(node: Text): Element | null {
  let element = node.parentElement;
  while (element && isInlineTag(element.tagName)) element = element.parentElement;
  return element;
}
