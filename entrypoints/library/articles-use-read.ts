/** Reading the database for a screen, again whenever what it reads was written, by whoever. */
import { Dexie } from 'dexie';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Database } from '../../utils/store/database.ts';

/** Milliseconds in which several writes are answered by one reading. */
const SETTLE = 150;
const TABLES = ['articles', 'coverage', 'annotations', 'links', 'searchEntries', 'searchWaiting'];

export interface Reading<T> {
  step: 'reading' | 'failed' | 'done';
  /** What was read last, while it is read again too; null: nothing yet, or there is nothing. */
  value: T | null;
  reason: string | null;
}

/** @param about what the question is about: another one is asked at once */
export function useRead<T>(
  db: Database,
  read: () => Promise<T | null>,
  about: readonly unknown[],
): Reading<T> {
  const [reading, setReading] = useState<Reading<T>>({ step: 'reading', value: null, reason: null });
  const round = useRef(0);
  const ask = () => {
    const mine = ++round.current;
    read().then(
      (value) => mine === round.current && setReading({ step: 'done', value, reason: null }),
      (error: unknown) =>
        mine === round.current && setReading((last) => ({ ...last, step: 'failed', reason: String(error) })),
    );
  };
  // Before the page is painted: a reader who types waits for the answer, not for a frame without it.
  useLayoutEffect(() => {
    setReading((last) => ({ ...last, step: 'reading', reason: null }));
    ask();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const written = (parts: object) => {
      if (!Object.keys(parts).some((part) => TABLES.some((t) => part.startsWith(`idb://${db.name}/${t}/`))))
        return;
      clearTimeout(timer);
      timer = setTimeout(ask, SETTLE);
    };
    Dexie.on.storagemutated.subscribe(written);
    return () => {
      clearTimeout(timer);
      round.current++;
      Dexie.on.storagemutated.unsubscribe(written);
    };
  }, [...about]);
  return reading;
}

/** What was read of another article is no news of this one: it is not gone, it is being read. */
export function stepOf({ step, value }: Reading<unknown>): Reading<unknown>['step'] {
  return value !== null && step === 'done' ? 'reading' : step;
}
