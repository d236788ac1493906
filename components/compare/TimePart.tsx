import { useMemo, useState } from 'preact/hooks';
import { binned, fittingBin, nextBin } from '../../utils/framing/bins.ts';
import { useI18n } from '../ui/I18nContext.tsx';
import { useHue, useNames, useScene, useTable } from './compare-context.ts';
import { Part } from './Part.tsx';
import { Picture, type Draw } from './Picture.tsx';
import { PictureFiles } from './PictureFiles.tsx';
import { TableOf } from './TableOf.tsx';

/** Groups that are drawn; the table has all. */
const DRAWN = 12;

/** When each outlet or side told of it. */
export function TimePart() {
  const { result } = useScene();
  const { t, date, number } = useI18n();
  const names = useNames();
  const hue = useHue();
  const table = useTable('time');
  const [svg, setSvg] = useState<SVGSVGElement | null>(null);
  const { first, last } = result.sample;
  const title = t('time-heading');
  const bin = first === null || last === null ? 'day' : fittingBin(first, last);
  const draw = useMemo((): Draw => {
    const at = (day: string) => new Date(`${day}T00:00:00Z`);
    const bars = result.groups.slice(0, DRAWN).flatMap(({ key, camp }) => {
      const days = result.time.find(({ group }) => group === key)?.days ?? {};
      return binned(days, bin).map(([start, articles]) => ({
        group: names.group(key),
        start: at(start),
        end: at(nextBin(start, bin)),
        articles,
        count: number(articles),
        colour: `var(--${hue(camp)})`,
      }));
    });
    return (plotting, width) =>
      plotting.time(bars, t('time-articles'), (day) => date(day.toISOString().slice(0, 10)), width);
  }, [result, t]);
  if (first === null)
    return (
      <Part id="time" title={title}>
        <p>{t('time-none')}</p>
        <TableOf table={table} label={title} />
      </Part>
    );
  const description = t('time-desc', { bin: t(`bin-${bin}`) });
  return (
    <Part id="time" title={title} formats={<PictureFiles part="time" title={title} svg={svg} />}>
      <Picture title={title} description={description} draw={draw} drawn={setSvg} />
      <TableOf table={table} label={title} />
    </Part>
  );
}
