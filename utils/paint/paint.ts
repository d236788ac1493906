/** Paints marks with the CSS Custom Highlight API: the page's DOM stays as it is. */
import { rangesOf, type LiveText } from '../article/live-text.ts';
import type { Span } from '../report/types.ts';
import { themeOf } from './background.ts';
import { withoutCovered } from './covered.ts';
import { HIGHLIGHT_NAMES, highlightName, type Mark } from './marks.ts';
import { followWindow, type Following, type Shown } from './near-window.ts';
import type { Theme } from './theme.ts';

/** The place that the reader jumped to. */
const SPOT = 'isnad-spot';
/** Where words are a tool or the reader's own, nothing is marked and no card opens. */
const TOOLS =
  'code, kbd, samp, button, label, select, [role="textbox"], [role="button"], [contenteditable]:not([contenteditable="false" i])';
/** A mark that is on the page, with the ranges that show it. */
export interface PaintedMark {
  mark: Mark;
  ranges: Range[];
}

/** What is painted: the marks that the page still shows, in the order of the text. */
export interface Painted extends Following {
  readonly marks: readonly PaintedMark[];
  readonly theme: Theme;
}

/** Replaces all painted marks by these; other people's highlights on the page are left alone. */
export function paint(live: LiveText, marks: readonly Mark[]): Painted {
  const theme = themeOf(live);
  const isReading = readingTest();
  const painted: PaintedMark[] = [];
  const highlights = new Map<string, Highlight>();
  const shown: Shown[] = [];
  for (const mark of [...withoutCovered(marks)].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const ranges = rangesOf(live, mark.start, mark.end).filter(isReading);
    if (ranges.length === 0) continue;
    painted.push({ mark, ranges });
    const name = highlightName(mark, theme);
    const highlight = highlights.get(name) ?? new Highlight();
    // Over the names.
    if (mark.kind === 'term') highlight.priority = 1;
    highlights.set(name, highlight);
    for (const range of ranges) shown.push([highlight, range]);
  }
  clearMarks();
  return { marks: painted, theme, ...followWindow(highlights, shown) };
}

/** Tells whether a range stands in text to be read: in no editor, no code and no control. Asks each element once. */
function readingTest(): (range: AbstractRange) => boolean {
  const known = new Map<Element | null, boolean>([[null, false]]);
  const editing = document.designMode === 'on';
  return ({ startContainer: { parentElement } }) => {
    const before = known.get(parentElement);
    if (before !== undefined) return before;
    const reading = !editing && parentElement?.closest(TOOLS) === null;
    known.set(parentElement, reading);
    return reading;
  };
}

/** Removes every mark of ours; the reader's annotations stay. */
export function clearMarks(): void {
  for (const name of [...HIGHLIGHT_NAMES, SPOT]) CSS.highlights.delete(name);
}

/**
 * Scrolls a span into view and marks it until the next call; false when the page no longer shows it.
 * @param at once without the animation, for readers who step from mark to mark
 */
export function reveal(live: LiveText, span: Span, at: 'smooth' | 'instant' = 'smooth'): boolean {
  const ranges = rangesOf(live, span.start, span.end);
  const [range] = ranges;
  const element = range?.startContainer.parentElement;
  if (!element) return false;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : at;
  const { top, bottom } = range.getBoundingClientRect();
  // Where line breaks stand for paragraphs, the element may be the whole article.
  if (element.offsetHeight > innerHeight) scrollBy({ top: (top + bottom - innerHeight) / 2, behavior });
  else element.scrollIntoView({ block: 'center', behavior });
  const spot = new Highlight(...ranges);
  spot.priority = 2;
  CSS.highlights.set(SPOT, spot);
  return true;
}

/** Takes the mark of the last jump away. */
export function clearSpot(): void {
  CSS.highlights.delete(SPOT);
}
