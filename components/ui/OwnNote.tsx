import { localDay } from '../../utils/i18n/dates.ts';
import type { OwnMark } from '../../utils/packs/changes.ts';
import { Foreign } from './Foreign.tsx';
import { useI18n } from './I18nContext.tsx';

/** Says that a row is the reader's own, or changed by them: who, when and why. */
export function OwnNote({ mark }: { mark: OwnMark }) {
  const { t, date } = useI18n();
  const what = { add: 'own-added', change: 'own-changed', hide: 'own-hidden' }[mark.action];
  return (
    <p class="own small">
      <span class="strong">
        {t(what, { author: mark.author, date: date(localDay(Date.parse(mark.at))) })}
      </span>{' '}
      <Foreign text={mark.reason} />
    </p>
  );
}
