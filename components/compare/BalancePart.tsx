import { useMemo, useState } from 'preact/hooks';
import type { LeanRow } from '../../utils/framing/types.ts';
import { Chip } from '../ui/Chip.tsx';
import { Dotted } from '../ui/Dotted.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { Scroll } from './Scroll.tsx';
import { useHue, useNames, useScene } from './compare-context.ts';
import { Part } from './Part.tsx';
import { Picture, type Draw } from './Picture.tsx';
import { PictureFiles } from './PictureFiles.tsx';

/** Which side the loaded words of each outlet serve, how sure that is, and what others say of the outlet. */
export function BalancePart() {
  const { result } = useScene();
  const axes = Map.groupBy(result.lean, ({ camp, opponent }) => `${camp} ${opponent}`);
  return (
    <>
      {[...axes].map(([axis, rows]) => (
        <Axis key={axis} camp={rows[0]!.camp} opponent={rows[0]!.opponent} rows={rows} />
      ))}
    </>
  );
}

interface AxisProps {
  camp: string;
  opponent: string;
  rows: readonly LeanRow[];
}

function Axis({ camp, opponent, rows }: AxisProps) {
  const { t, percent } = useI18n();
  const names = useNames();
  const hue = useHue();
  const [svg, setSvg] = useState<SVGSVGElement | null>(null);
  const title = t('tilt-heading');
  const known = rows.filter(({ interval }) => interval !== null);
  const draw = useMemo((): Draw => {
    const points = known.map(({ group, part, whole, interval }) => ({
      group: names.group(group),
      share: part / whole,
      interval: interval!,
      colour: `var(--${hue(part * 2 >= whole ? camp : opponent)})`,
    }));
    return (plotting, width) => plotting.lean(points, percent, width);
  }, [rows, t]);
  return (
    <Part id="lean" title={title} formats={<PictureFiles part="lean" title={title} svg={svg} />}>
      <p class="soft small">{t('tilt-note', { camp: names.camp(camp), opponent: names.camp(opponent) })}</p>
      {known.length > 0 && (
        <Picture
          title={title}
          description={t('tilt-desc', { camp: names.camp(camp) })}
          draw={draw}
          drawn={setSvg}
        />
      )}
      <Scroll label={title}>
        <table class="grid">
          <thead>
            <tr>
              <th scope="col">{t('compare-outlets')}</th>
              <th scope="col">{t('tilt-share')}</th>
              <th scope="col">{t('tilt-counts')}</th>
              <th scope="col">{t('tilt-documented')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.group} row={row} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </Part>
  );
}

function Row({ row }: { row: LeanRow }) {
  const { t, number, percent } = useI18n();
  const names = useNames();
  const { part, whole, articles, interval, documented } = row;
  return (
    <tr>
      <th scope="row">
        <Foreign text={names.group(row.group)} />
      </th>
      <td class="number">
        {interval ? (
          <Dotted>
            {percent(part / whole)}
            <span class="soft">
              {t('tilt-interval', { low: percent(interval.low), high: percent(interval.high) })}
            </span>
          </Dotted>
        ) : (
          <span class="soft">{t('tilt-few', { articles: number(articles) })}</span>
        )}
      </td>
      <td class="number">{t('tilt-of', { part: number(part), whole: number(whole) })}</td>
      <td>
        <Documented stances={documented} />
      </td>
    </tr>
  );
}

function Documented({ stances }: { stances: LeanRow['documented'] }) {
  const { pack } = useScene();
  const { t } = useI18n();
  const names = useNames();
  const hue = useHue();
  if (stances.length === 0) return <span class="soft small">{t('tilt-none')}</span>;
  const opponent = (camp: string) => pack.camps.find(({ id }) => id === camp)?.opponent ?? null;
  return (
    <span class="chips">
      {stances.map(({ camp, direction, contested }, i) => (
        <Chip key={i} hue={hue(direction === 'for' ? camp : opponent(camp))}>
          <Dotted>
            {t(`tilt-${direction}`, { camp: names.camp(camp) })}
            {contested && t('tilt-contested')}
          </Dotted>
        </Chip>
      ))}
    </span>
  );
}
