/** All annotations in the library's page: read from the background a page at a time, and kept as they are stored. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../utils/annotation/types.ts';
import { handle } from '../../utils/messages/broadcasts.ts';
import { send } from '../../utils/messages/messenger.ts';
import type { AnnotationPage } from '../../utils/store/annotations.ts';
import { outcome, valueOf, type StoreProblem } from '../../utils/store/problem.ts';

/** Annotations in one message. */
const PAGE = 1000;

export interface AllAnnotations {
  annotations: readonly Annotation[] | null;
  total: number;
  problem: StoreProblem | null;
  refresh: () => void;
}

/** The annotations now and after every change, wherever it was made. */
export function useAllAnnotations(): AllAnnotations {
  const [all, setAll] = useState<Omit<AllAnnotations, 'refresh'>>({
    annotations: null,
    total: 0,
    problem: null,
  });
  const known = useRef<readonly Annotation[] | null>(null);
  const round = useRef(0);
  const refresh = useCallback(() => {
    const mine = ++round.current;
    void outcome(() =>
      readAll(known.current, (annotations, total) => {
        if (mine !== round.current) return false;
        if (annotations.length === total) known.current = annotations;
        // While what is known is read anew, it stays in sight.
        if (known.current === null || annotations.length === total)
          setAll({ annotations, total, problem: null });
        return true;
      }),
    ).then((read) => {
      if (mine === round.current && !read.ok) setAll((last) => ({ ...last, problem: read.problem }));
    });
  }, []);
  useEffect(() => {
    refresh();
    return handle('annotationsChanged', refresh);
  }, []);
  return { ...all, refresh };
}

type Progress = (annotations: Annotation[], total: number) => boolean;

/** @param told what has been read so far; reading ends when it answers false */
async function readAll(known: readonly Annotation[] | null, told: Progress): Promise<void> {
  let page = await readPage(null);
  const merged = known && withFirst(known, page);
  if (merged) return void told(merged, page.total);
  let annotations = page.annotations;
  while (told(annotations, page.next ? page.total : annotations.length) && page.next) {
    page = await readPage(page.next);
    annotations = annotations.concat(page.annotations);
  }
}

async function readPage(after: AnnotationPage['next']): Promise<AnnotationPage> {
  return valueOf(await send('annotationsPage', { after, limit: PAGE }));
}

/**
 * What is known with a first page that was read anew: a change stands at the beginning, and the rest is as it was when the
 * number is right.
 * @returns null when the rest has to be read again
 */
export function withFirst(known: readonly Annotation[], page: AnnotationPage): Annotation[] | null {
  const { annotations, next, total } = page;
  if (!next) return annotations;
  const fresh = new Set(annotations.map(({ id }) => id));
  const rest = known.filter(
    (one) =>
      !fresh.has(one.id) &&
      (one.changedAt < next.changedAt || (one.changedAt === next.changedAt && one.id < next.id)),
  );
  return annotations.length + rest.length === total ? [...annotations, ...rest] : null;
}
