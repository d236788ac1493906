import type { AnchorState, Annotation } from '../../utils/annotation/types.ts';
import { useI18n } from '../ui/I18nContext.tsx';
import type { EntryActions } from './types.ts';

interface Props {
  annotation: Annotation;
  state: AnchorState;
  actions: EntryActions;
}

/** What is asked of the reader where a place is not certain, and the ways to answer. */
export function Asked({ annotation, state, actions }: Props) {
  const { t } = useI18n();
  const { confirm, reject, attach } = actions;
  if (state === 'anchored') return null;
  return (
    <div class="asked small">
      <p>{t(`annotation-asked-${state}`)}</p>
      <p class="ways">
        {state === 'uncertain' && confirm && (
          <button type="button" class="button" onClick={() => confirm(annotation)}>
            {t('annotation-confirm')}
          </button>
        )}
        {state === 'uncertain' && reject && (
          <button type="button" class="button" onClick={() => reject(annotation)}>
            {t('annotation-reject')}
          </button>
        )}
        {state === 'orphan' && attach && (
          <button type="button" class="button" onClick={() => attach(annotation)}>
            {t('annotation-attach')}
          </button>
        )}
      </p>
    </div>
  );
}
