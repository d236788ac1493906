/** Anchoring many annotations in one text without holding up the page. */
import { Pace } from '../../article/pace.ts';
import type { Anchor, Annotation } from '../types.ts';
import { anchorQuote, foundAt, standsAt } from './anchor.ts';
import { indexing, type PageIndex } from './page-index.ts';

/** What anchoring needs of an annotation. */
export type Anchorable = Pick<Annotation, 'id'> & {
  target: Pick<Annotation['target'], 'quote' | 'position'>;
};

/** Anchors one after the other, in their order: each step is a few milliseconds at most for quotes of up to a page. */
export function* anchoring(page: PageIndex, annotations: Iterable<Anchorable>): Generator<Anchor, void> {
  for (const { id, target } of annotations) yield { id, ...anchorQuote(page, target.quote, target.position) };
}

/** The index, built in slices, so that other work of the page gets its turn. */
export async function indexInSlices(text: string, pace: Pace = new Pace()): Promise<PageIndex> {
  const steps = indexing(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (pace.due) await pace.rest();
  }
}

/**
 * Anchors all annotations in slices. Those that stand where they were come first, whatever their order: they cost next
 * to nothing, not even the index, and the reader sees them at once.
 * @param onAnchor is told of each as it is found, before the next pause
 * @param signal ends the work early; what was found by then is returned
 * @returns anchors in the order of `annotations`
 */
export async function anchorAll(
  text: string | PageIndex,
  annotations: readonly Anchorable[],
  {
    onAnchor,
    signal,
    pace = new Pace(),
  }: { onAnchor?: (anchor: Anchor) => void; signal?: AbortSignal; pace?: Pace } = {},
): Promise<Anchor[]> {
  const anchors = new Map<string, Anchor>();
  const takeAll = async (found: Iterable<Anchor>): Promise<void> => {
    for (const anchor of found) {
      if (signal?.aborted) return;
      anchors.set(anchor.id, anchor);
      onAnchor?.(anchor);
      if (pace.due) await pace.rest();
    }
  };
  const original = typeof text === 'string' ? text : text.original;
  await takeAll(standing(original, annotations));
  const moved = annotations.filter(({ id }) => !anchors.has(id));
  if (moved.length > 0 && !signal?.aborted)
    await takeAll(anchoring(typeof text === 'string' ? await indexInSlices(text, pace) : text, moved));
  return annotations.flatMap(({ id }) => anchors.get(id) ?? []);
}

function* standing(text: string, annotations: Iterable<Anchorable>): Generator<Anchor, void> {
  for (const { id, target } of annotations)
    if (standsAt(text, target.quote, target.position)) yield { id, ...foundAt(target.position) };
}
