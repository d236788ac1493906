import type { OutletView } from '../../utils/report/view.ts';
import { allTexts } from '../../utils/i18n/local-text.ts';
import { Card } from '../ui/Card.tsx';
import { Dotted } from '../ui/Dotted.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { OwnNote } from '../ui/OwnNote.tsx';
import { Claims } from './Claims.tsx';
import { useScene } from './scene.ts';

const TYPES = new Set('private state state-linked public party faction front network aggregator'.split(' '));

/** Who publishes, whose text it is, and what is documented of them. An unknown outlet is an answer. */
export function OutletCard() {
  const { t } = useI18n();
  const { view } = useScene();
  const { outlet, origin } = view;
  return (
    <Card title={t('outlet-heading')}>
      {outlet ? <OutletFacts outlet={outlet} /> : <UnknownOutlet />}
      {origin && (
        <div class="origin">
          <p class="small">
            <span class="strong">{t('origin-label')}</span>{' '}
            <span class="soft">{t('origin-basis', { basis: t(`outlet-basis-${origin.basis}`) })}</span>
          </p>
          <OutletFacts outlet={origin} brief />
          <p class="small soft">{t('origin-note')}</p>
        </div>
      )}
      {outlet && !origin && <Claims claims={outlet.claims} />}
      {origin && <Claims claims={origin.claims} />}
    </Card>
  );
}

function OutletFacts({ outlet, brief = false }: { outlet: OutletView; brief?: boolean }) {
  const { t, language } = useI18n();
  const [name, ...others] = allTexts(outlet.names, language);
  const facts: [string, string | undefined][] = [
    [t('outlet-country'), outlet.country],
    [t('outlet-type'), TYPES.has(outlet.type) ? t(`outlet-type-${outlet.type}`) : outlet.type],
    [t('outlet-owner'), outlet.owner ?? (brief ? undefined : t('outlet-not-stated'))],
    [t('outlet-basis'), brief ? undefined : t(`outlet-basis-${outlet.basis}`)],
  ];
  return (
    <>
      <p class="name">
        <Foreign text={name?.text ?? outlet.id} lang={name?.lang} />
      </p>
      {others.length > 0 && (
        <p class="small soft">
          <Dotted>
            {others.map((other) => (
              <Foreign key={other.lang} text={other.text} lang={other.lang} />
            ))}
          </Dotted>
        </p>
      )}
      <Facts items={facts.map(([label, value]) => [label, value && <Foreign text={value} />])} />
      {outlet.own && <OwnNote mark={outlet.own} />}
    </>
  );
}

function UnknownOutlet() {
  const { t } = useI18n();
  const { view } = useScene();
  const name = view.outletName ?? view.host;
  return (
    <>
      {name ? (
        <>
          <p class="name">
            <Foreign text={name} />
          </p>
          <p>{t('outlet-unknown')}</p>
        </>
      ) : (
        <p class="name">{t('outlet-unnamed')}</p>
      )}
      <p class="small soft">{t('outlet-unknown-note')}</p>
    </>
  );
}
