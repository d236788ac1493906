import { useState } from 'preact/hooks';
import { Card } from '../ui/Card.tsx';
import { FoldedList } from '../ui/FoldedList.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { byVoice, groupTerms, type VoiceFilter } from './group-terms.ts';
import { useScene } from './scene.ts';
import { TermEntry } from './TermEntry.tsx';

/** Entries shown before the rest folds away. */
const OPEN = 6;

const FILTERS: { filter: VoiceFilter; label: string }[] = [
  { filter: 'all', label: 'terms-filter-all' },
  { filter: 'own', label: 'terms-filter-own' },
  { filter: 'others', label: 'terms-filter-others' },
];

/** The article's loaded terms, each with its sentences. Marks on the page are silent to screen readers: this is the list. */
export function TermsCard() {
  const { t, number } = useI18n();
  const { terms } = useScene().view;
  const [filter, setFilter] = useState<VoiceFilter>('all');
  const mixed =
    terms.some((term) => term.hit.voice === 'own') && terms.some((term) => term.hit.voice !== 'own');
  const chosen = mixed ? filter : 'all';
  const shown = byVoice(terms, chosen);
  return (
    <Card title={t('terms-heading')} count={terms.length}>
      {terms.length === 0 && <p class="soft">{t('terms-none')}</p>}
      {mixed && (
        <fieldset class="filter" aria-label={t('terms-filter')}>
          {FILTERS.map((item) => (
            <button
              key={item.filter}
              type="button"
              aria-pressed={chosen === item.filter}
              onClick={() => setFilter(item.filter)}
            >
              {t(item.label)} <span class="number">{number(byVoice(terms, item.filter).length)}</span>
            </button>
          ))}
        </fieldset>
      )}
      <FoldedList key={chosen} items={groupTerms(shown)} total={shown.length} first={OPEN} class="entries">
        {(group) => <TermEntry group={group} />}
      </FoldedList>
    </Card>
  );
}
