import { createContext, type ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useMemo } from 'preact/hooks';
import { createI18n, type I18n } from '../../utils/i18n/i18n.ts';
import type { UiLanguage } from '../../utils/i18n/languages.ts';
import type { Words } from '../../utils/i18n/words/words.ts';

const I18nContext = createContext<I18n | null>(null);

/** The interface in words, as given by the nearest `LanguageRoot`. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n)
    throw new Error('A component of the interface stands outside LanguageRoot: wrap the screen in it.');
  return i18n;
}

interface Props {
  language: UiLanguage;
  /** The screen's messages: the same list at every render. */
  words: readonly Words[];
  /** The browser's languages, for numerals and the order of dates. */
  locales?: readonly string[] | undefined;
  children: ComponentChildren;
}

/** One screen in one language. The document takes its language and direction too, so that scroll bars and the browser's
 * own controls follow. */
export function LanguageRoot({ language, words, locales = navigator.languages, children }: Props) {
  const i18n = useMemo(() => createI18n(language, words, locales), [language, words, locales]);
  useLayoutEffect(() => {
    document.documentElement.lang = i18n.language;
    document.documentElement.dir = i18n.dir;
  }, [i18n]);
  return (
    <I18nContext.Provider value={i18n}>
      <div class="isnad" lang={i18n.language} dir={i18n.dir}>
        {children}
      </div>
    </I18nContext.Provider>
  );
}

interface MoreProps {
  /** All messages that the part may be asked for: the same list at every render. */
  words: readonly Words[];
  children: ComponentChildren;
}

/** A part of a screen that brings its own words, so that the screen can stand before the part is loaded. */
export function MoreWords({ words, children }: MoreProps) {
  const { language } = useI18n();
  const i18n = useMemo(() => createI18n(language, words, navigator.languages), [language, words]);
  return <I18nContext.Provider value={i18n}>{children}</I18nContext.Provider>;
}
