import { Card } from '../ui/Card.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { Check } from './Choice.tsx';
import type { Choices, OptionsActions } from './types.ts';

/** The sign on the page: on or off, its place, and the sites that do without it. */
export function LauncherCard({ choices, actions }: { choices: Choices; actions: OptionsActions }) {
  const { t } = useI18n();
  return (
    <Card title={t('options-launcher-heading')}>
      <Check checked={choices.launcher} set={(launcher) => actions.choose({ launcher })}>
        {t('options-launcher-on')}
      </Check>
      {choices.moved && (
        <button type="button" class="button" onClick={actions.resetLauncher}>
          {t('options-launcher-reset')}
        </button>
      )}
      {choices.hiddenOn.length > 0 && (
        <>
          <p class="small soft">{t('options-launcher-hidden')}</p>
          <ul class="rows">
            {choices.hiddenOn.map((host) => (
              <li key={host}>
                <Foreign text={host} />
                <button type="button" class="link" onClick={() => actions.showAgainOn(host)}>
                  {t('options-show-again', { host })}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
