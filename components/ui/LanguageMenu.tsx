import { isUiLanguage, UI_LANGUAGES, type UiLanguage } from '../../utils/i18n/languages.ts';
import { useI18n } from './I18nContext.tsx';

/** The choice of the interface's language; each stands under its own name. */
export function LanguageMenu({ choose }: { choose: (language: UiLanguage) => void }) {
  const { t, language } = useI18n();
  return (
    <select
      class="language"
      aria-label={t('language-label')}
      value={language}
      onChange={(event) => {
        const code = event.currentTarget.value;
        if (isUiLanguage(code)) choose(code);
      }}
    >
      {UI_LANGUAGES.map(({ code, name, dir }) => (
        <option key={code} value={code} lang={code} dir={dir}>
          {name}
        </option>
      ))}
    </select>
  );
}
