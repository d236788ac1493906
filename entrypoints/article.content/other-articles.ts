/**
 * Pages that append the next article when the reader reaches the end. What follows the first article is another one: it is
 * not read as part of it. When the address changes, the article in the window is the one that the address names.
 */
import { readLiveText, type LiveText } from '../../utils/article/live-text.ts';
import { squeeze } from '../../utils/article/metadata.ts';
import type { ReadPage } from '../../utils/article/read-page.ts';

const ARTICLE = 'article, [role="article"], [itemprop~="articleBody"], h1';
/** UTF-16 units of text: less is a teaser or a comment. */
const LEAST = 300;
/** What stands in an appended article without being its text. */
const ASIDE = 'nav, aside, footer, form, button, [hidden], [aria-hidden="true"]';

export class OtherArticles {
  private home: Element | null = null;
  private readonly roots = new Set<Element>();

  /** Notes an element that was added, when it is an article of its own after this one. */
  note(added: Element, live: LiveText): boolean {
    const last = live.pieces.at(-1)?.node;
    // What is added after the article has gone is the article itself, drawn anew.
    if (!last?.isConnected || live.text.length < LEAST) return false;
    if (!(last.compareDocumentPosition(added) & Node.DOCUMENT_POSITION_FOLLOWING)) return false;
    if (!added.matches(ARTICLE) && added.querySelector(ARTICLE) === null) return false;
    if ((added.textContent ?? '').length < LEAST) return false;
    this.home ??= rootOf(live);
    this.roots.add(added);
    return true;
  }

  holds(node: Node): boolean {
    return [...this.roots].some((root) => root.contains(node));
  }

  /** The article that takes most of the window, when it is an appended one. */
  inView(): Element | null {
    const candidates = [this.home, ...this.roots].filter((root) => root?.isConnected === true);
    const [first] = candidates.sort((a, b) => shownHeight(b!) - shownHeight(a!));
    return first && first !== this.home ? first : null;
  }

  /** What was read without the appended articles; null when nothing but these was found. */
  leaveOut({ page, live }: ReadPage): ReadPage | null {
    for (const root of this.roots) if (!root.isConnected) this.roots.delete(root);
    const cut = live.pieces.find(({ node }) => this.holds(node));
    if (!cut) return { page, live };
    const blocks = live.blocks.filter(({ end }) => end <= cut.start);
    const text = live.text.slice(0, blocks.at(-1)?.end ?? 0);
    if (text.trim() === '') return null;
    const pieces = live.pieces.filter(({ start }) => start < text.length);
    return { page: { ...page, text, blocks }, live: { text, blocks, pieces } };
  }

  clear(): void {
    this.home = null;
    this.roots.clear();
  }
}

/** Reads one appended article by itself. */
export function readAlone(root: Element, siteName: string | null): ReadPage | null {
  const headline = root.matches('h1, h2') ? root : root.querySelector('h1, h2');
  const wanted = ({ parentElement }: Text) =>
    parentElement !== null && parentElement.closest(ASIDE) === null && parentElement.checkVisibility();
  const live = readLiveText(root, wanted, headline);
  if (live.blocks.length === 0) return null;
  const page = {
    url: location.href,
    canonical: null,
    title: squeeze(headline?.textContent) || document.title || null,
    siteName,
    byline: null,
    published: root.querySelector('time[datetime]')?.getAttribute('datetime') ?? null,
    text: live.text,
    blocks: live.blocks,
  };
  return { page, live };
}

/** The smallest element that holds the whole article, or the article element around it. */
export function rootOf({ pieces }: LiveText): Element | null {
  const range = document.createRange();
  const [first, last] = [pieces[0]?.node, pieces.at(-1)?.node];
  if (!first?.isConnected || !last?.isConnected) return null;
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  const common = range.commonAncestorContainer;
  const element = common instanceof Element ? common : common.parentElement;
  // One paragraph alone is no article yet: the next one will stand beside it.
  const whole = pieces.length > 1 && element === common ? element : (element?.parentElement ?? element);
  return whole?.closest('article, [role="article"], [itemprop~="articleBody"]') ?? whole;
}

function shownHeight(root: Element): number {
  const { top, bottom } = root.getBoundingClientRect();
  return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
}
