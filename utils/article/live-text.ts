/**
 * The bridge between a string and the live page: text read once from chosen text nodes into one string, and the way back
 * from offsets in that string to DOM ranges. The page itself is never changed.
 */
import type { Block, BlockKind } from '../report/types.ts';
import { blockAround } from './block-level.ts';
import { UNREADABLE } from './unlikely.ts';

/** A text node and where its data starts in the string (UTF-16 units). */
export interface Piece {
  node: Text;
  start: number;
}

export interface LiveText {
  text: string;
  blocks: Block[];
  /** In the order of the text. */
  pieces: Piece[];
}

/** Text that was just read, with the page's structure around it. */
export interface PlacedText extends LiveText {
  /** For every block, the block-level element that it stands in. */
  containers: Element[];
}

/**
 * Reads the text nodes that `wanted` accepts, in document order. Blocks are separated by one line feed. A block ends
 * where the nearest block-level element changes, where two `<br>` follow each other, or one that does not just wrap a
 * sentence; a line break in the source counts as the space that a reader sees.
 * @param headline the element whose text is the headline, if known
 */
export function readLiveText(
  root: Element,
  wanted: (node: Text) => boolean,
  headline: Element | null,
): PlacedText {
  const reader = new Reader(headline);
  visit(root, wanted, reader);
  reader.endBlock();
  const { text, blocks, pieces, containers } = reader;
  return { text, blocks, pieces, containers };
}

/** Walks without recursion: pages nest thousands of elements deep to break readers like this one. */
function visit(root: Element, wanted: (node: Text) => boolean, reader: Reader): void {
  let node: Node | null = root;
  while (node) {
    let down: Node | null = null;
    if (node.nodeType === 3) {
      if (wanted(node as Text)) reader.addText(node as Text);
    } else if (node.nodeType === 1) {
      const tag = (node as Element).tagName.toUpperCase();
      if (tag === 'BR') reader.addBreak();
      // A rule parts what stands before and after it in the same element.
      if (tag === 'HR') reader.endBlock();
      if (!UNREADABLE.has(tag)) down = node.firstChild;
    }
    if (down) {
      node = down;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    if (!node || node === root) return;
    node = node.nextSibling;
  }
}

/** Words of the shortest line that is taken for one wrapped by hand. */
const WRAPPED_WORDS = 8;

class Reader {
  text = '';
  blocks: Block[] = [];
  pieces: Piece[] = [];
  containers: Element[] = [];
  private readonly headline: Element | null;
  private container: Element | null = null;
  private start = 0;
  private linked = 0;
  private breaks = 0;

  constructor(headline: Element | null) {
    this.headline = headline;
  }

  addText(node: Text): void {
    const blank = !/\S/u.test(node.data);
    if (blank && this.breaks > 0) return;
    const container = blockAround(node);
    if (container !== this.container || this.breaks > 1 || (this.breaks === 1 && !this.wraps(node)))
      this.endBlock();
    if (blank && this.text.length === this.start) return;
    if (this.breaks === 1) this.text += ' ';
    this.breaks = 0;
    this.container = container;
    this.pieces.push({ node, start: this.text.length });
    this.text += dataAsRead(node);
    if (node.parentElement?.closest('a[href]')) this.linked += node.data.trim().length;
  }

  /** Whether a single `<br>` before `node` only wraps a sentence: the line before it is long and unfinished. */
  private wraps(node: Text): boolean {
    const line = this.text.slice(Math.max(this.start, this.text.lastIndexOf('\n'))).trim();
    const unfinished = !/[.!?؟:…]["'”»)\]]*$/u.test(line) && line.split(/\s+/u).length >= WRAPPED_WORDS;
    return unfinished && node.parentElement === this.pieces.at(-1)?.node.parentElement;
  }

  addBreak(): void {
    this.breaks++;
  }

  endBlock(): void {
    const { start, container } = this;
    const end = this.text.length;
    const shown = this.text.slice(start, end).trim().length;
    if (container && shown > 0) {
      const kind = this.kindOf(container);
      this.blocks.push({ start, end, kind, linkDensity: Math.min(1, this.linked / shown), article: true });
      this.containers.push(container);
      this.text += '\n';
    }
    this.start = this.text.length;
    this.container = null;
    this.linked = 0;
    this.breaks = 0;
  }

  private kindOf(container: Element): BlockKind {
    if (this.headline && (container === this.headline || this.headline.contains(container)))
      return 'headline';
    const tag = container.tagName.toUpperCase();
    if (/^H[1-6]$/u.test(tag)) return 'heading';
    if (container.closest('li,dt,dd')) return 'item';
    if (tag === 'FIGCAPTION') return 'caption';
    return tag === 'ADDRESS' || container.closest('figcaption') ? 'caption' : 'paragraph';
  }
}

/**
 * A text node's data as it stands in the string: where the source of a page wraps its lines, a reader sees a space, so that
 * a name over two lines stays one name. Same length as the data; preformatted lines stay lines.
 * @param start UTF-16 units within the data, as `end`: a part of it
 */
export function dataAsRead(node: Text, start = 0, end = node.data.length): string {
  const data = node.data.slice(start, end);
  return node.parentElement?.closest('pre') ? data : data.replace(/[\n\r\t\f]/gu, ' ');
}

/**
 * DOM ranges that cover a span of the string, one for each text node it touches, so that a change of one node spoils no
 * other. Nodes that have left the page or changed their text give none.
 */
export function rangesOf(live: LiveText, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (let i = firstPiece(live.pieces, start); i < live.pieces.length; i++) {
    const { node, start: at } = live.pieces[i]!;
    if (at >= end) break;
    const from = Math.max(0, start - at);
    const to = Math.min(node.data.length, end - at);
    if (from >= to || !node.isConnected) continue;
    if (!live.text.startsWith(dataAsRead(node, from, to), at + from)) continue;
    const range = new Range();
    range.setStart(node, from);
    range.setEnd(node, to);
    ranges.push(range);
  }
  return ranges;
}

/** Index of the last piece that starts at or before `offset`: binary search. */
function firstPiece(pieces: Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
