/**
 * A copy of the part of a page that may be its article. Readability, which works in one go and changes what it works on,
 * gets this copy instead of the page. Every text node of the copy knows the live one that it stands for.
 */
import { isBlockLevel } from './block-level.ts';
import { Pace } from './pace.ts';
import { survey, type Kept } from './survey.ts';

export interface PageCopy {
  document: Document;
  /** From text nodes of the copy to the live ones. */
  live: Map<Text, Text>;
  /** The live text nodes that the copy holds, with their place in reading order. */
  order: Map<Text, number>;
}

/** Below this depth wrappers of one element are left out: the extraction's cost grows with the square of the depth. */
const DEEP = 64;

/** Copies what may be the article in `root`, in slices. `root` stays untouched. */
export async function copyPage(root: Element, pace: Pace): Promise<PageCopy> {
  const kept = await survey(root, pace);
  const document = emptyDocument(root.ownerDocument);
  const live = new Map<Text, Text>();
  const order = new Map<Text, number>();
  const stack = [{ kept, copy: document.body as Element, next: 0 }];
  while (stack.length > 0) {
    if (pace.due) await pace.rest();
    const top = stack.at(-1)!;
    const part = top.kept.parts[top.next++];
    if (!part) stack.pop();
    else if ('element' in part) {
      const inner = stack.length > DEEP ? unwrapped(part) : part;
      const copy = shallow(inner.element, document);
      top.copy.append(copy);
      stack.push({ kept: inner, copy, next: 0 });
    } else {
      const copy = document.createTextNode(part.data);
      live.set(copy, part);
      order.set(part, order.size);
      top.copy.append(copy);
    }
  }
  return { document, live, order };
}

/** What an element holds when it holds nothing but one other, to any depth. */
function unwrapped(kept: Kept): Kept {
  let inner = kept;
  for (let only = inner.parts[0]; inner.parts.length === 1 && only && 'element' in only; only = inner.parts[0]) inner = only;
  return inner;
} // oxfmt-ignore

/** A document without a window, so that nothing in it loads or runs. */
function emptyDocument(like: Document): Document {
  const made = like.cloneNode(false) as Document;
  const html = made.createElement('html');
  html.append(made.createElement('head'), made.createElement('body'));
  made.append(html);
  return made;
}

/** What Readability goes by: names, roles, and whether an element is a block. */
const KEPT = ['class', 'id', 'role', 'itemprop', 'href', 'dir', 'rel'];
/** UTF-16 units of the shortest text for which it matters whether a span is a paragraph. */
const PARAGRAPH = 60;

function shallow(element: Element, document: Document): Element {
  const tag = element.tagName.toLowerCase();
  const unsure = tag.includes('-') || (tag === 'span' && (element.textContent ?? '').length > PARAGRAPH);
  const made = document.createElement(unsure ? (isBlockLevel(element) ? 'div' : 'span') : tag);
  for (const name of KEPT) {
    const value = element.getAttribute(name);
    if (value !== null) made.setAttribute(name, value);
  }
  return made;
}

/** Visits text nodes in order, without recursion: pages nest thousands of elements deep. */
export function eachText(root: Node, visit: (text: Text) => void): void {
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === 3) visit(node as Text);
    let next: Node | null = node.firstChild;
    while (!next && node) {
      if (node === root) return;
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
}
