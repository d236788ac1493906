import type { ClaimView } from '../../utils/report/view.ts';
import { FoldedList } from '../ui/FoldedList.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { groupClaims } from './claim-groups.ts';
import { Claim } from './Claim.tsx';

/** Claims shown before the rest folds away. */
const OPEN = 3;

/** What others said of an outlet: stance first, and plainly nothing where nobody is cited. Wording is kept apart. */
export function Claims({ claims }: { claims: readonly ClaimView[] }) {
  const { t } = useI18n();
  const of = (kind: ClaimView['kind']) => claims.filter((claim) => claim.kind === kind);
  const stances = of('stance');
  return (
    <>
      {stances.length === 0 && (
        <div class="block">
          <h3>{t('stance-none')}</h3>
          <p class="small soft">{t('stance-none-note')}</p>
        </div>
      )}
      <ClaimBlock title={t('stance-heading')} claims={stances} />
      <ClaimBlock title={t('ownership-heading')} claims={of('ownership')} />
      <ClaimBlock title={t('reliability-heading')} claims={of('reliability')} />
      <ClaimBlock title={t('observed-heading')} note={t('observed-note')} claims={of('observed-wording')} />
    </>
  );
}

interface BlockProps {
  title: string;
  note?: string;
  claims: readonly ClaimView[];
}

function ClaimBlock({ title, note, claims }: BlockProps) {
  const { t } = useI18n();
  if (claims.length === 0) return null;
  return (
    <div class="block">
      <h3>{title}</h3>
      {note && <p class="small soft">{note}</p>}
      <FoldedList items={groupClaims(claims)} first={OPEN} class="claims">
        {(group) => (
          <>
            {group.length > 1 && <p class="small soft">{t('claims-disagree')}</p>}
            <div class={group.length > 1 ? 'beside' : undefined}>
              {group.map((claim, index) => (
                <Claim key={claim.id} claim={claim} opposing={index > 0} />
              ))}
            </div>
          </>
        )}
      </FoldedList>
    </div>
  );
}
