import { firstNames } from '../../utils/report/build-view.ts';
import { rowKey } from '../../utils/packs/changes.ts';
import type { PackClaim } from '../../utils/packs/schema.ts';
import { hueOf } from '../sidebar/camps.ts';
import { SideChip } from '../sidebar/SideChip.tsx';
import { useCampTitle } from '../sidebar/use-camp-title.ts';
import { useScene } from '../sidebar/scene.ts';
import { Chip } from '../ui/Chip.tsx';
import { Dotted } from '../ui/Dotted.tsx';
import { Foreign, Local } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { Sign } from '../ui/Sign.tsx';
import { useShelf } from './library-context.ts';
import type { ListSection } from './RowList.tsx';

/** A row in one line: its name and what tells it from others. */
export function RowHead({ section, id }: { section: ListSection; id: string }) {
  const { t } = useI18n();
  const { shown, index } = useShelf();
  const mark =
    section === 'namings' || section === 'sources' ? undefined : index.own.get(rowKey(section, id));
  return (
    <>
      {section === 'outlets' && <OutletLine id={id} />}
      {section === 'entities' && <EntityLine id={id} />}
      {section === 'terms' && <TermLine id={id} />}
      {section === 'namings' && (
        <span class="row-name">
          <Local text={shown.pack.namings.find((row) => row.concept === id)?.title ?? null} fallback={id} />
        </span>
      )}
      {section === 'sources' && <SourceLine id={id} />}
      {mark && <Chip>{t(mark.action === 'hide' ? 'row-hidden' : 'row-own')}</Chip>}
    </>
  );
}

function OutletLine({ id }: { id: string }) {
  const { t } = useI18n();
  const { index } = useShelf();
  const { view } = useScene();
  const title = useCampTitle();
  const outlet = index.outlets.get(id);
  if (!outlet) return null;
  const stances = outlet.claims.filter(({ kind }) => kind === 'stance');
  const disputed = stances.some(({ opposes = [] }) => opposes.length > 0);
  return (
    <>
      <span class="row-name">
        <Local text={firstNames(outlet.names)} fallback={id} />
      </span>
      {disputed && <Chip>{t('row-disputed')}</Chip>}
      {!disputed &&
        sidesOf(stances).map(({ camp, direction, partisan }) => {
          const side = t(direction === 'for' ? 'claim-for' : 'claim-against', { camp: title(camp) });
          return (
            <Chip key={side} hue={partisan ? undefined : hueOf(view.camps, camp)}>
              {partisan ? t('row-partisan', { side }) : side}
            </Chip>
          );
        })}
    </>
  );
}

/** Where claims see an outlet, each side once; `partisan` where nobody says so but a side or a rival. */
function sidesOf(stances: readonly PackClaim[]) {
  const said = stances.flatMap(({ towards, basis }) => (towards ? [{ ...towards, basis }] : []));
  return [...Map.groupBy(said, ({ camp, direction }) => `${direction} ${camp}`).values()].map((all) => ({
    ...all[0]!,
    partisan: all.every(({ basis }) => basis === 'partisan'),
  }));
}

function EntityLine({ id }: { id: string }) {
  const { t, known } = useI18n();
  const { index } = useShelf();
  const { view } = useScene();
  const entity = index.entities.get(id);
  if (!entity) return null;
  return (
    <>
      {entity.camp && <Sign hue={hueOf(view.camps, entity.camp)} />}
      <span class="row-name">
        <Local text={firstNames(entity.names)} fallback={id} />
      </span>
      <span class="small soft">{known(`kind-${entity.kind}`) ?? t('entities-other')}</span>
    </>
  );
}

function TermLine({ id }: { id: string }) {
  const { t } = useI18n();
  const { index } = useShelf();
  const term = index.terms.get(id);
  if (!term) return null;
  return (
    <>
      <span class="row-name">
        <Local text={firstNames(term.names)} fallback={id} />
      </span>
      {term.strength > 0 && <SideChip camp={term.effect.camp ?? null} direction={term.effect.direction} />}
      <span class="small soft number">
        {term.strength > 0 ? t('term-strength', { strength: term.strength }) : t('term-side-neutral')}
      </span>
    </>
  );
}

function SourceLine({ id }: { id: string }) {
  const { date } = useI18n();
  const { index } = useShelf();
  const source = index.sources.get(id);
  if (!source) return null;
  return (
    <>
      <span class="row-name">
        <Foreign text={source.title} />
      </span>
      <span class="small soft">
        <Dotted>
          {source.publisher && <Foreign text={source.publisher} />}
          {source.date && <bdi>{date(source.date)}</bdi>}
        </Dotted>
      </span>
    </>
  );
}
