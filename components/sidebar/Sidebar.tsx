import type { ComponentChildren } from 'preact';
import type { UiLanguage } from '../../utils/i18n/languages.ts';
import { CARD } from '../../utils/i18n/words/card.ts';
import { COMMON } from '../../utils/i18n/words/common.ts';
import { SIDEBAR } from '../../utils/i18n/words/sidebar.ts';
import type { SidebarView } from '../../utils/report/view.ts';
import { LanguageRoot, useI18n } from '../ui/I18nContext.tsx';
import type { SidebarActions } from './actions.ts';
import { ArticleLine } from './ArticleLine.tsx';
import { EntitiesCard } from './EntitiesCard.tsx';
import { Header } from './Header.tsx';
import { HelpNote } from './HelpNote.tsx';
import { KeepLine } from './KeepLine.tsx';
import { OutletCard } from './OutletCard.tsx';
import { targetOf, type Pointed } from './pointed.ts';
import { RecognisedNote } from './RecognisedNote.tsx';
import { RelatedCard } from './RelatedCard.tsx';
import { SceneContext } from './scene.ts';
import { SpeakersCard } from './SpeakersCard.tsx';
import { StatusNote } from './StatusNote.tsx';
import { TermsCard } from './TermsCard.tsx';
import { WordingCard } from './WordingCard.tsx';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/parts.css';
import './outlet.css';
import './wording.css';
import './terms.css';
import './entities.css';
import './sidebar.css';

const WORDS = [COMMON, CARD, SIDEBAR];

export type { SidebarActions } from './actions.ts';
export type { Pointed } from './pointed.ts';

interface Props {
  /** What is known of the tab; null while it is being asked for. */
  view: SidebarView | null;
  /** What the reader chose on the page last. */
  pointed?: Pointed | null;
  actions: SidebarActions;
  /** The reader's annotations of the page. */
  annotations?: ComponentChildren;
  /** Says when nothing can be saved. */
  storage?: ComponentChildren;
  language: UiLanguage;
  /** The browser's languages; by default those of `navigator`. */
  locales?: readonly string[];
}

/** The sidebar of one tab. Everything shown comes with the view, everything asked for goes out through the actions. */
export function Sidebar({ view, pointed, actions, annotations, storage, language, locales }: Props) {
  return (
    <LanguageRoot language={language} words={WORDS} locales={locales}>
      <Header pack={view?.pack ?? null} setLanguage={actions.setLanguage} />
      <main class="page" aria-busy={view === null || view.status === 'reading'}>
        <StatusNote view={view} actions={actions} />
        {storage}
        {view && (
          <SceneContext.Provider value={{ view, actions, target: targetOf(view, pointed) }}>
            {/* Another page starts with everything folded again. */}
            <Findings
              key={`${view.tabId} ${view.url} ${view.report?.id}`}
              view={view}
              annotations={annotations}
            />
          </SceneContext.Provider>
        )}
      </main>
      <Footer view={view} actions={actions} />
    </LanguageRoot>
  );
}

/** What was found. Off topic there is still an outlet to speak of, and the reader's own annotations, and nothing else. */
function Findings({ view, annotations }: { view: SidebarView; annotations: ComponentChildren }) {
  const { t } = useI18n();
  if (!view.report) return null;
  const onTopic = view.status !== 'off-topic';
  return (
    <>
      <ArticleLine />
      {view.partial && <p class="small note card">{t('article-partial')}</p>}
      <div class="columns">
        <div>
          <RecognisedNote />
          {(onTopic || view.outlet) && <OutletCard />}
          {onTopic && <WordingCard />}
          {annotations}
          {onTopic && <TermsCard />}
        </div>
        {onTopic && (
          <div>
            <EntitiesCard />
            <SpeakersCard />
            <RelatedCard />
          </div>
        )}
      </div>
      <KeepLine />
    </>
  );
}

function Footer({ view, actions }: { view: SidebarView | null; actions: SidebarActions }) {
  const { t } = useI18n();
  return (
    <footer class="footer">
      <HelpNote camps={view?.camps ?? []} />
      <p class="small ways">
        <button type="button" class="link" onClick={actions.openLibrary}>
          {t('footer-library')}
        </button>
        <button type="button" class="link" onClick={actions.openWelcome}>
          {t('footer-welcome')}
        </button>
      </p>
    </footer>
  );
}
