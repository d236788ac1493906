import type { StorageState } from '../../utils/messages/safety-messages.ts';
import { useI18n } from '../ui/I18nContext.tsx';

interface Props {
  state: StorageState['state'];
  /** True when data that the browser had deleted was brought back, and the reader does not know yet. */
  broughtBack: boolean;
  /** Opens the part of the library that says more, and offers the ways on. */
  more: () => void;
}

/** One line for the sidebar when what the reader writes cannot be saved, or was lost and came back; nothing when all is well. */
export function StorageNote({ state, broughtBack, more }: Props) {
  const { t } = useI18n();
  return (
    <div aria-live="polite">
      {(state !== 'open' || broughtBack) && (
        <p class="card small">
          {t(state === 'open' ? 'storage-note-back' : `storage-note-${state}`)}{' '}
          <button type="button" class="link" onClick={more}>
            {t('storage-note-more')}
          </button>
        </p>
      )}
    </div>
  );
}
