import { wilson } from '../../utils/report/interval.ts';
import { Card } from '../ui/Card.tsx';
import { Chip } from '../ui/Chip.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { useScene } from './scene.ts';
import { useCampTitle } from './use-camp-title.ts';
import { leading, leanOfPlace, partsOf, TOO_FEW, total, withoutSide, type WordingPart } from './wording.ts';

/** How the loaded words of this article balance: own voice apart from others', headline apart from body. */
export function WordingCard() {
  const { t } = useI18n();
  const { view } = useScene();
  const lean = view.lean ?? { own: {}, others: {} };
  const rows = [
    { label: t('wording-own'), parts: partsOf(lean.own, view.camps) },
    { label: t('wording-others'), parts: partsOf(lean.others, view.camps) },
  ];
  const places = [
    { label: t('wording-headline'), parts: partsOf(leanOfPlace(view.terms, true), view.camps) },
    { label: t('wording-body'), parts: partsOf(leanOfPlace(view.terms, false), view.camps) },
  ];
  const unknown = withoutSide(view.terms);
  const most = Math.max(...rows.map((row) => total(row.parts)));
  const few = [...rows, ...places].some((row) => total(row.parts) > 0 && total(row.parts) < TOO_FEW);
  if (most === 0 && unknown === 0) {
    return (
      <Card title={t('wording-heading')}>
        <p class="soft">{t('wording-none')}</p>
      </Card>
    );
  }
  const parts = rows.flatMap((row) => row.parts);
  return (
    <Card title={t('wording-heading')}>
      <dl class="balance">
        {rows.map((row) => (
          <Row key={row.label} {...row} most={most} />
        ))}
      </dl>
      {places[0] && total(places[0].parts) > 0 && (
        <dl class="balance apart">
          {places.map((row) => (
            <Row key={row.label} {...row} most={Math.max(...places.map((place) => total(place.parts)))} />
          ))}
        </dl>
      )}
      {unknown > 0 && (
        <p class="small soft">
          {t('wording-unknown')} <Count value={unknown} />
        </p>
      )}
      <p class="small soft">
        {t('wording-note')} {few && t('wording-too-few-note', { minimum: TOO_FEW })}
      </p>
      {parts.some((part) => part.direction === 'against') && (
        <p class="small soft key">
          <span>
            <i class="swatch" aria-hidden="true" /> {t('wording-key-for')}
          </span>
          <span>
            <i class="swatch" data-direction="against" aria-hidden="true" /> {t('wording-key-against')}
          </span>
        </p>
      )}
    </Card>
  );
}

function Count({ value }: { value: number }) {
  return <span class="number">{useI18n().number(value)}</span>;
}

/** How far the share of the leading side may be trusted. */
function Certainty({ parts }: { parts: WordingPart[] }) {
  const { t, number, percent } = useI18n();
  const { view } = useScene();
  const title = useCampTitle();
  const most = leading(parts, view.camps);
  if (!most) return null;
  const { low, high } = wilson(most.part, most.whole);
  const args = {
    part: number(most.part),
    whole: number(most.whole),
    low: percent(low),
    high: percent(high),
    level: percent(0.95),
  };
  return (
    <span class="small soft certainty">{t('wording-interval', { ...args, camp: title(most.camp) })}</span>
  );
}

function Row({ label, parts, most }: { label: string; parts: WordingPart[]; most: number }) {
  const { t } = useI18n();
  const title = useCampTitle();
  const sum = total(parts);
  return (
    <div class="row">
      <dt>{label}</dt>
      <dd>
        <span class="measure">
          <span class="bar" aria-hidden="true" data-few={sum < TOO_FEW || undefined}>
            {parts.map((part) => (
              <i
                key={part.camp + part.direction}
                data-hue={part.hue}
                data-direction={part.direction}
                style={{ inlineSize: `${(part.count / most) * 100}%` }}
              />
            ))}
          </span>
          <span class="total">
            {sum === 0 ? '–' : <Count value={sum} />}
            {sum > 0 && sum < TOO_FEW && <span class="soft"> · {t('wording-too-few')}</span>}
          </span>
        </span>
        {parts.length > 0 && (
          <span class="chips">
            {parts.map((part) => (
              <Chip key={part.camp + part.direction} hue={part.hue}>
                <b>
                  <Count value={part.count} />
                </b>{' '}
                {t(part.direction === 'for' ? 'wording-for' : 'wording-against', { camp: title(part.camp) })}
              </Chip>
            ))}
          </span>
        )}
        {sum >= TOO_FEW && <Certainty parts={parts} />}
      </dd>
    </div>
  );
}
