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
import { Foreign } from '../ui/Foreign.tsx';
import { LanguageRoot, useI18n } from '../ui/I18nContext.tsx';
import { LanguageMenu } from '../ui/LanguageMenu.tsx';
import { ImportCard } from './ImportCard.tsx';
import { PackList } from './PackList.tsx';
import { PackView } from './PackView.tsx';
import type { LibraryPart, LibraryProps } from './types.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/parts.css';
import '../sidebar/outlet.css';
import './library.css';
import './rows.css';
import './forms.css';

const WORDS = [COMMON, CARD, LIBRARY, COMPARE, ANNOTATIONS, NOTES, DATA, REASONS, SIDEBAR, ARTICLES];

/** The parts of the library, with their titles. */
const PARTS = [
  ['packs', 'library-packs'],
  ['articles', 'articles-title'],
  ['compare', 'compare-title'],
  ['annotations', 'notes-title'],
  ['data', 'data-title'],
] as const;

export type { LibraryActions, LibraryProps } from './types.ts';

/** The library: what Isnad knows, in packs that the reader can check, overrule, extend and share. */
export function Library({ language, locales, ...props }: LibraryProps) {
  return (
    <LanguageRoot language={language} words={WORDS} locales={locales}>
      <Head setLanguage={props.actions.setLanguage} part={props.other?.part ?? 'packs'} />
      <main class="desk" aria-busy={props.packs === null}>
        {props.other?.screen ?? <Packs {...props} />}
      </main>
    </LanguageRoot>
  );
}

interface HeadProps {
  setLanguage: LibraryProps['actions']['setLanguage'];
  part: LibraryPart;
}

function Head({ setLanguage, part }: HeadProps) {
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

function Packs({ place, packs, shown, importing, author, problem, actions }: Omit<LibraryProps, 'language'>) {
  const { t } = useI18n();
  return (
    <>
      <div class="side">
        <h1>{t('library-packs')}</h1>
        <p class="soft small">{t('library-packs-note')}</p>
        {problem !== null && (
          <p class="problem" role="alert">
            <Foreign text={problem} />
          </p>
        )}
        <PackList packs={packs ?? []} current={place.pack} actions={actions} />
        <ImportCard importing={importing} packs={packs ?? []} current={place.pack} actions={actions} />
      </div>
      <div class="middle">
        {shown && (
          <PackView key={shown.pack.id} shown={shown} place={place} author={author} actions={actions} />
        )}
      </div>
    </>
  );
}
