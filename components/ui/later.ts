/** Parts of the page that are loaded when they are asked for: the page opens without them. */
import { useLayoutEffect, useState } from 'preact/hooks';

export interface Later<T> {
  /** What was loaded, or null. */
  value: T | null;
  /** Loads it, once; what did not load is tried again the next time. */
  load: () => Promise<T>;
}

export function later<T>(bring: () => Promise<T>): Later<T> {
  let loading: Promise<T> | null = null;
  const part: Later<T> = {
    value: null,
    load: () =>
      (loading ??= bring().then(
        (value) => (part.value = value),
        (error: unknown) => {
          loading = null;
          throw error;
        },
      )),
  };
  return part;
}

/** What was loaded, at once when it is there already; null while it is being loaded, and `failed` when it does not load. */
export function useLater<T>(part: Later<T>): { value: T | null; failed: boolean } {
  const [lost, setLost] = useState<Later<T> | null>(null);
  const [, drawAgain] = useState<unknown>(null);
  const { value } = part;
  useLayoutEffect(() => {
    if (value !== null) return undefined;
    let wanted = true;
    part.load().then(
      (loaded) => wanted && drawAgain(() => loaded),
      () => wanted && setLost(part),
    );
    return () => {
      wanted = false;
    };
  }, [part]);
  return { value, failed: value === null && lost === part };
}
