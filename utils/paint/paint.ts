/** Paints marks with the CSS Custom Highlight API: the page's DOM stays as it is. */
import { rangesOf, type LiveText } from '../article/live-text.ts';
import type { Span } from '../report/types.ts';
import { themeOf } from './background.ts';
import { withoutCovered } from './covered.ts';
import { HIGHLIGHT_NAMES, highlightName, type Mark } from './marks.ts';
import { nearWindow } from './near-window.ts';
import { inSlices, type Slices } from './slices.ts';
import type { Theme } from './theme.ts';

/** The place that the reader jumped to. */
const SPOT = 'isnad-spot';
/** Where words are a tool or the reader's own, nothing is marked and no card opens. */
const TOOLS =
  'code, kbd, samp, button, label, select, [role="textbox"], [role="button"], [contenteditable]:not([contenteditable="false" i])';
/** So many marks are painted at once wherever they are; of more, those near the window come first. */
const AT_ONCE = 120;

/** A mark that is on the page, with the ranges that show it. */
export interface PaintedMark {
  mark: Mark;
  ranges: Range[];
}

/** What is painted: the marks that the page still shows, in the order of the text. */
export interface Painted extends Slices {
  /** Asked for before all is painted, it holds those that are. */
  readonly marks: readonly PaintedMark[];
  readonly theme: Theme;
  /** The highlights in use, by name. */
  readonly highlights: ReadonlyMap<string, Highlight>;
}

/**
 * Replaces all painted marks by these; other people's highlights on the page are left alone. What is near the window is
 * painted at once, the rest in idle slices: the next frame does not wait for marks that nobody sees.
 */
export function paint(live: LiveText, marks: readonly Mark[]): Painted {
  const theme = themeOf(live);
  const isReading = readingTest();
  const wanted = [...withoutCovered(marks)].sort((a, b) => a.start - b.start || b.end - a.end);
  const places = new Array<PaintedMark | null>(wanted.length).fill(null);
  const highlights = new Map<string, Highlight>();
  const place = (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      const mark = wanted[i]!;
      const ranges = rangesOf(live, mark.start, mark.end).filter(isReading);
      if (ranges.length === 0) continue;
      places[i] = { mark, ranges };
      const highlight = highlightFor(highlights, highlightName(mark, theme));
      for (const range of ranges) highlight.add(range);
    }
    register(highlights);
  };
  clearMarks();
  const [from, to] = wanted.length <= AT_ONCE ? [0, wanted.length] : nearWindow(live, wanted);
  place(from, to);
  const later = inSlices([[to, wanted.length], [0, from]], place); // oxfmt-ignore
  return {
    get marks() {
      return places.filter((one) => one !== null);
    },
    theme,
    highlights,
    ...later,
  };
}

function highlightFor(highlights: Map<string, Highlight>, name: string): Highlight {
  const known = highlights.get(name);
  if (known) return known;
  const highlight = new Highlight();
  highlight.priority = name.startsWith('isnad-entity') ? 0 : 1;
  highlights.set(name, highlight);
  return highlight;
}

/** Hands highlights to the browser; once more when the page has emptied the registry, which it shares. */
export function register(highlights: ReadonlyMap<string, Highlight>): void {
  for (const [name, highlight] of highlights)
    if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
}

/** False when a highlight of these marks is gone from the registry, or was emptied. */
export function isRegistered({ highlights }: Painted): boolean {
  return [...highlights].every(
    ([name, highlight]) => CSS.highlights.get(name) === highlight && highlight.size > 0,
  );
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
