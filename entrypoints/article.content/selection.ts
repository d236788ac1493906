/** What of the article is selected. */
import type { LiveText } from '../../utils/article/live-text.ts';
import type { Span } from '../../utils/report/types.ts';

/** The part of the text that the reader has selected, from its first to its last unit; null when none of it is. */
export function selectedSpan({ pieces }: LiveText): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const inside = pieces.filter(({ node }) => node.isConnected && range.intersectsNode(node));
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return null;
  const start = first.start + (range.startContainer === first.node ? range.startOffset : 0);
  const end = last.start + (range.endContainer === last.node ? range.endOffset : last.node.data.length);
  return start < end ? { start, end } : null;
}
