import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RelatedView } from '../../utils/report/view.ts';
import { useI18n } from '../ui/I18nContext.tsx';

interface Props {
  says: RelatedView['says'];
  /** Answers whether the word is saved. */
  say: (says: RelatedView['says']) => Promise<boolean>;
}

/** The reader's own word on two articles: one text, or not related; what was said can be taken back. */
export function RelatedWord({ says, say }: Props) {
  const { t } = useI18n();
  const [failed, setFailed] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  useLayoutEffect(() => {
    // The button that was pressed is gone: the focus goes to what takes its place.
    if (pressed.current) first.current?.focus();
    pressed.current = false;
  }, [says]);
  const tell = (next: RelatedView['says']) => {
    pressed.current = true;
    void say(next).then((saved) => {
      if (!saved) pressed.current = false;
      setFailed(!saved);
    });
  };
  return (
    <>
      {says === null ? (
        <>
          <button type="button" class="link" ref={first} onClick={() => tell('same')}>
            {t('related-join')}
          </button>
          <button type="button" class="link" onClick={() => tell('different')}>
            {t('related-split')}
          </button>
        </>
      ) : (
        <button type="button" class="link" ref={first} onClick={() => tell(null)}>
          {t('related-undo')}
        </button>
      )}
      {failed && <span role="alert">{t('related-not-saved')}</span>}
    </>
  );
}
