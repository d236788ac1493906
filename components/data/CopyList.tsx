import type { SafetyCopy } from '../../utils/store/safety-copy.ts';
import { useI18n } from '../ui/I18nContext.tsx';
import { useMoment } from './use-moment.ts';

interface Props {
  copies: readonly SafetyCopy[];
  save: (copy: SafetyCopy) => void;
  /** Look it through and take it over; not offered where the database does not open. */
  restore?: ((copy: SafetyCopy) => void) | undefined;
}

/** The copies that were made before Isnad changed the shape of its data. */
export function CopyList({ copies, save, restore }: Props) {
  const { t } = useI18n();
  const moment = useMoment();
  if (copies.length === 0) return null;
  return (
    <div class="block">
      <h3>{t('data-copies')}</h3>
      <ul class="copies">
        {copies.map((copy) => (
          <li key={copy.name}>
            <span>
              {moment(copy.madeAt)} · {t('data-copy-annotations', { count: copy.counts['annotations'] ?? 0 })}{' '}
              · {t('data-copy-articles', { count: copy.counts['articles'] ?? 0 })}
            </span>
            <button type="button" class="link" onClick={() => save(copy)}>
              {t('data-copy-save')}
            </button>
            {restore && (
              <button type="button" class="link" onClick={() => restore(copy)}>
                {t('data-copy-restore')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
