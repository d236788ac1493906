import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useI18n } from '../ui/I18nContext.tsx';
import { useScene } from './scene.ts';

/** Whether the article is kept in the library; where it is not, the reader can keep it. */
export function KeepLine() {
  const { t } = useI18n();
  const { view, actions } = useScene();
  const [failed, setFailed] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  const keep = async () => {
    pressed.current = true;
    setFailed(!(await actions.keep()));
  };
  useLayoutEffect(() => {
    // The button is gone: the focus goes to what is said in its place.
    if (view.kept && pressed.current) line.current?.focus({ preventScroll: true });
    pressed.current = false;
  }, [view.kept]);
  return (
    <p class="kept small soft" ref={line} tabIndex={-1}>
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
