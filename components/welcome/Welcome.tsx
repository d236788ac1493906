import { COMMON } from '../../utils/i18n/words/common.ts';
import { WELCOME } from '../../utils/i18n/words/welcome.ts';
import { Card } from '../ui/Card.tsx';
import { Dotted } from '../ui/Dotted.tsx';
import { Local } from '../ui/Foreign.tsx';
import { LanguageRoot, useI18n } from '../ui/I18nContext.tsx';
import { LanguageMenu } from '../ui/LanguageMenu.tsx';
import { Permissions } from './Permissions.tsx';
import { Sample } from './Sample.tsx';
import type { WelcomeProps } from './types.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/parts.css';
import './welcome.css';

const WORDS = [COMMON, WELCOME];

export type { WelcomeActions, WelcomeProps, WelcomeResult } from './types.ts';

const TOUR = [
  ['welcome-tour-outlet', 'welcome-tour-outlet-text'],
  ['welcome-tour-names', 'welcome-tour-names-text'],
  ['welcome-tour-terms', 'welcome-tour-terms-text'],
  ['welcome-tour-others', 'welcome-tour-others-text'],
] as const;

/** The first-run page: what Isnad does, what a mark means and does not, and what it may read. */
export function Welcome({ language, locales, titles, counts, choice, sites, result, actions }: WelcomeProps) {
  return (
    <LanguageRoot language={language} words={WORDS} locales={locales}>
      <div class="welcome">
        <Hero setLanguage={actions.setLanguage} />
        <main>
          <Tour />
          <Sample />
          <Meanings />
          <Permissions choice={choice} counts={counts} sites={sites} result={result} actions={actions} />
          <Closing titles={titles} counts={counts} />
        </main>
      </div>
    </LanguageRoot>
  );
}

function Hero({ setLanguage }: { setLanguage: WelcomeProps['actions']['setLanguage'] }) {
  const { t, language } = useI18n();
  return (
    <header class="hero">
      <p class="brand">
        <span>
          <b>{t('app-name')}</b>{' '}
          <span class="soft" lang={language === 'ar' ? 'en' : 'ar'} aria-hidden="true">
            {t('app-name-other')}
          </span>
        </span>
        <LanguageMenu choose={setLanguage} />
      </p>
      <h1>{t('welcome-title')}</h1>
      <p class="lead">{t('welcome-lead')}</p>
    </header>
  );
}

function Tour() {
  const { t } = useI18n();
  return (
    <section aria-label={t('welcome-tour-heading')}>
      <h2>{t('welcome-tour-heading')}</h2>
      <ol class="tour">
        {TOUR.map(([title, text]) => (
          <li key={title}>
            <h3>{t(title)}</h3>
            <p>{t(text)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Meanings() {
  const { t } = useI18n();
  return (
    <div class="meanings">
      <Card title={t('welcome-means-heading')}>
        <ul class="bullets">
          <li>{t('welcome-means-1')}</li>
          <li>{t('welcome-means-2')}</li>
          <li>{t('welcome-means-3')}</li>
        </ul>
      </Card>
      <Card title={t('welcome-not-heading')}>
        <ul class="bullets">
          <li>{t('welcome-not-1')}</li>
          <li>{t('welcome-not-2')}</li>
          <li>{t('welcome-not-3')}</li>
        </ul>
      </Card>
    </div>
  );
}

function Closing({ titles, counts }: Pick<WelcomeProps, 'titles' | 'counts'>) {
  const { t } = useI18n();
  return (
    <div class="meanings">
      <Card title={t('welcome-never-heading')}>
        <ul class="bullets">
          <li>{t('welcome-never-1')}</li>
          <li>{t('welcome-never-2')}</li>
          <li>{t('welcome-never-3')}</li>
        </ul>
      </Card>
      {titles.length > 0 && (
        <Card title={t('welcome-pack-heading')}>
          <p>{t('welcome-pack-note')}</p>
          <ul class="bullets">
            {titles.map((title, index) => (
              <li key={index} class="strong">
                <Local text={title} fallback="" />
              </li>
            ))}
          </ul>
          <p class="soft">
            {t('welcome-pack-all')}{' '}
            <Dotted>
              <span>{t('welcome-pack-outlets', { count: counts.outlets })}</span>
              <span>{t('welcome-pack-names', { count: counts.names })}</span>
              <span>{t('welcome-pack-terms', { count: counts.terms })}</span>
            </Dotted>
          </p>
        </Card>
      )}
    </div>
  );
}
