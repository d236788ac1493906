/** Paints the reader's annotations: a tint behind the words, so that the lines of the marks stay readable over it. */
import { rangesOf, type LiveText } from '../article/live-text.ts';
import type { AnnotationMark } from '../annotation/view.ts';
import { followWindow, type Following, type Shown } from './near-window.ts';

const PREFIX = 'isnad-note-';
/** Names in use: Firefox lets no content script iterate the registry. */
const painted = new Set<string>();
let following: Following | undefined;

/** Replaces the painted annotations by these. A place that the reader has not confirmed has a wavy line and no tint. */
export function paintAnnotations(live: LiveText, marks: readonly AnnotationMark[]): void {
  const highlights = new Map<string, Highlight>();
  const shown: Shown[] = [];
  for (const { start, end, colour, sure } of marks) {
    const name = PREFIX + (sure ? colour : 'unsure');
    const highlight = highlights.get(name) ?? new Highlight();
    for (const range of rangesOf(live, start, end)) shown.push([highlight, range]);
    // Below every mark.
    highlight.priority = -1;
    highlights.set(name, highlight);
  }
  clearAnnotations();
  following = followWindow(shown);
  for (const [name, highlight] of highlights) {
    CSS.highlights.set(name, highlight);
    painted.add(name);
  }
}

/** Takes the painted annotations away. */
export function clearAnnotations(): void {
  following?.stop();
  following = undefined;
  for (const name of painted) CSS.highlights.delete(name);
  painted.clear();
}
