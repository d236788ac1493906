import { Card } from '../ui/Card.tsx';
import { useI18n } from '../ui/I18nContext.tsx';

/** Licences of the packages that ship in the extension, as the build writes them beside the page. */
const LICENCES = '/licences.txt';

/** Which Isnad this is, what it does with what it reads, and what it is made with. */
export function AboutCard({ version }: { version: string }) {
  const { t } = useI18n();
  return (
    <Card title={t('options-about-heading')}>
      <p>{t('options-about-version', { version })}</p>
      <p>{t('options-about-privacy')}</p>
      <p>{t('options-about-reads')}</p>
      <p class="small">
        {t('options-about-free')}{' '}
        <a href={LICENCES} target="_blank" rel="noreferrer">
          {t('options-about-licences')}
        </a>
      </p>
    </Card>
  );
}
