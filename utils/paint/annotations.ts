/** Paints the reader's annotations: a tint behind the words, so that the lines of the marks stay readable over it. */
import { rangesOf, type LiveText } from '../article/live-text.ts';
import { COLOURS } from '../annotation/types.ts';
import type { AnnotationMark } from '../annotation/view.ts';
import { followWindow, type Following, type Shown } from './near-window.ts';

const UNSURE = 'unsure';
const nameOf = (look: string) => `isnad-note-${look}`;

/** Replaces the painted annotations by these. A place that the reader has not confirmed has a wavy line and no tint. */
export function paintAnnotations(live: LiveText, marks: readonly AnnotationMark[]): Following {
  const highlights = new Map<string, Highlight>();
  const shown: Shown[] = [];
  for (const { start, end, colour, sure } of marks) {
    const name = nameOf(sure ? colour : UNSURE);
    const highlight = highlights.get(name) ?? new Highlight();
    for (const range of rangesOf(live, start, end)) shown.push([highlight, range]);
    // Below every mark.
    highlight.priority = -1;
    highlights.set(name, highlight);
  }
  clearAnnotations();
  return followWindow(highlights, shown);
}

/** Takes the painted annotations away. Firefox lets no content script iterate the registry, so every name is tried. */
export function clearAnnotations(): void {
  for (const look of [...COLOURS, UNSURE]) CSS.highlights.delete(nameOf(look));
}
