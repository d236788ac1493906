/** What was done, to be undone and done again. */
import type { Annotation } from '../../utils/annotation/types.ts';

/** One row before and after; null where there was none. */
export interface Change {
  before: Annotation | null;
  after: Annotation | null;
}

/** Rows that were written together, or a draft `D` that was let go. */
export type Step<D> = { changes: readonly Change[] } | { draft: D };

/** Steps that are remembered. */
const MOST = 100;

export class History<D> {
  private done: Step<D>[] = [];
  private undone: Step<D>[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Remembers a step. What was undone before it cannot be done again. */
  did(step: Step<D>): void {
    this.done = [...this.done.slice(1 - MOST), step];
    this.undone = [];
  }

  /** The last step, which counts as undone now. */
  undo(): Step<D> | null {
    const step = this.done.pop();
    if (step) this.undone.push(step);
    return step ?? null;
  }

  /** The step undone last, which counts as done now. */
  redo(): Step<D> | null {
    const step = this.undone.pop();
    if (step) this.done.push(step);
    return step ?? null;
  }

  /** Leaves a step out of both: it can be gone neither way any more. */
  forget(step: Step<D>): void {
    this.done = this.done.filter((one) => one !== step);
    this.undone = this.undone.filter((one) => one !== step);
  }
}
