import { useId, useMemo } from 'preact/hooks';
import { facetsOf } from '../../utils/annotation/search.ts';
import type { Annotation } from '../../utils/annotation/types.ts';
import { Choose } from '../ui/Choose.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { countsOf, EVERYTHING, isEverything, type Chosen, type FacetName } from './filter.ts';

interface Props {
  annotations: readonly Annotation[];
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
  /** A value of a facet in words. */
  name: (facet: FacetName, value: string) => string;
}

const FACETS: readonly FacetName[] = ['kind', 'tag', 'colour', 'outlet', 'code'];

/** The search field and a choice for each facet. A facet that leaves no choice is not offered. */
export function Filters({ annotations, chosen, choose, name }: Props) {
  const { t } = useI18n();
  const id = useId();
  const counts = useMemo(() => countsOf(facetsOf(annotations)), [annotations]);
  return (
    <search class="filters">
      <div class="search">
        <label for={id}>{t('notes-search')}</label>
        <input
          id={id}
          type="search"
          dir="auto"
          value={chosen.query}
          onInput={(event) => choose({ ...chosen, query: event.currentTarget.value })}
        />
      </div>
      <div class="facets">
        {FACETS.filter((facet) => counts[facet].length > 1 || chosen[facet] !== '').map((facet) => (
          <Choose
            key={facet}
            label={t(`notes-by-${facet}`)}
            value={chosen[facet]}
            options={counts[facet].map(([value, count]) => ({ value, count, label: name(facet, value) }))}
            choose={(value) => choose({ ...chosen, [facet]: value })}
          />
        ))}
        {!isEverything(chosen) && (
          <button type="button" class="link small" onClick={() => choose(EVERYTHING)}>
            {t('notes-show-all')}
          </button>
        )}
      </div>
    </search>
  );
}
