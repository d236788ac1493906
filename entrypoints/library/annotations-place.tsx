/** Loads the part for annotations when the reader goes there: the library opens without it. */
import { useEffect, useState } from 'preact/hooks';
import type { PackEntry } from '../../components/library/types.ts';
import type { Database } from '../../utils/store/database.ts';

type Part = typeof import('./annotations.tsx').Annotating;

/** True for the address of this part. */
export const isAnnotationsPlace = (hash: string): boolean => /^#\/annotations(?:[/?]|$)/u.test(hash);

interface Props {
  db: Database;
  packs: readonly PackEntry[];
}

export function AnnotationsPlace({ db, packs }: Props) {
  const [loaded, setLoaded] = useState<{ Annotating: Part } | null>(null);
  useEffect(() => void import('./annotations.tsx').then(({ Annotating }) => setLoaded({ Annotating })), []);
  return loaded ? <loaded.Annotating db={db} packs={packs} /> : <div aria-busy="true" />;
}
