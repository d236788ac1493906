/** The library's part for articles: reads the database, asks the background to write. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ArticleList } from '../../components/articles/ArticleList.tsx';
import { facetsFrom, readArticlesPlace, type Wanted, writeWanted } from '../../components/articles/place.ts';
import type { ArticlesActions, FacetValue } from '../../components/articles/types.ts';
import { later, useLater } from '../../components/ui/later.ts';
import { PartAwaited } from '../../components/ui/PartAwaited.tsx';
import { send } from '../../utils/messages/messenger.ts';
import type { Outcome } from '../../utils/store/problem.ts';
import type { Database } from '../../utils/store/database.ts';
import { type Counted, readCounts } from './articles-counts.ts';
import { readFound } from './articles-list.ts';
import { Names, readNames } from './articles-names.ts';
import { useRead } from './articles-use-read.ts';
import { openAddress } from './open-address.ts';
import type { PlaceProps } from './places.ts';

/** One article, and two side by side, with all that is computed for them: a list of what was found needs none of it. */
const ONE = later(() => import('./articles-one.tsx').then(({ One }) => One));
const TWO = later(() => import('./articles-two.tsx').then(({ Two }) => Two));

export function Articles({ db, packs, hash }: PlaceProps) {
  const place = useMemo(() => readArticlesPlace(hash), [hash]);
  const names = useNames(db, packs);
  const actions = useMemo(
    (): ArticlesActions => ({
      // While words are typed, the way back leads to where the reader came from.
      ask: (wanted) => location.replace(writeWanted(wanted)),
      openAddress,
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
  if (place.view === 'article') return <OnePlace {...props} id={place.id} />;
  return <TwoPlace {...props} id={place.id} other={place.other} />;
}

export interface ArticlesProps {
  db: Database;
  names: Names;
  actions: ArticlesActions;
}

function List({ db, names, actions, wanted }: ArticlesProps & { wanted: Wanted }) {
  const { step, value, reason } = useRead(db, () => readFound(db, wanted, names), [wanted, names]);
  // Counted after the rows are there: nobody waits for a count while typing.
  const count = async () => {
    if (!value) return null;
    await painted();
    return readCounts(db, value.wanted, names);
  };
  const counted = useRead(db, count, [value, names]);
  const found = value && { ...value, ...(counted.value ?? NOTHING_COUNTED) };
  return <ArticleList wanted={wanted} found={found} state={step} reason={reason} actions={actions} />;
}

/** When what was drawn is in sight; in a page that is not, soon. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const soon = setTimeout(resolve, UNSEEN);
    requestAnimationFrame(() => {
      clearTimeout(soon);
      setTimeout(resolve);
    });
  });
}

/** Milliseconds: a page that is out of sight gets no frame. */
const UNSEEN = 200;

const NOTHING_COUNTED: Counted = {
  facets: facetsFrom((): FacetValue[] => []),
  stored: null,
  catchingUp: false,
};

function OnePlace(props: ArticlesProps & { id: string }) {
  const { value: One, failed } = useLater(ONE);
  return One ? <One {...props} /> : <PartAwaited failed={failed} />;
}

function TwoPlace(props: ArticlesProps & { id: string; other: string }) {
  const { value: Two, failed } = useLater(TWO);
  return Two ? <Two {...props} /> : <PartAwaited failed={failed} />;
}

function useNames(db: Database, packs: PlaceProps['packs']): Names | null {
  const [names, setNames] = useState<Names | null>(null);
  const shape = (packs ?? []).map(({ id, version, changes }) => [id, version, changes].join(' ')).join('\n');
  const last = useRef<string | null>(null);
  useLayoutEffect(() => {
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
