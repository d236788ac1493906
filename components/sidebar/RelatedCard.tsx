import type { RelatedView } from '../../utils/report/view.ts';
import { AddressLink } from '../ui/AddressLink.tsx';
import { Card } from '../ui/Card.tsx';
import { Chip } from '../ui/Chip.tsx';
import { FoldedList } from '../ui/FoldedList.tsx';
import { Local } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { hueOf } from './camps.ts';
import { useScene } from './scene.ts';
import { useCampTitle } from './use-camp-title.ts';

/** Articles shown before the rest folds away. */
const OPEN = 5;

/** How others told it, in the order of the view: outlets of another side first. */
export function RelatedCard() {
  const { t } = useI18n();
  const { related } = useScene().view;
  return (
    <Card title={t('related-heading')} count={related.length}>
      {related.length === 0 && <p class="soft">{t('related-none')}</p>}
      <FoldedList items={related} first={OPEN} class="entries">
        {(article) => <RelatedEntry article={article} />}
      </FoldedList>
    </Card>
  );
}

function RelatedEntry({ article }: { article: RelatedView }) {
  const { t, date, percent, list, pick } = useI18n();
  const { view, actions } = useScene();
  const campTitle = useCampTitle();
  const names = article.shared.flatMap((name) => pick(name)?.text ?? []);
  return (
    <article class="entry">
      <p class="meta">
        <span class="strong">
          <Local text={article.outlet} fallback={t('related-no-outlet')} />
        </span>
        {article.published && <bdi class="small soft">{date(article.published)}</bdi>}
      </p>
      <h3 class="plain">
        <AddressLink
          text={article.title}
          address={article.url}
          open={actions.openAddress}
          lang={article.language === 'other' ? undefined : article.language}
        />
      </h3>
      <p class="chips small">
        <Chip>
          {article.kind === 'copy'
            ? t('related-copy', { share: percent(article.score) })
            : t(article.kind === 'same-event' ? 'related-same-event' : 'related-same-topic')}
        </Chip>
        {article.side && (
          <Chip hue={hueOf(view.camps, article.side)}>
            {t('related-side', { camp: campTitle(article.side) })}
          </Chip>
        )}
        <span class="soft">{t(article.from === 'pack' ? 'related-from-pack' : 'related-from-reader')}</span>
      </p>
      {names.length > 0 && (
        <p class="small soft">{t('related-shared', { names: list(names.slice(0, 5)) })}</p>
      )}
    </article>
  );
}
