import { useI18n } from '../ui/I18nContext.tsx';

/** In the place of a part of the library that is being loaded, or that does not load. */
export function PartAwaited({ failed }: { failed: boolean }) {
  const { t } = useI18n();
  return (
    <div aria-busy={!failed}>
      {failed && (
        <p class="card problem" role="alert">
          {t('library-part-failed')}
        </p>
      )}
    </div>
  );
}
