import { COMMON } from '../../utils/i18n/words/common.ts';
import { OPTIONS } from '../../utils/i18n/words/options.ts';
import { Card } from '../ui/Card.tsx';
import { LanguageRoot, useI18n } from '../ui/I18nContext.tsx';
import { LanguageMenu } from '../ui/LanguageMenu.tsx';
import { AboutCard } from './AboutCard.tsx';
import { Check, Radio } from './Choice.tsx';
import { Keys } from './Keys.tsx';
import { LauncherCard } from './LauncherCard.tsx';
import { Sites } from './Sites.tsx';
import type { OptionsProps, OptionsResult } from './types.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/parts.css';
import './options.css';

const WORDS = [COMMON, OPTIONS];

export type { Choices, KeyName, OptionsActions, OptionsProps, OptionsResult, Site } from './types.ts';

/** The settings: each takes effect as it is chosen, and is told apart from the others by its heading alone. */
export function Options({ language, locales, ...props }: OptionsProps) {
  return (
    <LanguageRoot language={language} words={WORDS} locales={locales}>
      <Screen {...props} />
    </LanguageRoot>
  );
}

function Screen({
  choices,
  sites,
  keys,
  hasPanel,
  version,
  result,
  actions,
}: Omit<OptionsProps, 'language' | 'locales'>) {
  const { t } = useI18n();
  return (
    <main class="options">
      <h1>{t('options-title')}</h1>
      <Card title={t('options-language-heading')}>
        <LanguageMenu choose={actions.setLanguage} />
        <p class="small soft">{t('options-language-note')}</p>
      </Card>
      <Card title={t('options-marks-heading')}>
        <Check checked={choices.entities} set={(entities) => actions.choose({ entities })}>
          {t('options-marks-entities')}
        </Check>
        <Check checked={choices.terms} set={(terms) => actions.choose({ terms })}>
          {t('options-marks-terms')}
        </Check>
      </Card>
      <LauncherCard choices={choices} actions={actions} />
      {hasPanel && (
        <Card title={t('options-panel-heading')}>
          {(['browser', 'page'] as const).map((place) => (
            <Radio
              key={place}
              name="panel"
              checked={choices.panel === place}
              set={() => actions.choose({ panel: place })}
            >
              {t(place === 'browser' ? 'options-panel-browser' : 'options-panel-page')}
            </Radio>
          ))}
        </Card>
      )}
      <Sites sites={sites} actions={actions} />
      <Keys keys={keys} />
      <AboutCard version={version} />
      <output class="result" data-shown={result !== null || undefined}>
        {result && resultWords(result, t)}
      </output>
    </main>
  );
}

function resultWords(result: OptionsResult, t: ReturnType<typeof useI18n>['t']): string {
  switch (result.kind) {
    case 'site-removed':
      return t('options-sites-removed', { host: result.host });
    case 'launcher-reset':
      return t('options-launcher-reset-done');
    case 'error':
      return t('options-error', { problem: result.problem });
  }
}
