/** Messages about annotations and framing codes. Part of `protocol.ts`. */
import * as v from 'valibot';
import type { Annotation, FramingCode } from '../annotation/types.ts';
import {
  AnnotationSchema,
  FramingCodeSchema,
  LONGEST,
  MOST_ADDRESSES,
  MOST_CODES,
} from '../store/annotation-row.ts';
import type { FoundAnnotations } from '../store/annotations-of.ts';
import type { AnnotationPage, Imported } from '../store/annotations.ts';
import type { Outcome } from '../store/problem.ts';

/** Rows in one message, at most. */
export const MOST_ROWS = 5000;
const id = v.pipe(v.string(), v.maxLength(LONGEST.id));
const address = v.pipe(v.string(), v.maxLength(LONGEST.address));
const time = v.pipe(v.number(), v.integer());
const rows = v.pipe(v.array(AnnotationSchema), v.maxLength(MOST_ROWS));

/** From pages of the extension to the background. */
export const annotationRequests = {
  /**
   * Store a new annotation or an edited one. `over`: `changedAt` of the version that was edited, so that a change made
   * elsewhere meanwhile is not overwritten (`conflict`). The answer is the row as it was read back after the transaction
   * completed: only then is it saved.
   */
  saveAnnotation: v.object({ annotation: AnnotationSchema, over: v.optional(time) }),
  /** Delete; the answer holds the rows that were there, so that undo can give them back with `restoreAnnotations`. */
  deleteAnnotations: v.object({ ids: v.pipe(v.array(id), v.maxLength(MOST_ROWS)) }),
  /** Undo and redo: store rows exactly as they were, times included. The background remembers nothing of them. */
  restoreAnnotations: v.object({ rows }),
  /** The annotations of an article, by all addresses that its page has (canonical, shown). */
  annotationsOf: v.object({ addresses: v.pipe(v.array(address), v.maxLength(MOST_ADDRESSES)) }),
  /** All annotations, last changed first, a page at a time. `after` is `next` of the page before. */
  annotationsPage: v.object({
    after: v.nullable(v.object({ changedAt: time, id })),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_ROWS)),
  }),
  /** What storing the records of a file would do; each is checked by itself, and the answer has a line for each. */
  compareAnnotations: v.object({ records: v.pipe(v.array(v.unknown()), v.maxLength(MOST_ROWS)) }),
  /** Annotations of a file, the first of them with its number, to be taken over with the others by `commitBackup`. */
  stageAnnotations: v.object({
    session: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
    from: v.pipe(v.number(), v.integer(), v.minValue(1)),
    rows,
  }),
  /** The framing codes in their order. An empty title stands for the interface's own words, `code-<id>`. */
  getCodes: v.undefined(),
  /** Make this the whole list of codes; an empty one brings the default list back. */
  setCodes: v.object({ codes: v.pipe(v.array(FramingCodeSchema), v.maxLength(MOST_CODES)) }),
};

export interface AnnotationAnswers {
  saveAnnotation: Outcome<Annotation>;
  deleteAnnotations: Outcome<Annotation[]>;
  restoreAnnotations: Outcome<Annotation[]>;
  annotationsOf: Outcome<FoundAnnotations>;
  annotationsPage: Outcome<AnnotationPage>;
  compareAnnotations: Outcome<Imported[]>;
  stageAnnotations: Outcome<null>;
  getCodes: Outcome<FramingCode[]>;
  setCodes: Outcome<FramingCode[]>;
}
