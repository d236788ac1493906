/** Loads the part for articles when the reader goes there: the library opens without it. */
import { useEffect, useState } from 'preact/hooks';
import type { PackEntry } from '../../components/library/types.ts';
import type { Database } from '../../utils/store/database.ts';

type Part = typeof import('./articles.tsx').Articles;

interface Props {
  db: Database;
  packs: readonly PackEntry[];
  hash: string;
}

export function ArticlesPlace(props: Props) {
  const [loaded, setLoaded] = useState<{ Articles: Part } | null>(null);
  useEffect(() => void import('./articles.tsx').then(({ Articles }) => setLoaded({ Articles })), []);
  return loaded ? <loaded.Articles {...props} /> : <div aria-busy="true" />;
}
