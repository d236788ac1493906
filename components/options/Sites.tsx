import { Card } from '../ui/Card.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import type { OptionsActions, Site } from './types.ts';

/** The sites that Isnad may read by itself, each with a way to take the leave back. */
export function Sites({ sites, actions }: { sites: readonly Site[]; actions: OptionsActions }) {
  const { t } = useI18n();
  return (
    <Card title={t('options-sites-heading')} count={sites.length}>
      {sites.length === 0 && <p class="soft">{t('options-sites-none')}</p>}
      <ul class="rows sites">
        {sites.map((site) => (
          <li key={site.pattern}>
            <Foreign text={site.host} />
            <button
              type="button"
              class="link"
              aria-label={t('options-sites-remove', { host: site.host })}
              onClick={() => actions.removeSite(site)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="button" onClick={actions.allowMore}>
          {t('options-sites-change')}
        </button>
      </p>
    </Card>
  );
}
