import type { UiLanguage } from '../../utils/i18n/languages.ts';
import { useI18n } from '../ui/I18nContext.tsx';

/** One for each language of the interface: to make it takes longer than to draw a row. */
const names = new Map<UiLanguage, Intl.DisplayNames>();

/** The name of a language in the language of the interface; null when it is not known. */
export function useLanguageName(): (code: string | undefined) => string | null {
  const { language } = useI18n();
  let known = names.get(language);
  if (!known) names.set(language, (known = new Intl.DisplayNames(language, { type: 'language' })));
  return (code) => (code === undefined ? null : (known.of(code) ?? null));
}
