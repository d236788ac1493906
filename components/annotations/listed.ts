/** What the list of a page's annotations holds, in which order, and what of it is shown. */
import { filterAnnotations } from '../../utils/annotation/search.ts';
import type { AnchorState, Annotation, AnnotationKind } from '../../utils/annotation/types.ts';
import type { AnchoredAnnotation } from '../../utils/annotation/view.ts';
import { saysMoreWrong } from '../../utils/annotation/wrong-place.ts';
import type { Span } from '../../utils/report/types.ts';
import type { DeskState } from './desk-state.ts';

/** An annotation of the page with what the reader has said of its place meanwhile. */
export interface Listed {
  annotation: Annotation;
  state: AnchorState;
  onCopy: boolean;
  /** Null for an orphan. */
  span: Span | null;
}

/**
 * The annotations by place in the text, those without a place last. What was written since the list was read is laid over it:
 * it stands where the reader put it until the background has looked again.
 */
export function listed(items: readonly AnchoredAnnotation[], fresh: DeskState['fresh']): Listed[] {
  const known = new Set(items.map(({ annotation }) => annotation.id));
  const kept = items.flatMap(({ annotation, anchor, onCopy }): Listed[] => {
    const written = fresh.get(annotation.id);
    if (written === null) return [];
    const { span } = anchor;
    const moved = written && place(written) !== place(annotation);
    if (moved) return [here(written, onCopy)];
    const no = written !== undefined && saysMoreWrong(written.target, annotation.target);
    return [
      no
        ? { annotation: written ?? annotation, state: 'orphan', onCopy, span: null }
        : { annotation: written ?? annotation, state: anchor.state, onCopy, span },
    ];
  });
  const added = [...fresh.values()].filter((row) => row !== null && !known.has(row.id)) as Annotation[];
  const order = ({ span, annotation }: Listed) => span?.start ?? 1e9 + annotation.target.position.start;
  return [...kept, ...added.map((row) => here(row, false))].sort((a, b) => order(a) - order(b));
}

function here(annotation: Annotation, onCopy: boolean): Listed {
  return { annotation, state: 'anchored', onCopy, span: annotation.target.position };
}

function place({ target: { position, quote } }: Annotation): string {
  return `${position.start} ${position.end} ${quote.exact}`;
}

/** What the reader wants to see of the list; empty words and choices let everything through. */
export interface ListFilter {
  query: string;
  kind: AnnotationKind | '';
  state: AnchorState | '';
  tag: string;
}

export const EVERYTHING: ListFilter = { query: '', kind: '', state: '', tag: '' };

export function filterListed(items: readonly Listed[], { query, kind, state, tag }: ListFilter): Listed[] {
  const states = new Map(items.map((item) => [item.annotation.id, item.state]));
  const through = filterAnnotations(
    items.map(({ annotation }) => annotation),
    {
      query,
      kinds: kind ? [kind] : [],
      states: state ? [state] : [],
      tags: tag ? [tag] : [],
    },
    (id) => states.get(id),
  );
  const ids = new Set(through.map(({ id }) => id));
  return items.filter(({ annotation }) => ids.has(annotation.id));
}
