import { useMemo } from 'preact/hooks';
import { facetsOf } from '../../utils/annotation/search.ts';
import type { AnchorState, AnnotationKind } from '../../utils/annotation/types.ts';
import { NothingFits } from '../sidebar/NothingFits.tsx';
import { Choose } from '../ui/Choose.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { EVERYTHING, type Listed, type ListFilter } from './listed.ts';

interface Props {
  items: readonly Listed[];
  filter: ListFilter;
  choose: (filter: ListFilter) => void;
  /** How many are left. */
  left: number;
}

/** Search and filters of a long list of annotations; a choice of one is not offered. */
export function ListFilters({ items, filter, choose, left }: Props) {
  const { t } = useI18n();
  const facets = useMemo(() => {
    const states = new Map(items.map((item) => [item.annotation.id, item.state]));
    return facetsOf(
      items.map(({ annotation }) => annotation),
      (id) => states.get(id),
    );
  }, [items]);
  const options = <V extends string>(counts: Map<V, number>, label: (value: V) => string) =>
    [...counts].map(([value, count]) => ({ value, count, label: label(value) }));
  const kinds = options(facets.kinds, (kind) => t(`annotation-kind-${kind}`));
  const places = options(facets.states, (state) => t(`annotation-state-${state}`));
  const tags = options(facets.tags, (tag) => tag);
  return (
    <div class="filters">
      <label class="search">
        <span class="unseen">{t('annotations-search')}</span>
        <input
          type="search"
          dir="auto"
          placeholder={t('annotations-search')}
          value={filter.query}
          onInput={(event) => choose({ ...filter, query: event.currentTarget.value })}
        />
      </label>
      {kinds.length > 1 && (
        <Choose
          label={t('annotation-kind')}
          value={filter.kind}
          options={kinds}
          choose={(kind) => choose({ ...filter, kind: kind as AnnotationKind | '' })}
        />
      )}
      {places.length > 1 && (
        <Choose
          label={t('annotations-place')}
          value={filter.state}
          options={places}
          choose={(state) => choose({ ...filter, state: state as AnchorState | '' })}
        />
      )}
      {tags.length > 0 && (
        <Choose
          label={t('annotations-tag')}
          value={filter.tag}
          options={tags}
          choose={(tag) => choose({ ...filter, tag })}
        />
      )}
      {left === 0 && <NothingFits reset={() => choose(EVERYTHING)} />}
    </div>
  );
}
