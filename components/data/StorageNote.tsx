import type { StorageState } from '../../utils/messages/safety-messages.ts';
import { useI18n } from '../ui/I18nContext.tsx';

interface Props {
  state: StorageState['state'];
  /** Opens the part of the library that says more, and offers the ways on. */
  more: () => void;
}

/** One line for the sidebar when what the reader writes cannot be saved; nothing when all is well. */
export function StorageNote({ state, more }: Props) {
  const { t } = useI18n();
  return (
    <div aria-live="polite">
      {state !== 'open' && (
        <p class="card small">
          {t(`storage-note-${state}`)}{' '}
          <button type="button" class="link" onClick={more}>
            {t('storage-note-more')}
          </button>
        </p>
      )}
    </div>
  );
}
