import { useLayoutEffect, useState } from 'preact/hooks';
import { Card } from '../ui/Card.tsx';
import { Choose } from '../ui/Choose.tsx';
import { FoldedList } from '../ui/FoldedList.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { EntityEntry } from './EntityEntry.tsx';
import { ALL, ALL_ENTITIES, filterEntities, sideOfEntity, UNKNOWN, valuesOf } from './filters.ts';
import { groupEntities, groupOf } from './group-entities.ts';
import { NothingFits } from './NothingFits.tsx';
import { useScene } from './scene.ts';
import { useCampTitle } from './use-camp-title.ts';

/** Names of one kind shown before the rest folds away. */
const OPEN = 5;
/** With fewer names there is nothing to filter, unless some are left out already: the groups do. */
const MANY = 8;

/** Everyone and everything of the pack that the article names, all spellings of one counted together. */
export function EntitiesCard() {
  const { t } = useI18n();
  const { view, target } = useScene();
  const { entities } = view;
  const campTitle = useCampTitle();
  const [filter, setFilter] = useState(ALL_ENTITIES);
  const shown = filterEntities(entities, filter);
  const sides = valuesOf(filterEntities(entities, { ...filter, side: ALL }), sideOfEntity);
  const groups = valuesOf(filterEntities(entities, { ...filter, group: ALL }), ({ kind }) => groupOf(kind));
  const wanted = target?.entity;
  useLayoutEffect(() => {
    if (wanted) setFilter((now) => (filterEntities([wanted], now).length > 0 ? now : ALL_ENTITIES));
  }, [target?.number]);
  return (
    <Card title={t('entities-heading')} count={entities.length}>
      {entities.length === 0 && <p class="soft">{t('entities-none')}</p>}
      {(entities.length >= MANY || shown.length < entities.length) && (
        <div class="filters">
          <Choose
            label={t('filter-side')}
            value={filter.side}
            options={sides.map(({ value, count }) => ({
              value,
              count,
              label: value === UNKNOWN ? t('filter-no-side') : campTitle(value),
            }))}
            choose={(side) => setFilter({ ...filter, side })}
          />
          <Choose
            label={t('filter-kind')}
            value={filter.group}
            options={groups.map(({ value, count }) => ({ value, count, label: t(value) }))}
            choose={(group) => setFilter({ ...filter, group })}
          />
        </div>
      )}
      {entities.length > 0 && shown.length === 0 && <NothingFits reset={() => setFilter(ALL_ENTITIES)} />}
      {groupEntities(shown).map((group) => (
        <div class="block" key={group.label}>
          <h3>{t(group.label)}</h3>
          <FoldedList
            items={group.entities}
            first={OPEN}
            class="names"
            reveal={group.entities.findIndex((entity) => entity === wanted)}
            asked={target?.number}
          >
            {(entity) => <EntityEntry key={entity.id} entity={entity} />}
          </FoldedList>
        </div>
      ))}
    </Card>
  );
}
