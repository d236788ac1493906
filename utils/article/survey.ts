/**
 * A walk over a page, in slices, that finds the parts that may be its article: without what cannot be read, is hidden, is a
 * landmark around the content, a list of links or a row of teasers. Nothing is built yet: pages hold thousands of elements
 * of menus for one article.
 */
import { isBlockTag } from './block-level.ts';
import { Pace } from './pace.ts';
import {
  isCard,
  isInlineTag,
  isLandmark,
  isLinkList,
  isVisible,
  UNREADABLE,
  type Measure,
} from './unlikely.ts';

/** An element that was kept, and what was kept of it. */
export interface Kept {
  element: Element;
  parts: (Text | Kept)[];
}

interface Frame extends Kept, Measure {
  next: Node | null;
  link: boolean;
  /** Length of the text in headings. */
  headings: number;
  /** Something in it was dropped. */
  dropped: boolean;
}

/** A landmark that holds more of the page's text than this part is where the page keeps its article. */
const MOST = 0.5;
/** UTF-16 units of the longest form that readers fill in; some servers wrap the whole page in one that is longer. */
const FORM_TEXT = 500;

/** The tree of what is kept of `root`. */
export async function survey(root: Element, pace: Pace): Promise<Kept> {
  const whole = root.textContent?.length ?? 0;
  const top = frame(root);
  const stack: Frame[] = [top];
  while (stack.length > 0) {
    if (pace.due) await pace.rest();
    const here = stack.at(-1)!;
    const node = here.next;
    if (!node) {
      close(stack);
      continue;
    }
    here.next = node.nextSibling;
    if (node.nodeType === 3) {
      here.parts.push(node as Text);
      here.text += (node as Text).data.trim().length;
    } else if (node.nodeType === 1 && isWanted(node as Element, whole)) stack.push(frame(node as Element));
  }
  return top;
}

function frame(element: Element): Frame {
  const link = element.tagName.toUpperCase() === 'A' && element.hasAttribute('href');
  const nothing = { text: 0, linked: 0, links: 0, headings: 0, dropped: false };
  return { element, parts: [], next: element.firstChild, link, ...nothing };
}

function isWanted(element: Element, whole: number): boolean {
  const tag = element.tagName.toUpperCase();
  if (UNREADABLE.has(tag)) return false;
  if (isInlineTag(tag)) return true;
  if (!isVisible(element)) return false;
  if (!isLandmark(element)) return true;
  const length = element.textContent?.length ?? 0;
  return length > MOST * whole || (tag === 'FORM' && length > FORM_TEXT);
}

/** Ends an element: drops it when nothing is left in it but links, or the heading over dropped ones; else it is kept. */
function close(stack: Frame[]): void {
  const ended = stack.pop()!;
  const parent = stack.at(-1);
  if (!parent) return;
  const { element, link } = ended;
  if (link) [ended.linked, ended.links] = [ended.text, 1];
  const heading = /^H[2-6]$/iu.test(element.tagName);
  if (heading) ended.headings = ended.text;
  const emptied = ended.dropped && ended.text === ended.headings;
  const whole = !link && !heading && element.tagName.toUpperCase() !== 'H1' && isBlockTag(element);
  if (whole && (emptied || isLinkList(ended) || isCard(element, ended))) {
    // What is dropped says nothing of the element around it.
    parent.dropped = true;
    return;
  }
  parent.parts.push(ended);
  parent.text += ended.text;
  parent.linked += ended.linked;
  parent.links += ended.links;
  parent.headings += ended.headings;
}
