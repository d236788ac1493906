import type { SpeakerRow } from '../../utils/framing/types.ts';
import { NO_CAMP } from '../../utils/framing/types.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { Scroll } from './Scroll.tsx';
import { Sign } from '../ui/Sign.tsx';
import { useHue, useNames, useScene } from './compare-context.ts';
import { Part } from './Part.tsx';

/** Who gets to speak: words by side, and by speaker in each outlet. */
export function SpeakersPart() {
  const { pack, result } = useScene();
  const { t } = useI18n();
  if (result.speakers.length === 0)
    return (
      <Part id="speakers" title={t('voices-heading')}>
        <p>{t('voices-none')}</p>
      </Part>
    );
  const order = [...pack.camps.map(({ id }) => id), NO_CAMP];
  const known = Map.groupBy(
    result.speakers.filter(({ speaker }) => speaker !== null),
    ({ camp }) => camp,
  );
  const sides = order.flatMap((camp) => (known.has(camp) ? [{ camp, words: sum(known.get(camp)!) }] : []));
  const unknown = sum(result.speakers.filter(({ speaker }) => speaker === null));
  const most = Math.max(unknown, ...sides.map(({ words }) => words));
  return (
    <Part id="speakers" title={t('voices-heading')}>
      <dl class="sides">
        {sides.map(({ camp, words }) => (
          <Side key={camp} camp={camp} words={words} most={most} />
        ))}
        {unknown > 0 && <Side camp={null} words={unknown} most={most} />}
      </dl>
      <details>
        <summary>{t('voices-all')}</summary>
        <EachSpeaker />
      </details>
    </Part>
  );
}

const sum = (rows: readonly SpeakerRow[]): number => rows.reduce((total, row) => total + row.total, 0);

function Side({ camp, words, most }: { camp: string | null; words: number; most: number }) {
  const { t, number } = useI18n();
  const names = useNames();
  const hue = useHue()(camp);
  const title =
    camp === null ? t('voices-unknown') : camp === NO_CAMP ? t('voices-no-side') : names.camp(camp);
  return (
    <div data-hue={hue}>
      <dt>
        <Sign hue={hue} /> <Foreign text={title} />
      </dt>
      <dd>
        <span class="bar" aria-hidden="true">
          <i style={{ inlineSize: `${(100 * words) / most}%` }} />
        </span>
        <span class="number">{t('voices-words', { count: words, number: number(words) })}</span>
      </dd>
    </div>
  );
}

function EachSpeaker() {
  const { result } = useScene();
  const { t, number } = useI18n();
  const names = useNames();
  return (
    <Scroll label={t('voices-all')}>
      <table class="grid">
        <thead>
          <tr>
            <th scope="col">{t('voices-speaker')}</th>
            {result.groups.map(({ key }) => (
              <th key={key} scope="col">
                <Foreign text={names.group(key)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {result.speakers.map(({ speaker, names: called, cells }) => (
            <tr key={speaker}>
              <th scope="row">
                <Foreign text={speaker === null ? t('voices-unknown') : names.local(called, speaker)} />
              </th>
              {result.groups.map(({ key }) => {
                const cell = cells[key];
                if (!cell) return <td key={key} class="soft">–</td>; // oxfmt-ignore
                const title = t('voices-split', {
                  direct: number(cell.direct),
                  indirect: number(cell.indirect),
                });
                return (
                  <td key={key} class="number" title={title}>
                    {number(cell.direct + cell.indirect)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
