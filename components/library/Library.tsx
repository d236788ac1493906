import type { ComponentChildren } from 'preact';
import type { UiLanguage } from '../../utils/i18n/languages.ts';
import { ANNOTATIONS } from '../../utils/i18n/words/annotations.ts';
import { ARTICLES } from '../../utils/i18n/words/articles.ts';
import { CARD } from '../../utils/i18n/words/card.ts';
import { COMPARE } from '../../utils/i18n/words/compare.ts';
import { COMMON } from '../../utils/i18n/words/common.ts';
import { DATA } from '../../utils/i18n/words/data.ts';
import { LIBRARY } from '../../utils/i18n/words/library.ts';
import { NOTES } from '../../utils/i18n/words/notes.ts';
import { REASONS } from '../../utils/i18n/words/reasons.ts';
import { SIDEBAR } from '../../utils/i18n/words/sidebar.ts';
import { LanguageRoot, useI18n } from '../ui/I18nContext.tsx';
import { LanguageMenu } from '../ui/LanguageMenu.tsx';
import type { LibraryPart } from './types.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/parts.css';
import '../styles/fields.css';
import '../sidebar/outlet.css';
import './library.css';
import './rows.css';
import './forms.css';
import './beside.css';

const WORDS = [COMMON, CARD, LIBRARY, COMPARE, ANNOTATIONS, NOTES, DATA, REASONS, SIDEBAR, ARTICLES];

/** The parts of the library, with their titles. */
const PARTS = [
  ['packs', 'library-packs'],
  ['articles', 'articles-title'],
  ['compare', 'compare-title'],
  ['annotations', 'notes-title'],
  ['data', 'data-title'],
] as const;

export interface LibraryProps {
  language: UiLanguage;
  locales?: readonly string[] | undefined;
  /** The part that the reader is in. */
  part: LibraryPart;
  /** True until it is known what the library holds. */
  busy: boolean;
  setLanguage: (language: UiLanguage) => void;
  children: ComponentChildren;
}

/** The frame of the library: its parts and the language, around the part that the reader is in. */
export function Library({ language, locales, part, busy, setLanguage, children }: LibraryProps) {
  return (
    <LanguageRoot language={language} words={WORDS} locales={locales}>
      <Head setLanguage={setLanguage} part={part} />
      <main class="desk" aria-busy={busy}>
        {children}
      </main>
    </LanguageRoot>
  );
}

function Head({ setLanguage, part }: Pick<LibraryProps, 'setLanguage' | 'part'>) {
  const { t, language } = useI18n();
  return (
    <header class="head">
      <p class="brand">
        <b>{t('app-name')}</b>{' '}
        <span class="soft" lang={language === 'ar' ? 'en' : 'ar'} aria-hidden="true">
          {t('app-name-other')}
        </span>
      </p>
      <nav aria-label={t('library-title')}>
        {PARTS.map(([name, title]) => (
          <a key={name} href={`#/${name}`} aria-current={name === part ? 'page' : undefined}>
            {t(title)}
          </a>
        ))}
      </nav>
      <LanguageMenu choose={setLanguage} />
    </header>
  );
}
