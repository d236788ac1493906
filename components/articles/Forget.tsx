import { useState } from 'preact/hooks';
import { useI18n } from '../ui/I18nContext.tsx';
import { SureButton } from '../ui/SureButton.tsx';

interface Props {
  /** Answers whether it was forgotten. */
  forget: () => Promise<boolean>;
}

/** Forgets a kept article, after a second click that says what goes and what stays. */
export function Forget({ forget }: Props) {
  const { t } = useI18n();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <SureButton
        label={t('articles-forget')}
        question={t('articles-forget-sure')}
        yes={t('articles-forget-yes')}
        no={t('articles-forget-no')}
        act={() => forget().then((done) => setFailed(!done))}
      />
      {failed && <span role="alert">{t('articles-forget-failed')}</span>}
    </>
  );
}
