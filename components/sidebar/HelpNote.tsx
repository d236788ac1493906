import type { CampView } from '../../utils/report/view.ts';
import { Local } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { Sign } from '../ui/Sign.tsx';

/** What a mark means and what it does not, one step away on every page. */
export function HelpNote({ camps }: { camps: readonly CampView[] }) {
  const { t } = useI18n();
  return (
    <details class="card help small">
      <summary>{t('help-heading')}</summary>
      <p>{t('help-means')}</p>
      <p>{t('help-means-not')}</p>
      <ul class="legend">
        <li>
          <i class="line" data-mark="entity" aria-hidden="true" /> {t('help-entity')}
        </li>
        <li>
          <i class="line" data-mark="own" aria-hidden="true" /> {t('help-own')}
        </li>
        <li>
          <i class="line" data-mark="others" aria-hidden="true" /> {t('help-others')}
        </li>
      </ul>
      <p>{t('help-colour')}</p>
      {camps.length > 0 && (
        <>
          <p class="strong">{t('help-camps')}</p>
          <ul class="camps">
            {camps.map((camp) => (
              <li key={camp.id}>
                <Sign hue={camp.hue} /> <Local text={camp.title} fallback={camp.id} />
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
