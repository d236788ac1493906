import { useLayoutEffect, useState } from 'preact/hooks';
import { Card } from '../ui/Card.tsx';
import { FoldedList } from '../ui/FoldedList.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { ALL_TERMS, filterTerms } from './filters.ts';
import { groupTerms } from './group-terms.ts';
import { NothingFits } from './NothingFits.tsx';
import { useScene } from './scene.ts';
import { TermEntry } from './TermEntry.tsx';
import { TermFilters } from './TermFilters.tsx';

/** Entries shown before the rest folds away. */
const OPEN = 6;

/** The article's loaded terms, each with its sentences. Marks on the page are silent to screen readers: this is the list. */
export function TermsCard() {
  const { t } = useI18n();
  const { view, target } = useScene();
  const { terms, camps } = view;
  const [filter, setFilter] = useState(ALL_TERMS);
  const shown = filterTerms(terms, filter, camps);
  const groups = groupTerms(shown);
  const wanted = target?.term;
  useLayoutEffect(() => {
    // What the reader chose on the page is shown, whatever was filtered before.
    if (wanted) setFilter((now) => (filterTerms([wanted], now, camps).length > 0 ? now : ALL_TERMS));
  }, [target?.number]);
  return (
    <Card title={t('terms-heading')} count={terms.length}>
      {terms.length === 0 && <p class="soft">{t('terms-none')}</p>}
      <TermFilters filter={filter} choose={setFilter} />
      {terms.length > 0 && shown.length === 0 && <NothingFits reset={() => setFilter(ALL_TERMS)} />}
      <FoldedList
        key={JSON.stringify(filter)}
        items={groups}
        total={shown.length}
        first={OPEN}
        class="entries"
        reveal={groups.findIndex(({ places }) => places.some((place) => place === wanted))}
        asked={target?.number}
      >
        {(group) => <TermEntry group={group} />}
      </FoldedList>
    </Card>
  );
}
