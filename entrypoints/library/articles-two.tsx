/** Two kept articles side by side. */
import { ArticlePair } from '../../components/articles/ArticlePair.tsx';
import { NotThere } from '../../components/articles/NotThere.tsx';
import type { ArticlesProps } from './articles.tsx';
import { readPair } from './articles-pair.ts';
import { stepOf, useRead } from './articles-use-read.ts';

export function Two({ db, names, actions, id, other }: ArticlesProps & { id: string; other: string }) {
  const read = useRead(db, () => readPair(db, id, other, names), [id, other, names]);
  const shown = read.value && [read.value.a.id, read.value.b.id].sort().join('\n');
  if (read.value && shown === [id, other].sort().join('\n'))
    return <ArticlePair pair={read.value} actions={actions} />;
  return <NotThere step={stepOf(read)} reason={read.reason} />;
}
