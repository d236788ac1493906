/** What the screens of annotations speak about: where one stands, what is asked for, what is being written. */
import type {
  AnchorState,
  Annotation,
  AnnotationKind,
  Colour,
  DisputedMark,
} from '../../utils/annotation/types.ts';

export const KINDS: readonly AnnotationKind[] = ['note', 'framing', 'evidence', 'dispute'];

/** Where an annotation stands in the article at hand. */
export interface Standing {
  state: AnchorState;
  /** Made on a copy of this article at another address. */
  onCopy: boolean;
}

/** What the reader can ask for with an annotation. What is left out is not offered. */
export interface EntryActions {
  /** Show its place on the page, or the article that it belongs to. */
  jump?: ((annotation: Annotation) => void) | undefined;
  edit?: ((annotation: Annotation) => void) | undefined;
  remove?: ((annotation: Annotation) => void) | undefined;
  /** Put its citation on the clipboard; true when it is there. */
  cite?: ((annotation: Annotation) => Promise<boolean>) | undefined;
  /** An uncertain place is the right one. */
  confirm?: ((annotation: Annotation) => void) | undefined;
  /** An uncertain place is the wrong one. */
  reject?: ((annotation: Annotation) => void) | undefined;
  /** Attach it to what is selected on the page. */
  attach?: ((annotation: Annotation) => void) | undefined;
}

/** The fields that the reader fills in, as they are typed. */
export interface Draft {
  note: string;
  /** With commas between them. */
  tags: string;
  colour: Colour;
  kind: AnnotationKind;
  /** For `framing`. */
  code: string | null;
  /** The mark that is said to be wrong; without one, `dispute` is not offered. */
  disputes: DisputedMark | null;
}
