import { useState } from 'preact/hooks';
import { useI18n } from '../ui/I18nContext.tsx';
import { useScene } from './scene.ts';

/** Whether the article is kept in the library; where it is not, the reader can keep it. */
export function KeepLine() {
  const { t } = useI18n();
  const { view, actions } = useScene();
  const [failed, setFailed] = useState(false);
  const keep = async () => setFailed(!(await actions.keep()));
  return (
    <p class="kept small soft">
      {t(view.kept ? 'kept-yes' : 'kept-no')}{' '}
      {!view.kept && view.status === 'ready' && (
        <button type="button" class="link" onClick={() => void keep()}>
          {t('keep-now')}
        </button>
      )}{' '}
      {failed && !view.kept && <span role="alert">{t('keep-not')} </span>}
      {t('footer-local')}
    </p>
  );
}
