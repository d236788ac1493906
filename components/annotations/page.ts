/** What the card of a page needs of that page, and the ways from a place in it to an annotation. */
import type { Annotation, DisputedMark, Target } from '../../utils/annotation/types.ts';
import { withWrongPlace } from '../../utils/annotation/wrong-place.ts';
import { MOST_ADDRESSES } from '../../utils/store/annotation-row.ts';
import type { Span } from '../../utils/report/types.ts';
import type { AnnotationDesk } from './desk.ts';
import { newAnnotation } from './draft.ts';

export interface PagePort {
  /** Show a place on the page. */
  jump: (span: Span) => void;
  /** What of the article is selected; null when nothing of it is. Rejects when the page is gone. */
  selection: () => Promise<Span | null>;
  /** What an annotation of a place would be attached to. Rejects when the page is gone. */
  targetAt: (span: Span) => Promise<Target>;
  /** Put an annotation's citation on the clipboard; true when it is there. */
  cite: (annotation: Annotation) => Promise<boolean>;
}

/** Opens an annotation of a place for writing; of a mark, one that disputes it. */
export function annotateAt(
  desk: AnnotationDesk,
  page: PagePort,
  span: Span,
  disputes: DisputedMark | null = null,
): Promise<void> {
  return onPage(desk, async () => {
    const target = await page.targetAt(span);
    // Asked for twice, the form that is open already is the one that is meant.
    const open = [...desk.state.edits.values()].find(
      ({ annotation, isNew }) =>
        isNew &&
        annotation.target.position.start === target.position.start &&
        annotation.target.position.end === target.position.end &&
        JSON.stringify(annotation.disputes) === JSON.stringify(disputes),
    );
    desk.begin(open?.annotation ?? newAnnotation(target, disputes), true);
  });
}

export function annotateSelection(desk: AnnotationDesk, page: PagePort): Promise<void> {
  return onPage(desk, async () => {
    const span = await page.selection();
    if (span) await annotateAt(desk, page, span);
    else desk.say('nothing-selected');
  });
}

/** Attaches an annotation to a place of the page at hand; it stays with the addresses that it had. */
export function placeAt(
  desk: AnnotationDesk,
  page: PagePort,
  annotation: Annotation,
  span: Span,
): Promise<void> {
  return onPage(desk, async () => {
    const { quote, position, article, addresses } = await page.targetAt(span);
    const before = annotation.target;
    const others = new Set([...before.addresses, article, ...addresses]);
    others.delete(before.article);
    await desk.place(annotation, {
      ...before,
      quote,
      position,
      addresses: [...others].slice(0, MOST_ADDRESSES),
    });
  });
}

/** Notes that an annotation does not stand at a place that was offered for it. */
export function rejectAt(
  desk: AnnotationDesk,
  page: PagePort,
  annotation: Annotation,
  span: Span,
): Promise<void> {
  return onPage(desk, async () => {
    const { article, quote } = await page.targetAt(span);
    await desk.place(
      annotation,
      withWrongPlace(annotation.target, { article, exact: quote.exact }),
      'rejected',
    );
  });
}

export function attachToSelection(
  desk: AnnotationDesk,
  page: PagePort,
  annotation: Annotation,
): Promise<void> {
  return onPage(desk, async () => {
    const span = await page.selection();
    if (span) await placeAt(desk, page, annotation, span);
    else desk.say('nothing-selected');
  });
}

async function onPage(desk: AnnotationDesk, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    desk.say('page-gone');
  }
}
