/** Whether a text that was read still stands on the page, and where, after the page has been drawn anew. */
import { dataAsRead, type LiveText, type Piece } from '../../utils/article/live-text.ts';

/** True when every text node is on the page with the text that was read: what follows it until the next are separators. */
export function stands({ text, pieces }: LiveText): boolean {
  return pieces.every(({ node, start }, i) => {
    const next = pieces[i + 1]?.start ?? text.length;
    return node.isConnected && start + node.length <= next && text.startsWith(dataAsRead(node), start);
  });
}

/**
 * Finds the same text again in new nodes, as frameworks make them when they draw a part of the page anew: the same words
 * in the same order under elements of the same kind. Costs one walk, no analysis.
 * @returns the text with its new nodes; null when some of it is no longer there
 */
export function findAgain(live: LiveText): LiveText | null {
  const wanted = live.pieces.map(({ node }) => ({
    data: dataAsRead(node),
    tag: node.parentElement?.tagName,
  }));
  if (live.pieces.some(({ node, start }) => !live.text.startsWith(dataAsRead(node), start))) return null;
  const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  for (let node = walker.nextNode(); node && pieces.length < wanted.length; node = walker.nextNode()) {
    const text = node as Text;
    const next = wanted[pieces.length]!;
    if (dataAsRead(text) !== next.data || text.parentElement?.tagName !== next.tag) continue;
    pieces.push({ node: text, start: live.pieces[pieces.length]!.start });
  }
  return pieces.length === wanted.length ? { ...live, pieces } : null;
}

/** Whether a text is on the page and not put away. */
export const isSeen = (node?: Text) => node?.parentElement?.checkVisibility() === true;

/** UTF-16 units of text in an element that were not read as the article, without what `leftOut` names. */
export function textBeside(root: Element, { pieces }: LiveText, leftOut: (node: Text) => boolean): number {
  const read = new Set(pieces.map(({ node }) => node));
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    if (!read.has(node) && /\p{L}/u.test(node.data) && isSeen(node) && !leftOut(node)) length += node.length;
  return length;
}
