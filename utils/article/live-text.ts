/**
 * The bridge between a string and the live page: text read once from chosen text nodes into one string, and the way back
 * from offsets in that string to DOM ranges. The page itself is never changed.
 */
import type { Block, BlockKind } from '../report/types.ts';

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

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION BUTTON SVG CANVAS IFRAME OBJECT AUDIO VIDEO INPUT'.split(
    ' ',
  ),
);

/**
 * Reads the text nodes that `wanted` accepts, in document order. Blocks are separated by one line feed. A block ends
 * where the nearest block-level element changes or two `<br>` follow each other; white space stays as it is in the page.
 * @param headline the element whose text is the headline, if known
 */
export function readLiveText(
  root: Element,
  wanted: (node: Text) => boolean,
  headline: Element | null,
): LiveText {
  const reader = new Reader(headline);
  visit(root, wanted, reader);
  reader.endBlock();
  return { text: reader.text, blocks: reader.blocks, pieces: reader.pieces };
}

/** Walks without recursion: pages nest thousands of elements deep to break readers like this one. */
function visit(root: Element, wanted: (node: Text) => boolean, reader: Reader): void {
  let node: Node | null = root;
  while (node) {
    let down: Node | null = null;
    if (node.nodeType === 3) {
      if (wanted(node as Text)) reader.addText(node as Text);
    } else if (node.nodeType === 1 && !SKIPPED.has((node as Element).tagName.toUpperCase())) {
      if ((node as Element).tagName === 'BR') reader.addBreak();
      down = node.firstChild;
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

class Reader {
  text = '';
  blocks: Block[] = [];
  pieces: Piece[] = [];
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
    const container = blockOf(node);
    if (container !== this.container || this.breaks > 1) this.endBlock();
    if (blank && this.text.length === this.start) return;
    if (this.breaks === 1) this.text += '\n';
    this.breaks = 0;
    this.container = container;
    this.pieces.push({ node, start: this.text.length });
    this.text += node.data;
    if (node.parentElement?.closest('a[href]')) this.linked += node.data.trim().length;
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
    if (tag === 'LI' || tag === 'DT' || tag === 'DD') return 'item';
    if (tag === 'FIGCAPTION') return 'caption';
    return tag === 'ADDRESS' || container.closest('figcaption') ? 'caption' : 'paragraph';
  }
}

function blockOf(node: Text): Element | null {
  let element = node.parentElement;
  while (element && !BLOCKS.has(element.tagName.toUpperCase())) element = element.parentElement;
  return element;
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
    if (node.data.slice(from, to) !== live.text.slice(at + from, at + to)) continue;
    const range = node.ownerDocument.createRange();
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
