import { useEffect, useRef, useState } from 'preact/hooks';
import { useI18n } from '../ui/I18nContext.tsx';

interface Props {
  /** Answers whether it was forgotten. */
  forget: () => Promise<boolean>;
}

/** Forgets a kept article, after a second click that says what goes and what stays. */
export function Forget({ forget }: Props) {
  const { t } = useI18n();
  const [step, setStep] = useState<'none' | 'asking' | 'failed'>('none');
  const first = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  useEffect(() => {
    if (step === 'none' && back.current) first.current?.focus();
    back.current = step !== 'none';
  }, [step]);
  if (step === 'asking')
    return (
      <Sure
        forget={() => void forget().then((done) => setStep(done ? 'none' : 'failed'))}
        keep={() => setStep('none')}
      />
    );
  return (
    <>
      <button type="button" class="link" ref={first} onClick={() => setStep('asking')}>
        {t('articles-forget')}
      </button>
      {step === 'failed' && <span role="alert">{t('articles-forget-failed')}</span>}
    </>
  );
}

function Sure({ forget, keep }: { forget: () => void; keep: () => void }) {
  const { t } = useI18n();
  const safe = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the focus stays here, on what loses nothing.
  useEffect(() => safe.current?.focus(), []);
  return (
    <span>
      {t('articles-forget-sure')}{' '}
      <button type="button" class="link" onClick={forget}>
        {t('articles-forget-yes')}
      </button>{' '}
      <button type="button" class="link" ref={safe} onClick={keep}>
        {t('articles-forget-no')}
      </button>
    </span>
  );
}
