import { useState } from 'preact/hooks';
import { useI18n } from '../ui/I18nContext.tsx';
import { changeId } from './DiffText.tsx';

/** Goes from change to change: the change takes the focus, so that it is read out and the page scrolls to it. */
export function ChangeSteps({ changes }: { changes: number }) {
  const { t, number } = useI18n();
  const [at, setAt] = useState(-1);
  if (changes === 0) return null;
  const go = (by: 1 | -1) => {
    const next = at < 0 && by < 0 ? changes - 1 : (at + by + changes) % changes;
    setAt(next);
    const element = document.getElementById(changeId(next));
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'center' });
  };
  return (
    <nav class="walk" aria-label={t('articles-diff-walk')}>
      <button type="button" class="button" onClick={() => go(-1)}>
        {t('articles-diff-before')}
      </button>
      <button type="button" class="button" onClick={() => go(1)}>
        {t('articles-diff-after')}
      </button>
      <output class="small soft">
        {at >= 0 && t('articles-diff-at', { at: number(at + 1), all: number(changes) })}
      </output>
    </nav>
  );
}
