/** Messages about annotations in the page of a tab: where they stand, and where the reader wants one. Part of `protocol.ts`. */
import * as v from 'valibot';
import { COLOURS, type Target } from '../annotation/types.ts';
import type { AnchoredAnnotation } from '../annotation/view.ts';
import type { Span } from '../report/types.ts';
import type { Outcome } from '../store/problem.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };
const tab = { tabId: v.pipe(v.number(), v.integer()) };

/** From the sidebar to the background. */
export const anchorRequests = {
  /** The annotations of the article that a tab shows, each with the place where it was found. */
  anchorsOf: v.object(tab),
  /** What an annotation of this place would be attached to; rejects when the tab shows no article. */
  targetAt: v.object({ ...tab, ...span }),
  /** The part of the article that is selected in the tab; null when nothing of it is. */
  selectionIn: v.object(tab),
};

/** From the background to the content script of a tab. */
export const anchorsToPage = {
  /** The part of the article's text that is selected. */
  selectedSpan: v.undefined(),
  /** Paint these annotations, and no others. `units`: length of the text that the places are in. */
  paintAnnotations: v.object({
    units: offset,
    marks: v.array(v.object({ ...span, colour: v.picklist(COLOURS), sure: v.boolean() })),
  }),
};

export interface AnchorAnswers {
  anchorsOf: Outcome<AnchoredAnnotation[]>;
  targetAt: Target;
  selectionIn: Span | null;
  selectedSpan: Span | null;
}
