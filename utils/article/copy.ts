/**
 * A copy of the part of a page that may be its article, made in slices: without what cannot be read, is hidden, or is a list
 * of links. Readability, which works in one go, gets this copy instead of the page. Every text node of the copy knows the
 * live one that it stands for.
 */
import { isBlockLevel } from './block-level.ts';
import { Pace } from './pace.ts';
import { isCard, isLandmark, isLinkList, isVisible, UNREADABLE, type Measure } from './unlikely.ts';

export interface PageCopy {
  document: Document;
  /** From text nodes of the copy to the live ones. */
  live: Map<Text, Text>;
  /** The live text nodes that the copy holds, with their place in reading order. */
  order: Map<Text, number>;
}

interface Frame extends Measure {
  live: Element;
  copy: Element;
  next: Node | null;
  link: boolean;
  /** Something in it was dropped. */
  dropped: boolean;
}

/** A landmark that holds more of the page's text than this part is where the page keeps its article. */
const MOST = 0.5;

/** Copies what `root` shows. `root` stays untouched. */
export async function copyPage(root: Element, pace: Pace): Promise<PageCopy> {
  const copy = emptyDocument(root.ownerDocument);
  const live = new Map<Text, Text>();
  const whole = root.textContent?.length ?? 0;
  const stack: Frame[] = [frame(root, copy.body)];
  while (stack.length > 0) {
    if (pace.due) await pace.rest();
    const top = stack.at(-1)!;
    const node = top.next;
    if (!node) {
      close(stack);
      continue;
    }
    top.next = node.nextSibling;
    if (node.nodeType === 3) addText(node as Text, top, live);
    else if (node.nodeType === 1 && isWanted(node as Element, whole)) {
      const element = shallow(node as Element, copy);
      top.copy.append(element);
      stack.push(frame(node as Element, element));
    }
  }
  return { document: copy, live, order: readingOrder(copy.body, live) };
}

/** A document without a window, so that nothing in it loads or runs. */
function emptyDocument(like: Document): Document {
  const made = like.cloneNode(false) as Document;
  const html = made.createElement('html');
  html.append(made.createElement('head'), made.createElement('body'));
  made.append(html);
  return made;
}

function frame(live: Element, copy: Element): Frame {
  const link = live.tagName.toUpperCase() === 'A' && live.hasAttribute('href');
  return { live, copy, next: live.firstChild, link, text: 0, linked: 0, links: 0, dropped: false };
}

function isWanted(element: Element, whole: number): boolean {
  if (UNREADABLE.has(element.tagName.toUpperCase()) || !isVisible(element)) return false;
  return !isLandmark(element) || (element.textContent?.length ?? 0) > MOST * whole;
}

function addText(node: Text, { copy }: Frame, live: Map<Text, Text>): void {
  const text = copy.ownerDocument.createTextNode(node.data);
  live.set(text, node);
  copy.append(text);
}

/** Ends an element: keeps its copy, or drops it when nothing is left in it but links, or the heading over dropped ones. */
function close(stack: Frame[]): void {
  const { live, copy, link, text, linked, links, dropped } = stack.pop()!;
  const parent = stack.at(-1);
  if (!parent) return;
  const measure = { text: text + ownText(copy), linked, links };
  if (link) Object.assign(measure, { linked: measure.text, links: 1 });
  const whole = !link && isBlockLevel(live) && !/^H[1-6]$/iu.test(live.tagName);
  const emptied = dropped && measure.text === headingText(copy);
  if (whole && (emptied || isLinkList(measure) || isCard(live, measure))) {
    // What is dropped says nothing of the element around it.
    parent.dropped = true;
    copy.remove();
    return;
  }
  parent.text += measure.text;
  parent.linked += measure.linked;
  parent.links += measure.links;
}

/** Length of the text in an element's headings; 0 in an element without text. */
function headingText(element: Element): number {
  const headings = [...element.querySelectorAll('h2, h3, h4, h5, h6')];
  return headings.reduce((sum, heading) => sum + (heading.textContent ?? '').trim().length, 0);
}

function ownText(element: Element): number {
  let length = 0;
  for (const node of element.childNodes) if (node.nodeType === 3) length += (node as Text).data.trim().length;
  return length;
}

/** What Readability goes by: names, roles, and whether an element is a block. */
const KEPT = ['class', 'id', 'role', 'itemprop', 'href', 'dir', 'rel'];

function shallow(element: Element, copy: Document): Element {
  const tag = element.tagName.toLowerCase();
  const unknown = tag.includes('-') || (tag === 'span' && isBlockLevel(element));
  const made = copy.createElement(unknown ? (isBlockLevel(element) ? 'div' : 'span') : tag);
  for (const name of KEPT) {
    const value = element.getAttribute(name);
    if (value !== null) made.setAttribute(name, value);
  }
  return made;
}

function readingOrder(root: Element, live: Map<Text, Text>): Map<Text, number> {
  const order = new Map<Text, number>();
  eachText(root, (text) => order.set(live.get(text)!, order.size));
  return order;
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
