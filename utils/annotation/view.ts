/** What the sidebar and the page show of the annotations of one article. */
import type { Span } from '../report/types.ts';
import type { Anchor, Annotation, Colour } from './types.ts';

export interface AnchoredAnnotation {
  annotation: Annotation;
  anchor: Anchor;
  /** Made on a copy of this article at another address, and found here too. */
  onCopy: boolean;
}

/** An annotation as it is painted: a place in the text as it was read. */
export interface AnnotationMark extends Span {
  colour: Colour;
  /** False for a place that the reader has not confirmed. */
  sure: boolean;
}

/** Where annotations are painted: those with a place, in the order of the text. */
export function annotationMarks(items: readonly AnchoredAnnotation[]): AnnotationMark[] {
  return items
    .flatMap(({ annotation, anchor }) =>
      anchor.span ? [{ ...anchor.span, colour: annotation.colour, sure: anchor.state === 'anchored' }] : [],
    )
    .sort((a, b) => a.start - b.start);
}
