import { useId } from 'preact/hooks';
import type { RelatedView } from '../../utils/report/view.ts';
import { AddressLink } from '../ui/AddressLink.tsx';
import { Card } from '../ui/Card.tsx';
import { Chip } from '../ui/Chip.tsx';
import { FoldedList } from '../ui/FoldedList.tsx';
import { Local } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { hueOf } from './camps.ts';
import { RelatedWord } from './RelatedWord.tsx';
import { useScene } from './scene.ts';
import { useCampTitle } from './use-camp-title.ts';
import './related.css';

/** Articles shown before the rest folds away. */
const OPEN = 5;
/** Shared names that are listed. */
const NAMES = 5;

/** How others told it, in the order of the view: outlets of another side first. */
export function RelatedCard() {
  const { t } = useI18n();
  const { related } = useScene().view;
  return (
    <Card title={t('related-heading')} count={related.length}>
      {related.length === 0 && <p class="soft">{t('related-none')}</p>}
      <FoldedList items={related} first={OPEN} class="entries">
        {(article) => <RelatedEntry key={article.id} article={article} />}
      </FoldedList>
    </Card>
  );
}

function RelatedEntry({ article }: { article: RelatedView }) {
  const { t, date } = useI18n();
  const { view, actions } = useScene();
  const campTitle = useCampTitle();
  const heading = useId();
  // There is something to set side by side when both texts are kept, and one is made from the other.
  const { kind, says, from } = article;
  const comparable = view.kept && from === 'reader' && (kind === 'copy' || says === 'same');
  return (
    <article class="entry" aria-labelledby={heading}>
      <p class="meta">
        <span class="strong">
          <Local text={article.outlet} fallback={t('related-no-outlet')} />
        </span>
        {article.published && <bdi class="small soft">{date(article.published)}</bdi>}
      </p>
      <h3 class="plain" id={heading}>
        <AddressLink
          text={article.title}
          address={article.url}
          open={actions.openAddress}
          lang={article.language === 'other' ? undefined : article.language}
        />
      </h3>
      <p class="chips small">
        <Kind article={article} />
        {article.side && (
          <Chip hue={hueOf(view.camps, article.side)}>
            {t('related-side', { camp: campTitle(article.side) })}
          </Chip>
        )}
        <span class="soft">{t(article.from === 'pack' ? 'related-from-pack' : 'related-from-reader')}</span>
      </p>
      <Why article={article} />
      <div class="ways small">
        {comparable && (
          <button type="button" class="link" onClick={() => actions.showDifferences(article.id)}>
            {t('related-differences')}
          </button>
        )}
        <RelatedWord says={article.says} say={(says) => actions.linkWith(article.id, says)} />
      </div>
    </article>
  );
}

/** What was found of the two, unless the reader says otherwise. */
function Kind({ article: { kind, score, says } }: { article: RelatedView }) {
  const { t, percent } = useI18n();
  if (says !== null) return <Chip>{t(says === 'same' ? 'related-you-same' : 'related-you-different')}</Chip>;
  if (kind === 'copy') return <Chip>{t('related-copy', { share: percent(score) })}</Chip>;
  return <Chip>{t(kind === 'same-event' ? 'related-same-event' : 'related-same-topic')}</Chip>;
}

/** Why the two are set beside each other: what they share, how far apart they are, which was first. */
function Why({ article: { shared, words, days, first } }: { article: RelatedView }) {
  const { t, pick } = useI18n();
  const names = shared.flatMap((name) => pick(name)?.text ?? []).slice(0, NAMES);
  return (
    <ul class="small soft reasons">
      {names.length > 0 && <li>{t('related-shared', { names })}</li>}
      {words.length > 0 && <li>{t('related-words', { words })}</li>}
      {days !== null && <li>{t('related-days', { count: days })}</li>}
      {first !== 'unknown' && <li>{t(first === 'here' ? 'related-first-here' : 'related-first-there')}</li>}
    </ul>
  );
}
