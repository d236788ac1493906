/** What is known of one kept article. */
import { ArticleKnown } from '../../components/articles/ArticleKnown.tsx';
import { NotThere } from '../../components/articles/NotThere.tsx';
import type { ArticlesProps } from './articles.tsx';
import { readKnown } from './articles-known.ts';
import { stepOf, useRead } from './articles-use-read.ts';

export function One({ db, names, actions, id }: ArticlesProps & { id: string }) {
  const read = useRead(db, () => readKnown(db, id), [id, names]);
  if (read.value?.id === id) return <ArticleKnown article={read.value} actions={actions} />;
  return <NotThere step={stepOf(read)} reason={read.reason} />;
}
