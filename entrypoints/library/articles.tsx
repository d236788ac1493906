/** The library's part for articles: reads the database, asks the background to write. Loaded when the reader goes there. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ArticleKnown } from '../../components/articles/ArticleKnown.tsx';
import { ArticleList } from '../../components/articles/ArticleList.tsx';
import { ArticlePair } from '../../components/articles/ArticlePair.tsx';
import { NotThere } from '../../components/articles/NotThere.tsx';
import { facetsFrom, readArticlesPlace, type Wanted, writeWanted } from '../../components/articles/place.ts';
import type { ArticlesActions, FacetValue } from '../../components/articles/types.ts';
import type { PackEntry } from '../../components/library/types.ts';
import { send } from '../../utils/messages/messenger.ts';
import type { Outcome } from '../../utils/store/problem.ts';
import type { Database } from '../../utils/store/database.ts';
import { readKnown } from './articles-known.ts';
import { type Counted, readCounts } from './articles-counts.ts';
import { readFound } from './articles-list.ts';
import { Names, readNames } from './articles-names.ts';
import { readPair } from './articles-pair.ts';
import { useRead, type Reading } from './articles-use-read.ts';

interface Props {
  db: Database;
  /** The installed packs: another list whenever one of them changes. */
  packs: readonly PackEntry[];
  hash: string;
}

export function Articles({ db, packs, hash }: Props) {
  const place = useMemo(() => readArticlesPlace(hash), [hash]);
  const names = useNames(db, packs);
  const actions = useMemo(
    (): ArticlesActions => ({
      // While words are typed, the way back leads to where the reader came from.
      ask: (wanted) => location.replace(writeWanted(wanted)),
      openAddress: (url) => void browser.tabs.create({ url }),
      forget: (id) => saved(send('forgetArticles', { ids: [id], preview: false })),
      linkWith: (one, other, says) => saved(send('linkArticles', { one, other, says })),
      go: (next) => {
        location.hash = next;
      },
    }),
    [],
  );
  if (!names) return <div aria-busy="true" />;
  const props = { db, names, actions };
  if (place.view === 'list') return <List {...props} wanted={place.wanted} />;
  if (place.view === 'article') return <One {...props} id={place.id} />;
  return <Two {...props} id={place.id} other={place.other} />;
}

interface PartProps {
  db: Database;
  names: Names;
  actions: ArticlesActions;
}

function List({ db, names, actions, wanted }: PartProps & { wanted: Wanted }) {
  const { step, value, reason } = useRead(db, () => readFound(db, wanted, names), [wanted, names]);
  // Counted after the rows are there: nobody waits for a count while typing.
  const counted = useRead(db, async () => value && readCounts(db, value.wanted, names), [value, names]);
  const found = value && { ...value, ...(counted.value ?? NOTHING_COUNTED) };
  return <ArticleList wanted={wanted} found={found} state={step} reason={reason} actions={actions} />;
}

const NOTHING_COUNTED: Counted = {
  facets: facetsFrom((): FacetValue[] => []),
  stored: null,
  catchingUp: false,
};

function One({ db, names, actions, id }: PartProps & { id: string }) {
  const read = useRead(db, () => readKnown(db, id), [id, names]);
  if (read.value?.id === id) return <ArticleKnown article={read.value} actions={actions} />;
  return <NotThere step={stepOf(read)} reason={read.reason} />;
}

function Two({ db, names, actions, id, other }: PartProps & { id: string; other: string }) {
  const read = useRead(db, () => readPair(db, id, other, names), [id, other, names]);
  const shown = read.value && [read.value.a.id, read.value.b.id].sort().join('\n');
  if (read.value && shown === [id, other].sort().join('\n'))
    return <ArticlePair pair={read.value} actions={actions} />;
  return <NotThere step={stepOf(read)} reason={read.reason} />;
}

/** What was read of another article is no news of this one: it is not gone, it is being read. */
function stepOf({ step, value }: Reading<unknown>): Reading<unknown>['step'] {
  return value === null ? step : 'reading';
}

function useNames(db: Database, packs: readonly PackEntry[]): Names | null {
  const [names, setNames] = useState<Names | null>(null);
  const shape = packs.map(({ id, version, changes }) => [id, version, changes].join(' ')).join('\n');
  const last = useRef<string | null>(null);
  useEffect(() => {
    // The packs are read before the library has listed them: the first list is no news.
    const news = last.current !== '' || !names?.any;
    last.current = shape;
    if (news) readNames(db).then(setNames, () => setNames(new Names([])));
  }, [shape]);
  return names;
}

async function saved(answer: Promise<Outcome<unknown>>): Promise<boolean> {
  return answer.then(
    ({ ok }) => ok,
    () => false,
  );
}
