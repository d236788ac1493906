/** Work in slices: a page that is being read has to stay responsive. */

/** Longest stretch of work between two pauses, in milliseconds: well under a task of 50 ms on a machine four times slower. */
const SLICE = 10;

interface Scheduler {
  yield?: () => Promise<void>;
}

/** Says when a slice is used up, and lets other work of the page run before the next one. */
export class Pace {
  private since = performance.now();

  /** True when it is time to `rest`. */
  get due(): boolean {
    return performance.now() - this.since > SLICE;
  }

  /** Resolves in a later task of the page. */
  async rest(): Promise<void> {
    const { scheduler } = globalThis as { scheduler?: Scheduler };
    if (scheduler?.yield) await scheduler.yield();
    else await new Promise((resolve) => setTimeout(resolve));
    this.since = performance.now();
  }
}
