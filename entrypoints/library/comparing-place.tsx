/** Loads the comparison when the reader goes there: the library opens without it. */
import { useEffect, useState } from 'preact/hooks';
import type { PackEntry } from '../../components/library/types.ts';
import { writeQuery, readQuery } from '../../components/compare/place.ts';
import type { Pack } from '../../utils/packs/schema.ts';
import type { Database } from '../../utils/store/database.ts';

interface Props {
  db: Database;
  packs: readonly PackEntry[];
  /** The pack that the address names, or the first, once it was read. */
  shown: Pack | null;
  hash: string;
}

type Part = typeof import('./comparing.tsx').Comparing;

export function ComparingPlace({ db, packs, shown, hash }: Props) {
  const [loaded, setLoaded] = useState<{ Comparing: Part } | null>(null);
  useEffect(() => void import('./comparing.tsx').then(({ Comparing }) => setLoaded({ Comparing })), []);
  const named = /^#\/compare\/[^/?]/u.test(hash);
  useEffect(() => {
    // Without a pack in the address it is the one that the reader read about last.
    if (!named)
      void packReadLast(db).then(
        (pack) => pack !== null && location.replace(writeQuery(pack, readQuery(hash))),
      );
  }, [named, hash]);
  const inUse = packs.filter(({ enabled }) => enabled);
  if (!loaded || !shown) return <div aria-busy="true" />;
  return <loaded.Comparing db={db} pack={shown} packs={inUse} hash={hash} />;
}

async function packReadLast(db: Database): Promise<string | null> {
  const last = await db.articles.orderBy('keptAt').last();
  return last?.report.pack ?? null;
}
