/** What the reader did with annotations in this page, to be undone and done again. */
import { useRef, useState } from 'preact/hooks';
import type { AnnotationsActions, LastStep } from '../../components/library-annotations/types.ts';
import type { Annotation } from '../../utils/annotation/types.ts';
import { send } from '../../utils/messages/messenger.ts';
import { outcome, problemOf, StoreError, valueOf, type StoreProblem } from '../../utils/store/problem.ts';
import { exchange } from './annotations-store.ts';

/** The rows that a step replaced, and those that it left. */
export interface Step {
  what: LastStep['what'];
  before: readonly Annotation[];
  after: readonly Annotation[];
}

/** Steps that can be undone one after the other. */
const REMEMBERED = 50;

export interface Steps extends Pick<AnnotationsActions, 'save' | 'remove' | 'undo' | 'redo'> {
  last: LastStep | null;
  done: (step: Step) => void;
}

/** @param stored the annotations as they are stored, as far as the page knows */
export function useSteps(stored: readonly Annotation[]): Steps {
  const [past, setPast] = useState<readonly Step[]>([]);
  const [future, setFuture] = useState<readonly Step[]>([]);
  const now = useRef(stored);
  now.current = stored;
  const done = (step: Step) => {
    setPast((steps) => [...steps, step].slice(-REMEMBERED));
    setFuture([]);
  };

  /** Nothing is overwritten that was changed elsewhere after the step. */
  const change = (from: readonly Annotation[], to: readonly Annotation[]): Promise<StoreProblem | null> =>
    problemOf(async () => {
      const known = new Map(now.current.map((one) => [one.id, one.changedAt]));
      const other = from.find(({ id, changedAt }) => known.get(id) !== changedAt);
      if (other) throw new StoreError('conflict', `${other.id} was changed elsewhere`);
      await exchange(from, to);
    });

  const busy = useRef(false);
  /** One way or back at a time: a second click would take the same step again, and another one out of the list. */
  const move = async (
    [from, to]: readonly [readonly Annotation[], readonly Annotation[]],
    moved: () => void,
  ): Promise<StoreProblem | null> => {
    if (busy.current) return null;
    busy.current = true;
    const problem = await change(from, to);
    busy.current = false;
    if (!problem) moved();
    return problem;
  };

  const lastDone = past.at(-1);
  const lastUndone = future.at(-1);
  const shown = lastUndone ?? lastDone;
  return {
    last: shown
      ? {
          what: shown.what,
          count: Math.max(shown.before.length, shown.after.length),
          undone: lastUndone !== undefined,
        }
      : null,
    done,
    save: (annotation, over) =>
      outcome(async () => {
        const before = now.current.filter(({ id }) => id === annotation.id);
        const row = valueOf(await send('saveAnnotation', { annotation, over }));
        done({ what: 'changed', before, after: [row] });
        return row;
      }),
    remove: ({ id }) =>
      problemOf(async () => {
        const before = valueOf(await send('deleteAnnotations', { ids: [id] }));
        if (before.length > 0) done({ what: 'deleted', before, after: [] });
      }),
    async undo() {
      if (!lastDone) return null;
      return move([lastDone.after, lastDone.before], () => {
        // What was done meanwhile stays to be undone.
        setPast((steps) => steps.filter((step) => step !== lastDone));
        setFuture((steps) => [...steps, lastDone]);
      });
    },
    async redo() {
      if (!lastUndone) return null;
      return move([lastUndone.before, lastUndone.after], () => {
        setFuture((steps) => steps.filter((step) => step !== lastUndone));
        setPast((steps) => [...steps, lastUndone]);
      });
    },
  };
}
