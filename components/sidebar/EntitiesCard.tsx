import { Card } from '../ui/Card.tsx';
import { FoldedList } from '../ui/FoldedList.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { EntityEntry } from './EntityEntry.tsx';
import { groupEntities } from './group-entities.ts';
import { useScene } from './scene.ts';

/** Names of one kind shown before the rest folds away. */
const OPEN = 5;

/** Everyone and everything of the pack that the article names, all spellings of one counted together. */
export function EntitiesCard() {
  const { t } = useI18n();
  const { entities } = useScene().view;
  return (
    <Card title={t('entities-heading')} count={entities.length}>
      {entities.length === 0 && <p class="soft">{t('entities-none')}</p>}
      {groupEntities(entities).map((group) => (
        <div class="block" key={group.label}>
          <h3>{t(group.label)}</h3>
          <FoldedList items={group.entities} first={OPEN} class="names">
            {(entity) => <EntityEntry entity={entity} />}
          </FoldedList>
        </div>
      ))}
    </Card>
  );
}
