import { useEffect, useState } from 'preact/hooks';
import { RelatedWord } from '../sidebar/RelatedWord.tsx';
import { AddressLink } from '../ui/AddressLink.tsx';
import { Foreign, Local } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { ChangeSteps } from './ChangeSteps.tsx';
import { DiffText } from './DiffText.tsx';
import { LabelChanges } from './LabelChanges.tsx';
import { writeArticle } from './place.ts';
import type { ArticlesActions, PairSide, PairView } from './types.ts';
import './articles.css';
import './diff.css';
import './diff-print.css';

interface Props {
  pair: PairView;
  actions: ArticlesActions;
}

/** Two texts and what was changed from the first to the second, word by word. */
export function ArticlePair({ pair, actions }: Props) {
  const { t } = useI18n();
  const { a, b, dated, text, words } = pair;
  const [beside, setBeside] = useState(() => matchMedia('(min-width: 760px)').matches);
  useEffect(() => {
    document.querySelector<HTMLElement>('.pair h1')?.focus();
  }, [a.id, b.id]);
  return (
    <div class="articles pair">
      <header class="stack">
        <p class="ways small">
          <a href="#/articles">{t('articles-back')}</a>
        </p>
        <h1 tabIndex={-1}>{t('articles-diff-title')}</h1>
        <p>
          {t(dated ? 'articles-diff-dated' : 'articles-diff-undated')}{' '}
          {t('articles-diff-count', { count: text.changes })}{' '}
          {t('articles-diff-words', { same: words.same, cut: words.cut, inserted: words.inserted })}
        </p>
        <div class="ways small">
          <Said says={pair.says} />
          <RelatedWord says={pair.says} say={(says) => actions.linkWith(a.id, b.id, says)} />
          <button type="button" class="link" onClick={() => print()}>
            {t('articles-print')}
          </button>
        </div>
      </header>
      <LabelChanges labels={pair.labels} />
      <section class="card texts" aria-label={t('articles-diff-texts')}>
        <div class="steps">
          <label>
            <input
              type="checkbox"
              checked={beside}
              onChange={(event) => setBeside(event.currentTarget.checked)}
            />{' '}
            {t('articles-diff-beside')}
          </label>
          <Legend />
          <ChangeSteps key={String(beside)} changes={text.changes} />
        </div>
        {beside ? <Columns pair={pair} actions={actions} /> : <OneText pair={pair} actions={actions} />}
      </section>
    </div>
  );
}

function Said({ says }: Pick<PairView, 'says'>) {
  const { t } = useI18n();
  if (says === null) return null;
  return <span>{t(says === 'same' ? 'related-you-same' : 'related-you-different')}</span>;
}

/** How changes are drawn, in words. */
function Legend() {
  const { t } = useI18n();
  return (
    <p class="small legend">
      <del>{t('articles-diff-legend-cut')}</del> <ins>{t('articles-diff-legend-inserted')}</ins>
    </p>
  );
}

/** A table of two columns: a row begins where both texts begin a paragraph. */
function Columns({ pair: { a, b, dated, headline, text }, actions }: Props) {
  const { t } = useI18n();
  return (
    <table class="columns-diff">
      <caption class="unseen">{t('articles-diff-texts')}</caption>
      <thead>
        <tr>
          {[a, b].map((side, i) => (
            <th key={side.id} scope="col">
              <SideHead side={side} first={dated && i === 0} open={actions.openAddress} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr class="headlines">
          <td>{headline ? <DiffText pieces={headline.a} /> : <Foreign text={a.title} />}</td>
          <td>{headline ? <DiffText pieces={headline.b} /> : <Foreign text={b.title} />}</td>
        </tr>
        {text.rows.map((row, i) => (
          <tr key={i}>
            <td>{row.a.length > 0 && <DiffText pieces={row.a} />}</td>
            <td>{row.b.length > 0 && <DiffText pieces={row.b} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Both texts in one, for a narrow page and for listening. */
function OneText({ pair: { a, b, dated, headline, text }, actions }: Props) {
  return (
    <div class="one-text">
      <div class="two-heads">
        <SideHead side={a} first={dated} open={actions.openAddress} />
        <SideHead side={b} first={false} open={actions.openAddress} />
      </div>
      <div class="headlines">
        {headline ? <DiffText pieces={headline.one} /> : <Foreign text={a.title} />}
      </div>
      {text.rows.map((row, i) => (
        <DiffText key={i} pieces={row.one} />
      ))}
    </div>
  );
}

interface HeadProps {
  side: PairSide;
  first: boolean;
  open: (address: string) => void;
}

function SideHead({ side, first, open }: HeadProps) {
  const { t, date } = useI18n();
  return (
    <div class="side-head">
      <p class="strong">
        <Local text={side.outlet} fallback={t('related-no-outlet')} />
      </p>
      <p class="small soft">
        <bdi>{side.published === null ? t('article-no-date') : date(side.published)}</bdi>
        {first && ` · ${t('articles-diff-first')}`}
      </p>
      <p class="small ways">
        <AddressLink text={t('articles-open')} address={side.url} open={open} />
        <a href={writeArticle(side.id)}>{t('articles-known')}</a>
      </p>
    </div>
  );
}
