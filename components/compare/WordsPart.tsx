import { useMemo } from 'preact/hooks';
import type { DistinctiveWords } from '../../utils/framing/types.ts';
import { useI18n } from '../ui/I18nContext.tsx';
import { useHue, useNames, useScene, useTable } from './compare-context.ts';
import { Part } from './Part.tsx';
import { Picture, type Draw } from './Picture.tsx';
import { TableOf } from './TableOf.tsx';

/** Words drawn of a group; the table has more. */
const DRAWN = 15;

/** What one outlet or side says more than the others. */
export function WordsPart() {
  const { result } = useScene();
  const { t } = useI18n();
  const table = useTable('words');
  const title = t('distinct-heading');
  const enough = result.words.filter((set) => set.enough);
  return (
    <Part id="words" title={title}>
      <p class="soft small">{t('distinct-note')}</p>
      {enough.length === 0 ? (
        <p>{t('distinct-few')}</p>
      ) : (
        <>
          <div class="pictures">
            {enough.map((set) => (
              <Words key={`${set.group} ${set.language}`} set={set} />
            ))}
          </div>
          <TableOf table={table} label={title} />
        </>
      )}
    </Part>
  );
}

function Words({ set }: { set: DistinctiveWords }) {
  const { result } = useScene();
  const { t } = useI18n();
  const names = useNames();
  const camp = result.groups.find(({ key }) => key === set.group)?.camp ?? null;
  const colour = `var(--${useHue()(camp)})`;
  const title = t('distinct-group', {
    group: names.group(set.group),
    language: t(`language-${set.language}`),
  });
  const draw = useMemo((): Draw => {
    const bars = set.words.slice(0, DRAWN).map(({ form, z }) => ({ word: form, z }));
    return (plotting, width) => plotting.words(bars, colour, width);
  }, [set, colour]);
  return (
    <section>
      <h3>{title}</h3>
      <Picture title={title} description={t('distinct-desc')} draw={draw} drawn={() => undefined} />
    </section>
  );
}
