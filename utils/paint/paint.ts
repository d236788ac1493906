/** Paints marks with the CSS Custom Highlight API: the page's DOM stays as it is. */
import { rangesOf, type LiveText } from '../article/live-text.ts';
import type { Span } from '../report/types.ts';
import { isAnnotation } from './annotations.ts';
import { themeOf } from './background.ts';
import { highlightName, type Mark } from './marks.ts';
import type { Theme } from './theme.ts';

const PREFIX = 'isnad-';
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
export interface Painted {
  marks: PaintedMark[];
  theme: Theme;
}

/** Replaces all painted marks by these. Other people's highlights on the page are left alone. */
export function paint(live: LiveText, marks: readonly Mark[]): Painted {
  const theme = themeOf(live);
  const isReading = readingTest();
  const painted = withoutCovered(marks)
    .map((mark) => ({ mark, ranges: rangesOf(live, mark.start, mark.end).filter(isReading) }))
    .filter(({ ranges }) => ranges.length > 0)
    .sort((a, b) => a.mark.start - b.mark.start || b.mark.end - a.mark.end);
  const shown = { marks: painted, theme };
  clearMarks();
  register(shown);
  return shown;
}

/** Leaves out the names that stand within a loaded term: two lines over each other are read as neither. */
function withoutCovered(marks: readonly Mark[]): readonly Mark[] {
  const terms = marks.filter(({ kind }) => kind === 'term').sort((a, b) => a.start - b.start);
  const starts = terms.map(({ start }) => start);
  // The farthest end of any term up to each one: a term that holds a name starts at or before it.
  const ends: number[] = [];
  for (const { end } of terms) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return marks.filter(({ kind, start, end }) => {
    const at = kind === 'entity' ? lastAtOrBefore(starts, start) : -1;
    return at < 0 || ends[at]! < end;
  });
}

/** Index of the last number that is at most `limit`; -1 when none is. Binary search. */
function lastAtOrBefore(sorted: readonly number[], limit: number): number {
  let low = -1;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Hands painted marks to the browser; once more when the page has emptied the registry, which it shares. */
export function register({ marks, theme }: Painted): void {
  const groups = new Map<string, Range[]>();
  for (const { mark, ranges } of marks) {
    const name = highlightName(mark, theme);
    const group = groups.get(name);
    if (group) group.push(...ranges);
    else groups.set(name, [...ranges]);
  }
  for (const [name, ranges] of groups) {
    const highlight = new Highlight(...ranges);
    highlight.priority = name.startsWith(`${PREFIX}entity`) ? 0 : 1;
    CSS.highlights.set(name, highlight);
  }
}

/** False when a highlight of these marks is gone from the registry, or was emptied. */
export function isRegistered({ marks, theme }: Painted): boolean {
  return marks.every(({ mark, ranges }) => {
    const highlight = CSS.highlights.get(highlightName(mark, theme));
    return highlight !== undefined && highlight.has(ranges[0]!);
  });
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
  for (const name of [...CSS.highlights.keys()])
    if (name.startsWith(PREFIX) && !isAnnotation(name)) CSS.highlights.delete(name);
}

/**
 * Scrolls a span into view and marks it until the next call; false when the page no longer shows it.
 * @param at once without the animation, for readers who step from mark to mark
 */
export function reveal(live: LiveText, span: Span, at: 'smooth' | 'instant' = 'smooth'): boolean {
  const ranges = rangesOf(live, span.start, span.end);
  const element = ranges[0]?.startContainer.parentElement;
  if (!element) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : at });
  const spot = new Highlight(...ranges);
  spot.priority = 2;
  CSS.highlights.set(SPOT, spot);
  return true;
}

/** Takes the mark of the last jump away. */
export function clearSpot(): void {
  CSS.highlights.delete(SPOT);
}
