/** The languages of the interface, and how one is chosen. */

export type UiLanguage = 'ar' | 'en' | 'fr';
export type Direction = 'ltr' | 'rtl';

/** In the order of the language menu; each under its own name. */
export const UI_LANGUAGES: readonly { code: UiLanguage; name: string; dir: Direction }[] = [
  { code: 'ar', name: 'العربية', dir: 'rtl' },
  { code: 'en', name: 'English', dir: 'ltr' },
  { code: 'fr', name: 'Français', dir: 'ltr' },
];

/** Writing direction of an interface language. */
export function directionOf(language: UiLanguage): Direction {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** Narrows a stored or received string to an interface language. */
export function isUiLanguage(code: unknown): code is UiLanguage {
  return UI_LANGUAGES.some((language) => language.code === code);
}

const primary = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

/**
 * The interface language for a reader who has not chosen one.
 *
 * @param preferred BCP 47 tags, best first, as in `navigator.languages`.
 * @returns the first that Isnad speaks, else English.
 */
export function suggestLanguage(preferred: readonly string[]): UiLanguage {
  for (const tag of preferred) {
    const code = primary(tag);
    if (isUiLanguage(code)) return code;
  }
  return 'en';
}

/**
 * The locale for numbers and dates: the reader's own region of the interface language when the browser names one, so
 * that a reader in Cairo sees ٢٠١٩, one in Tunis 2019, one in London day before month.
 */
export function formatLocale(language: UiLanguage, preferred: readonly string[]): string {
  const own = preferred.find((tag) => primary(tag) === language && tag.length > 2);
  if (own === undefined) return language;
  try {
    return Intl.getCanonicalLocales(own)[0] ?? language;
  } catch {
    return language;
  }
}
