import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import './articles.css';

interface Props {
  step: 'reading' | 'failed' | 'done';
  reason: string | null;
}

/** In the place of an article that is being read, could not be read, or is not kept. */
export function NotThere({ step, reason }: Props) {
  const { t } = useI18n();
  return (
    <div class="articles known" aria-busy={step === 'reading'}>
      <header class="stack">
        <p>
          <a href="#/articles">{t('articles-back')}</a>
        </p>
        <h1>{t('articles-title')}</h1>
        {step === 'reading' && <output>{t('articles-reading')}</output>}
        {step === 'failed' && (
          <p class="card" role="alert">
            {t('articles-failed')} <Foreign text={reason ?? ''} />
          </p>
        )}
        {step === 'done' && <p class="card">{t('articles-gone')}</p>}
      </header>
    </div>
  );
}
