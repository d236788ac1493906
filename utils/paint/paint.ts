/** Paints marks with the CSS Custom Highlight API: the page's DOM stays as it is. */
import { rangesOf, type LiveText } from '../article/live-text.ts';
import type { Span } from '../report/types.ts';
import { highlightName, type Mark } from './marks.ts';

const PREFIX = 'isnad-';
/** The place that the reader jumped to. */
const SPOT = 'isnad-spot';

/** Replaces all painted marks by these. Other people's highlights on the page are left alone. */
export function paint(live: LiveText, marks: Mark[]): void {
  const groups = new Map<string, Range[]>();
  for (const mark of marks) {
    const name = highlightName(mark);
    const ranges = groups.get(name) ?? [];
    ranges.push(...rangesOf(live, mark.start, mark.end));
    groups.set(name, ranges);
  }
  clearMarks();
  for (const [name, ranges] of groups) {
    const highlight = new Highlight(...ranges);
    highlight.priority = name === 'isnad-entity' ? 0 : 1;
    CSS.highlights.set(name, highlight);
  }
}

/** Removes every mark of ours. */
export function clearMarks(): void {
  for (const name of [...CSS.highlights.keys()]) if (name.startsWith(PREFIX)) CSS.highlights.delete(name);
}

/** Scrolls a span into view and marks it until the next call; false when the page no longer shows it. */
export function reveal(live: LiveText, span: Span): boolean {
  const ranges = rangesOf(live, span.start, span.end);
  const element = ranges[0]?.startContainer.parentElement;
  if (!element) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  const spot = new Highlight(...ranges);
  spot.priority = 2;
  CSS.highlights.set(SPOT, spot);
  return true;
}
