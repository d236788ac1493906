import { Choose } from '../ui/Choose.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { ALL, filterTerms, sideOfTerm, valuesOf, type TermFilter } from './filters.ts';
import { useScene } from './scene.ts';
import { useSideTitle } from './use-side-title.ts';

const VOICES: { voice: TermFilter['voice']; label: string }[] = [
  { voice: ALL, label: 'terms-filter-all' },
  { voice: 'own', label: 'terms-filter-own' },
  { voice: 'others', label: 'terms-filter-others' },
];

/** With fewer terms than this the eye is faster than a choice, unless some are left out already. */
const MANY = 8;

interface Props {
  filter: TermFilter;
  choose: (filter: TermFilter) => void;
}

/** Filters of the loaded terms; one that would leave no choice is not offered. Each counts within the others. */
export function TermFilters({ filter, choose }: Props) {
  const { t, known, number } = useI18n();
  const { terms, camps } = useScene().view;
  const sideTitle = useSideTitle();
  const within = (change: Partial<TermFilter>) => filterTerms(terms, { ...filter, ...change }, camps);
  const mixed = new Set(terms.map(({ hit }) => hit.voice === 'own')).size > 1 || filter.voice !== ALL;
  const sides = valuesOf(within({ side: ALL }), (term) => sideOfTerm(term, camps));
  const categories = valuesOf(within({ category: ALL }), (term) => term.category);
  const category = (id: string) => known(`category-${id.replaceAll(' ', '-')}`) ?? id;
  const many = terms.length >= MANY;
  const bySide = (many && sides.length > 1) || filter.side !== ALL;
  const byCategory = (many && categories.length > 1) || filter.category !== ALL;
  if (!mixed && !bySide && !byCategory) return null;
  return (
    <div class="filters">
      {mixed && (
        <fieldset class="filter" aria-label={t('terms-filter')}>
          {VOICES.map(({ voice, label }) => (
            <button
              key={voice}
              type="button"
              aria-pressed={filter.voice === voice}
              onClick={() => choose({ ...filter, voice })}
            >
              {t(label)} <span class="number">{number(within({ voice }).length)}</span>
            </button>
          ))}
        </fieldset>
      )}
      {bySide && (
        <Choose
          label={t('filter-served')}
          value={filter.side}
          options={sides.map(({ value, count }) => ({ value, count, label: sideTitle(value) }))}
          choose={(side) => choose({ ...filter, side })}
        />
      )}
      {byCategory && (
        <Choose
          label={t('filter-kind')}
          value={filter.category}
          options={categories.map(({ value, count }) => ({ value, count, label: category(value) }))}
          choose={(id) => choose({ ...filter, category: id })}
        />
      )}
    </div>
  );
}
