import { useI18n } from './I18nContext.tsx';

/** In the place of a part of the page that is being loaded, or that does not load. */
export function PartAwaited({ failed }: { failed: boolean }) {
  const { t } = useI18n();
  return (
    <div aria-busy={!failed}>
      {failed && (
        <p class="card problem" role="alert">
          {t('part-failed')}
        </p>
      )}
    </div>
  );
}
