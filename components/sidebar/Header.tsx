import type { UiLanguage } from '../../utils/i18n/languages.ts';
import type { SidebarView } from '../../utils/report/view.ts';
import { Local } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { LanguageMenu } from '../ui/LanguageMenu.tsx';

interface Props {
  pack: SidebarView['pack'];
  setLanguage: (language: UiLanguage) => void;
}

/** The name, the pack that is read by, the choice of language. */
export function Header({ pack, setLanguage }: Props) {
  const { t, language, pick } = useI18n();
  return (
    <header class="header">
      <h1>
        {t('app-name')}{' '}
        <span class="soft" lang={language === 'ar' ? 'en' : 'ar'} aria-hidden="true">
          {t('app-name-other')}
        </span>
      </h1>
      {pack && (
        <span
          class="chip"
          title={t('pack-label', { name: `${pick(pack.title)?.text ?? pack.id} ${pack.version}` })}
        >
          <Local text={pack.title} fallback={pack.id} />
        </span>
      )}
      <LanguageMenu choose={setLanguage} />
    </header>
  );
}
