import { useLayoutEffect, useState } from 'preact/hooks';
import type { EntityView } from '../../utils/report/view.ts';
import { Chip } from '../ui/Chip.tsx';
import { Dotted } from '../ui/Dotted.tsx';
import { FoldedList } from '../ui/FoldedList.tsx';
import { Foreign, Local } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { OwnNote } from '../ui/OwnNote.tsx';
import { Sign } from '../ui/Sign.tsx';
import { CampName } from './CampName.tsx';
import { hueOf } from './camps.ts';
import { MarkActions } from './MarkActions.tsx';
import { usePointed } from './pointed.ts';
import { useScene } from './scene.ts';

/** Places shown before the rest folds away. */
const OPEN = 12;

type Mention = EntityView['mentions'][number];

const unsure = (mention: Mention): boolean => mention.confidence < 1 || (mention.ambiguous?.length ?? 0) > 0;

/** One named thing: its name and count; unfolded, how it is written here and where. */
export function EntityEntry({ entity }: { entity: EntityView }) {
  const { t, number } = useI18n();
  const { view } = useScene();
  const nameOf = useEntityName();
  const { mentions, surfaces, camp } = entity;
  const { target } = useScene();
  const chosen = target?.entity === entity;
  const element = usePointed<HTMLDetailsElement>(chosen);
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (chosen) setOpen(true);
  }, [chosen, target?.number]);
  const doubtful = mentions.filter(unsure).length;
  const others = [...new Set(mentions.flatMap((mention) => mention.ambiguous ?? []))].filter(
    (id) => id !== entity.id,
  );
  return (
    <details
      class="entity"
      ref={element}
      tabIndex={chosen ? -1 : undefined}
      open={open}
      data-chosen={chosen || undefined}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {camp && <Sign hue={hueOf(view.camps, camp)} />}
        <span class="label">
          <Local text={entity.names} fallback={entity.id} />
        </span>
        <span class="number" title={t('entity-mentions', { count: mentions.length })}>
          {number(mentions.length)}
        </span>
      </summary>
      {camp && (
        <p>
          <Chip hue={hueOf(view.camps, camp)}>
            <CampName id={camp} />
          </Chip>
        </p>
      )}
      <p class="small">
        <span class="soft">{t('entity-written-as')}</span>{' '}
        <Dotted>
          {surfaces.map(({ surface, count }) => (
            <span key={surface}>
              <Foreign text={surface} />
              {surfaces.length > 1 && <span class="soft">{`\u00a0×\u00a0${number(count)}`}</span>}
            </span>
          ))}
        </Dotted>
      </p>
      {doubtful > 0 && <p class="small soft">{t('entity-unsure', { count: doubtful })}</p>}
      {others.length > 0 && <p class="small soft">{t('entity-ambiguous', { names: others.map(nameOf) })}</p>}
      {open && <Places mentions={mentions} />}
      {entity.own && <OwnNote mark={entity.own} />}
      {mentions[0] && <MarkActions part="entities" row={entity.id} place={mentions[0]} />}
    </details>
  );
}

/** A way to each place. Made when the entry is opened: there are hundreds in the names of one article. */
function Places({ mentions }: Pick<EntityView, 'mentions'>) {
  const { t, number } = useI18n();
  const { actions } = useScene();
  return (
    <>
      <p class="small soft">{t('entity-places')}</p>
      <FoldedList items={mentions} first={OPEN} class="jumps">
        {(mention, index) => (
          <button
            type="button"
            class="jump"
            aria-label={t(unsure(mention) ? 'entity-mention-unsure' : 'entity-mention', {
              number: index + 1,
              count: mentions.length,
            })}
            onClick={() => actions.jump({ start: mention.start, end: mention.end })}
          >
            {number(index + 1)}
            {unsure(mention) && '?'}
          </button>
        )}
      </FoldedList>
    </>
  );
}

/** Names of other entities by id, as far as the article names them too. */
function useEntityName(): (id: string) => string {
  const { pick } = useI18n();
  const { view } = useScene();
  return (id) =>
    pick(view.entities.find((entity) => entity.id === id)?.names)?.text ?? id.replaceAll('-', ' ');
}
