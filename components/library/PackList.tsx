import { useId } from 'preact/hooks';
import { Dotted } from '../ui/Dotted.tsx';
import { Foreign, Local } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { RemovePack } from './RemovePack.tsx';
import type { LibraryActions, PackEntry } from './types.ts';
import { writePlace } from './place.ts';

interface Props {
  packs: readonly PackEntry[];
  current: string | null;
  actions: LibraryActions;
}

/** The installed packs, each with its switch. */
export function PackList({ packs, current, actions }: Props) {
  return (
    <ul class="packs">
      {packs.map((pack) => (
        <li key={pack.id} class="card pack" data-current={pack.id === current || undefined}>
          <PackLine pack={pack} current={pack.id === current} actions={actions} />
        </li>
      ))}
    </ul>
  );
}

function PackLine({
  pack,
  current,
  actions,
}: {
  pack: PackEntry;
  current: boolean;
  actions: LibraryActions;
}) {
  const { t, number } = useI18n();
  const id = useId();
  const place = writePlace({ pack: pack.id, section: 'outlets', row: null, form: null });
  return (
    <>
      <p class="name">
        <a href={place} id={id} aria-current={current ? 'true' : undefined}>
          <Local text={pack.title} fallback={pack.id} />
        </a>
      </p>
      <p class="small soft">
        <Dotted>
          <bdi>{pack.version}</bdi>
          {t(pack.origin === 'bundled' ? 'pack-bundled' : 'pack-imported')}
          <Foreign text={pack.id} />
        </Dotted>
      </p>
      <p class="small soft number">
        <Dotted>
          {t('welcome-pack-outlets', { count: pack.counts.outlets })}
          {t('welcome-pack-names', { count: pack.counts.entities })}
          {t('welcome-pack-terms', { count: pack.counts.terms })}
        </Dotted>
      </p>
      <p class="pack-foot small">
        <label class="switch">
          <input
            type="checkbox"
            checked={pack.enabled}
            aria-describedby={id}
            onChange={(event) => actions.switchPack(pack.id, event.currentTarget.checked)}
          />{' '}
          {t(pack.enabled ? 'pack-on' : 'pack-off')}
        </label>
        {pack.origin === 'imported' && (
          <RemovePack changes={pack.changes} remove={() => actions.removePack(pack.id)} />
        )}
        {pack.changes > 0 && (
          <a href={writePlace({ pack: pack.id, section: 'changes', row: null, form: null })}>
            {t('pack-changes', { count: pack.changes, number: number(pack.changes) })}
          </a>
        )}
      </p>
    </>
  );
}
