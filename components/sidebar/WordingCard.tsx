import { wilson } from '../../utils/report/interval.ts';
import type { TermView } from '../../utils/report/view.ts';
import { Card } from '../ui/Card.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { CountedTerms } from './CountedTerms.tsx';
import { useScene } from './scene.ts';
import { useCampTitle } from './use-camp-title.ts';
import {
  countedIn,
  leading,
  leanOfPlace,
  partsOf,
  TOO_FEW,
  total,
  withoutSide,
  type WordingPart,
} from './wording.ts';

/** How the loaded words of this article balance: own voice apart from others', headline apart from body. */
export function WordingCard() {
  const { t } = useI18n();
  const { view } = useScene();
  const lean = view.lean ?? { own: {}, others: {} };
  const { camps, terms } = view;
  const own = terms.filter(({ hit }) => hit.voice === 'own');
  const others = terms.filter(({ hit }) => hit.voice !== 'own');
  const rows = [
    { label: t('wording-own'), parts: partsOf(lean.own, camps), terms: own },
    { label: t('wording-others'), parts: partsOf(lean.others, camps), terms: others },
  ];
  const place = (headline: boolean) => ({
    parts: partsOf(leanOfPlace(terms, headline), camps),
    terms: terms.filter(({ hit }) => hit.headline === headline),
  });
  const places = [
    { label: t('wording-headline'), ...place(true) },
    { label: t('wording-body'), ...place(false) },
  ];
  const unknown = withoutSide(terms);
  const most = Math.max(...rows.map((row) => total(row.parts)));
  const few = [...rows, ...places].some((row) => total(row.parts) > 0 && total(row.parts) < TOO_FEW);
  if (most === 0 && unknown.length === 0) {
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
      {unknown.length > 0 && (
        <div class="chips">
          <CountedTerms hue="grey" terms={unknown}>
            {t('wording-unknown')} <Count value={unknown.length} />
          </CountedTerms>
        </div>
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

interface RowProps {
  label: string;
  parts: WordingPart[];
  most: number;
  /** What the row's counts were taken from. */
  terms: readonly TermView[];
}

function Row({ label, parts, most, terms }: RowProps) {
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
          <div class="chips">
            {parts.map((part) => (
              <CountedTerms key={part.camp + part.direction} hue={part.hue} terms={countedIn(part, terms)}>
                <b>
                  <Count value={part.count} />
                </b>{' '}
                {t(part.direction === 'for' ? 'wording-for' : 'wording-against', { camp: title(part.camp) })}
              </CountedTerms>
            ))}
          </div>
        )}
        {sum >= TOO_FEW && <Certainty parts={parts} />}
      </dd>
    </div>
  );
}
