import { claimView } from '../../utils/report/build-view.ts';
import { Claims } from '../sidebar/Claims.tsx';
import { Dotted } from '../ui/Dotted.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { Forms } from './wordings.tsx';
import { useShelf } from './library-context.ts';

/** An outlet: who it is, and the claims on it with their sources, those that disagree side by side. */
export function OutletDetail({ id }: { id: string }) {
  const { t, known } = useI18n();
  const { index } = useShelf();
  const outlet = index.outlets.get(id);
  if (!outlet) return null;
  return (
    <>
      <Forms names={outlet.names} />
      <Facts
        items={[
          [t('outlet-country'), outlet.country && <Foreign text={outlet.country} />],
          [t('outlet-type'), known(`outlet-type-${outlet.type}`) ?? outlet.type],
          [t('outlet-owner'), outlet.owner ? <Foreign text={outlet.owner} /> : t('outlet-not-stated')],
          [
            t('outlet-addresses'),
            outlet.addresses.length > 0 && (
              <Dotted>
                {outlet.addresses.map((address) => (
                  <bdi key={address} dir="ltr">
                    {address}
                  </bdi>
                ))}
              </Dotted>
            ),
          ],
        ].filter((fact): fact is [string, string] => Boolean(fact[1]))}
      />
      {outlet.note && (
        <p class="small soft">
          <Foreign text={outlet.note} />
        </p>
      )}
      <Claims claims={outlet.claims.map((claim) => claimView(index, outlet, claim))} />
    </>
  );
}
