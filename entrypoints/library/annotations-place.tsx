/** Loads the part for annotations when the reader goes there: the library opens without it. */
import { useEffect, useState } from 'preact/hooks';
import type { Database } from '../../utils/store/database.ts';

type Part = typeof import('./annotations.tsx').Annotating;

/** True for the address of this part. */
export const isAnnotationsPlace = (hash: string): boolean => /^#\/annotations(?:[/?]|$)/u.test(hash);

export function AnnotationsPlace({ db }: { db: Database }) {
  const [loaded, setLoaded] = useState<{ Annotating: Part } | null>(null);
  useEffect(() => void import('./annotations.tsx').then(({ Annotating }) => setLoaded({ Annotating })), []);
  return loaded ? <loaded.Annotating db={db} /> : <div aria-busy="true" />;
}
