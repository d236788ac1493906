/** Which marks are at a point of the page. */
import type { Painted, PaintedMark } from './paint.ts';

/** In browsers that have it (Chromium 140, Firefox 150), the registry is asked itself. */
interface HitTesting {
  highlightsFromPoint?: (x: number, y: number) => { ranges: AbstractRange[] }[];
}

/**
 * The marks whose glyphs are at a point, shortest first.
 * @param x CSS pixels from the viewport's left edge
 * @param y CSS pixels from its top
 */
export function marksAt(painted: Painted, x: number, y: number): PaintedMark[] {
  const registry = CSS.highlights as HighlightRegistry & HitTesting;
  const hits = registry.highlightsFromPoint
    ? fromRegistry(painted, registry.highlightsFromPoint(x, y))
    : fromCaret(painted, x, y);
  return hits.sort((a, b) => length(a) - length(b));
}

const length = ({ mark }: PaintedMark) => mark.end - mark.start;

function fromRegistry(painted: Painted, found: { ranges: AbstractRange[] }[]): PaintedMark[] {
  const ranges = new Set(found.flatMap((hit) => hit.ranges));
  return ranges.size === 0
    ? []
    : painted.marks.filter((one) => one.ranges.some((range) => ranges.has(range)));
}

/** The caret's place names the text node; the boxes of its marks decide, since a caret is also found beside a text. */
function fromCaret(painted: Painted, x: number, y: number): PaintedMark[] {
  const node = document.caretPositionFromPoint?.(x, y)?.offsetNode;
  if (node?.nodeType !== Node.TEXT_NODE) return [];
  return painted.marks.filter(({ ranges }) =>
    ranges.some((range) => range.startContainer === node && holds(range, x, y)),
  );
}

function holds(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
}
