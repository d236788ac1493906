import type { ClaimView } from '../../utils/report/view.ts';
import { AddressLink } from '../ui/AddressLink.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Dotted } from '../ui/Dotted.tsx';
import { Foreign, Local } from '../ui/Foreign.tsx';
import { OwnNote } from '../ui/OwnNote.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { hueOf } from './camps.ts';
import { useScene } from './scene.ts';
import { useCampTitle } from './use-camp-title.ts';

const CONFIDENCE = {
  high: 'claim-confidence-high',
  medium: 'claim-confidence-medium',
  low: 'claim-confidence-low',
};

const BASIS = {
  'third-party': 'claim-third-party',
  'own-wording': 'claim-own-wording',
  registry: 'claim-registry',
};

/** One statement on an outlet: what, whose, how sure, for when, and its sources right below. */
export function Claim({ claim, opposing }: { claim: ClaimView; opposing: boolean }) {
  const { t } = useI18n();
  const { view, actions } = useScene();
  const title = useCampTitle();
  const { towards, madeBy } = claim;
  const edge = towards ? hueOf(view.camps, towards.camp) : undefined;
  return (
    <div class="claim" data-hue={edge} data-opposing={opposing || undefined}>
      {opposing && <p class="small strong">{t('claim-opposing')}</p>}
      <p class="own-side">
        <Local text={claim.translated ?? null} fallback={claim.statement} />
      </p>
      <p class="chips">
        {towards && edge && (
          <Chip hue={edge}>
            {t(towards.direction === 'for' ? 'claim-for' : 'claim-against', { camp: title(towards.camp) })}
          </Chip>
        )}
        {claim.kind === 'stance' && !towards && <Chip>{t('claim-no-side')}</Chip>}
        {claim.basis !== 'partisan' && <Chip>{t(BASIS[claim.basis])}</Chip>}
        {claim.basis === 'partisan' && (
          <Chip hue={hueOf(view.camps, madeBy)}>
            {madeBy ? t('claim-partisan-by', { camp: title(madeBy) }) : t('claim-partisan')}
          </Chip>
        )}
        <Chip>{t(CONFIDENCE[claim.confidence])}</Chip>
        <Period from={claim.from} until={claim.until} />
      </p>
      <Sources sources={claim.sources} />
      {claim.own && <OwnNote mark={claim.own} />}
      <button type="button" class="link small" onClick={() => actions.overrule('claims', claim.id)}>
        {t('row-overrule')}
      </button>
    </div>
  );
}

function Period({ from, until }: { from: string | undefined; until: string | undefined }) {
  const { t, date } = useI18n();
  if (!from && !until) return null;
  const words =
    from && until
      ? t('claim-period', { from: date(from), until: date(until) })
      : from
        ? t('claim-from', { from: date(from) })
        : t('claim-until', { until: date(until ?? '') });
  return <span class="small soft">{words}</span>;
}

function Sources({ sources }: { sources: ClaimView['sources'] }) {
  const { date } = useI18n();
  const { actions } = useScene();
  return (
    <ul class="sources small soft">
      {sources.map((source, index) => (
        <li key={index}>
          <Dotted>
            <AddressLink text={source.title} address={source.url} open={actions.openAddress} />
            {source.publisher && <Foreign text={source.publisher} />}
            {source.date && <bdi>{date(source.date)}</bdi>}
          </Dotted>
        </li>
      ))}
    </ul>
  );
}
