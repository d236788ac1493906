import { useI18n } from '../ui/I18nContext.tsx';

/** Said in place of a list that the filters have emptied. */
export function NothingFits({ reset }: { reset: () => void }) {
  const { t } = useI18n();
  return (
    <p class="soft">
      {t('filter-none')}{' '}
      <button type="button" class="link" onClick={reset}>
        {t('filter-reset')}
      </button>
    </p>
  );
}
