/** The part of a page that is read: around what Readability found, with what it may have left out. */
import type { Block } from '../report/types.ts';
import type { LiveText } from './live-text.ts';
import { hasTwin } from './unlikely.ts';

/**
 * The text nodes from the headline to the end of the part that holds what was found: Readability leaves out standfirsts,
 * short paragraphs and headings between, and which of them belong to the article is judged by all of the text.
 */
export function articleRegion(
  order: Map<Text, number>,
  found: Set<Text>,
  headline: Element | null,
): Set<Text> {
  let part = commonAncestor([...found]);
  // Page builders set every part of an article in a box of the same name.
  while (headline && part && !part.contains(headline)) {
    const alone = part.parentElement?.childElementCount === 1;
    if (!alone && !(part.className && hasTwin(part))) break;
    part = part.parentElement;
  }
  // Without a headline by markup it is looked for in the words before the first paragraph; with one, a line that stands
  // above it in the same element may be its standfirst.
  const top = headline?.parentElement ?? part;
  let first = Infinity;
  let last = 0;
  for (const [node, place] of order) {
    if (place < first && (found.has(node) || top?.contains(node))) first = place;
    if (part?.contains(node)) last = place;
  }
  return new Set([...order].filter(([, place]) => place >= first && place <= last).map(([node]) => node));
}

function commonAncestor(nodes: Text[]): Element | null {
  let part = nodes[0]?.parentElement ?? null;
  for (const node of nodes) while (part && !part.contains(node)) part = part.parentElement;
  return part;
}

/** Whether at least half of a block's text is in the nodes that were found. */
export function heldBy(live: LiveText, found: Set<Text>): (block: Block) => boolean {
  const sizes = new Map<Block, number>();
  let i = 0;
  for (const block of live.blocks) {
    let held = 0;
    for (; i < live.pieces.length && live.pieces[i]!.start < block.end; i++) {
      const { node } = live.pieces[i]!;
      if (found.has(node)) held += node.data.trim().length;
    }
    sizes.set(block, held);
  }
  return (block) => sizes.get(block)! * 2 >= live.text.slice(block.start, block.end).trim().length;
}
