import { balanceOf } from '../../utils/packs/balance.ts';
import { CampName } from '../sidebar/CampName.tsx';
import { hueOf } from '../sidebar/camps.ts';
import { useScene } from '../sidebar/scene.ts';
import { Chip } from '../ui/Chip.tsx';
import { Foreign, Local } from '../ui/Foreign.tsx';
import { Card } from '../ui/Card.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { useShelf } from './library-context.ts';

/** The sides of a pack, and how much it says for and against each. */
export function Balance() {
  const { t } = useI18n();
  const { shown } = useShelf();
  const { view } = useScene();
  return (
    <div class="stack">
      <Card title={t('section-balance')}>
        <p class="small soft">{t('balance-note')}</p>
        <BalanceTable />
      </Card>
      <Card title={t('balance-camps')}>
        <ul class="camps">
          {shown.pack.camps.map((camp) => (
            <li key={camp.id}>
              <Chip hue={hueOf(view.camps, camp.id)}>
                <Local text={camp.title} fallback={camp.id} />
              </Chip>
              {camp.backs && (
                <span class="small soft">
                  {t('camp-backs')} <CampName id={camp.backs} />
                </span>
              )}
            </li>
          ))}
        </ul>
      </Card>
      {shown.pack.circles.length > 0 && (
        <Card title={t('balance-circles')}>
          <ul class="camps">
            {shown.pack.circles.map((circle) => (
              <li key={circle.id}>
                <Local text={circle.title} fallback={circle.id} />{' '}
                {circle.note && (
                  <span class="small soft">
                    <Foreign text={circle.note} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}

function BalanceTable() {
  const { t, number } = useI18n();
  const { shown } = useShelf();
  const { view } = useScene();
  const balance = balanceOf(shown.pack);
  const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
  const byStrength = (counts: readonly number[]) =>
    `${number(sum(counts))} (${counts.map((count) => number(count)).join(' · ')})`;
  const lines: [string, (one: (typeof balance)[number]) => string][] = [
    [t('balance-for'), (one) => byStrength(one.for)],
    [t('balance-against'), (one) => byStrength(one.against)],
    [t('balance-labels'), (one) => number(one.labels)],
    [t('balance-entities'), (one) => number(one.entities)],
    [t('balance-outlets-for'), (one) => number(one.outletsFor)],
    [t('balance-outlets-against'), (one) => number(one.outletsAgainst)],
  ];
  return (
    <div class="table">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('balance-counted')}</th>
            {balance.map(({ camp }) => (
              <th key={camp.id} scope="col">
                <Chip hue={hueOf(view.camps, camp.id)}>
                  <CampName id={camp.id} />
                </Chip>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {balance.map((one) => (
                <td key={one.camp.id} class="number">
                  <bdi>{value(one)}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
