import { useI18n } from '../ui/I18nContext.tsx';
import type { Standing } from './types.ts';

/** How sure the place of an annotation is: a sign and words, each telling without the other. Anchored is said in one word. */
export function AnnotationState({ state, onCopy }: Standing) {
  const { t } = useI18n();
  return (
    <span class="standing small" data-state={state}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        {state === 'anchored' && <path d="M2 6.5 4.8 9.2 10 3.2" />}
        {state === 'uncertain' && <path d="M3.6 4.2a2.4 2.4 0 1 1 3.3 2.2C6.2 6.7 6 7.1 6 7.8M6 10v.2" />}
        {state === 'orphan' && <path d="M3 3l6 6M9 3 3 9" />}
      </svg>
      {t(`annotation-state-${state}`)}
      {onCopy && ` · ${t('annotation-on-copy')}`}
    </span>
  );
}
