import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { FoldAway } from '../ui/FoldAway.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { Facets } from './Facets.tsx';
import { FoundRow } from './FoundRow.tsx';
import { EVERYTHING, FACETS, ROWS, writeWanted, type Wanted } from './place.ts';
import { SearchBox } from './SearchBox.tsx';
import type { ArticlesActions, FoundPage } from './types.ts';
import './articles.css';

export interface ArticleListProps {
  wanted: Wanted;
  /** What was found last, while the next is being looked for too. */
  found: FoundPage | null;
  state: 'reading' | 'failed' | 'done';
  reason: string | null;
  actions: ArticlesActions;
}

/** Everything that is kept, to be found by its words and narrowed by what is known of it. */
export function ArticleList({ wanted, found, state, reason, actions }: ArticleListProps) {
  const { t } = useI18n();
  const empty = found !== null && found.stored === 0;
  const count = useRef<HTMLOutputElement>(null);
  const turned = useRef(false);
  useLayoutEffect(() => {
    if (!turned.current) return;
    turned.current = false;
    // The page is the same to the browser, which stays where the link was: below what is to be read.
    count.current?.scrollIntoView({ block: 'start' });
    count.current?.focus({ preventScroll: true });
  }, [wanted.page]);
  const { rows, facets } = found ?? { rows: null, facets: null };
  // Drawn when they change, not at every step of a search: two thousand nodes are compared otherwise.
  const list = useMemo(() => rows && <Rows rows={rows} actions={actions} />, [rows, actions]);
  const choices = useMemo(
    () => facets && <Narrow wanted={wanted} facets={facets} ask={actions.ask} />,
    [facets, wanted, actions],
  );
  return (
    <div class="articles">
      <div class="narrow">
        <h1>{t('articles-title')}</h1>
        <p class="soft small">{t('articles-note-on')}</p>
        {!empty && choices}
      </div>
      <div class="results" aria-busy={state === 'reading'}>
        {!empty && <SearchBox wanted={wanted} ask={actions.ask} />}
        <Count found={found} state={state} element={count} />
        {state === 'failed' && (
          <p class="card" role="alert">
            {t('articles-failed')} <Foreign text={reason ?? ''} />
          </p>
        )}
        {empty && <Empty />}
        {found && found.stored !== null && !empty && found.total === 0 && <None ask={actions.ask} />}
        {list}
        {found && <Pages wanted={wanted} total={found.total} turn={() => (turned.current = true)} />}
      </div>
    </div>
  );
}

function Rows({ rows, actions }: { rows: FoundPage['rows']; actions: ArticlesActions }) {
  return (
    <ol class="found-list">
      {rows.map((one) => (
        <li key={`${one.kind} ${one.id}`}>
          <FoundRow found={one} actions={actions} />
        </li>
      ))}
    </ol>
  );
}

/** On a narrow page the choices fold away behind a line that says how many are made. */
function Narrow(props: { wanted: Wanted; facets: FoundPage['facets']; ask: ArticlesActions['ask'] }) {
  const { t } = useI18n();
  const { facets, from, until } = props.wanted;
  const made =
    FACETS.reduce((n, facet) => n + facets[facet].length, 0) +
    [from, until].filter((day) => day !== null).length;
  return (
    <FoldAway summary={t('articles-narrow', { count: made })}>
      <div class="stack">
        <Facets {...props} />
        {made > 0 && (
          <p>
            <button
              type="button"
              class="link"
              onClick={() => props.ask({ ...props.wanted, ...NOTHING_CHOSEN })}
            >
              {t('articles-reset-choices')}
            </button>
          </p>
        )}
      </div>
    </FoldAway>
  );
}

const NOTHING_CHOSEN = { facets: EVERYTHING.facets, from: null, until: null, page: 1 };

interface CountProps extends Pick<ArticleListProps, 'found' | 'state'> {
  element: RefObject<HTMLOutputElement | null>;
}

/** Said aloud when it changes. */
function Count({ found, state, element }: CountProps) {
  const { t } = useI18n();
  return (
    <output class="small soft" ref={element} tabIndex={-1}>
      {found === null && state === 'reading' && t('articles-reading')}
      {found !== null && found.stored !== 0 && t('articles-count', { count: found.total })}
      {found?.catchingUp && <span> {t('articles-catching-up')}</span>}
    </output>
  );
}

function Empty() {
  const { t } = useI18n();
  return (
    <div class="card stack">
      <p class="strong">{t('articles-empty')}</p>
      <p>{t('articles-empty-next')}</p>
    </div>
  );
}

function None({ ask }: Pick<ArticlesActions, 'ask'>) {
  const { t } = useI18n();
  return (
    <div class="card stack">
      <p class="strong">{t('articles-none')}</p>
      <p>{t('articles-none-next')}</p>
      <p>
        <button type="button" class="button" onClick={() => ask(EVERYTHING)}>
          {t('articles-reset')}
        </button>
      </p>
    </div>
  );
}

function Pages({ wanted, total, turn }: { wanted: Wanted; total: number; turn: () => void }) {
  const { t, number } = useI18n();
  const last = Math.ceil(total / ROWS);
  if (last < 2) return null;
  const { page } = wanted;
  return (
    <nav class="pages" aria-label={t('articles-pages')}>
      {page > 1 && (
        <a rel="prev" href={writeWanted({ ...wanted, page: Math.min(page - 1, last) })} onClick={turn}>
          {t('articles-before')}
        </a>
      )}
      <span>{t('articles-page', { page: number(page), last: number(last) })}</span>
      {page < last && (
        <a rel="next" href={writeWanted({ ...wanted, page: page + 1 })} onClick={turn}>
          {t('articles-after')}
        </a>
      )}
    </nav>
  );
}
