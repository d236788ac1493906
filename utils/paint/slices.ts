/** Work that can wait, in slices when the page has nothing else to do. */

/** Items of a slice, and milliseconds after which one is done though the page is busy. */
const SLICE = 1000;
const PATIENCE = 200;

export interface Slices {
  /** Does now what is left. */
  finish: () => void;
  /** Does nothing more. */
  stop: () => void;
}

/** @param stretches of indexes, each `[from, to)`, in the order in which they are to be done */
export function inSlices(
  stretches: readonly (readonly [from: number, to: number])[],
  act: (from: number, to: number) => void,
): Slices {
  const left = stretches.flatMap(([from, to]) =>
    Array.from({ length: Math.ceil((to - from) / SLICE) }, (_, i) => {
      const start = from + i * SLICE;
      return [start, Math.min(start + SLICE, to)] as const;
    }),
  );
  let waiting = 0;
  const next = () => {
    const slice = left.shift();
    if (slice) act(...slice);
  };
  const wait = () => {
    if (left.length === 0) return;
    waiting = requestIdleCallback(
      () => {
        next();
        wait();
      },
      { timeout: PATIENCE },
    );
  };
  wait();
  const stop = () => {
    cancelIdleCallback(waiting);
    left.length = 0;
  };
  return {
    stop,
    finish() {
      while (left.length > 0) next();
      stop();
    },
  };
}
