/** The sidebar's page. Two hosts: the browser's panel, which follows the active tab, and a frame in the page (`?tab=ID`). */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AnnotationsCard } from '../../components/annotations/AnnotationsCard.tsx';
import { annotateAt } from '../../components/annotations/page.ts';
import { writePair } from '../../components/articles/place.ts';
import { targetOf } from '../../components/sidebar/pointed.ts';
import { Sidebar, type Pointed, type SidebarActions } from '../../components/sidebar/Sidebar.tsx';
import { suggestLanguage, type UiLanguage } from '../../utils/i18n/languages.ts';
import { send } from '../../utils/messages/messenger.ts';
import { patternOf } from '../../utils/messages/patterns.ts';
import type { SidebarView } from '../../utils/report/view.ts';
import { languageSetting } from '../../utils/store/settings.ts';
import { useAnnotating, type Annotating, type Wanted } from './annotating.ts';
import { followTab } from './follow-tab.ts';

function App({ chosen }: { chosen: UiLanguage | null }) {
  const [language, setLanguage] = useState(chosen ?? suggestLanguage(navigator.languages));
  const [view, setView] = useState<SidebarView | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const annotating = useAnnotating(view, language, wanted);
  useEffect(
    () =>
      followTab(setView, (place) => {
        const next = (last: { number: number } | null) => (last?.number ?? 0) + 1;
        if (place.annotate) setWanted((last) => ({ place, number: next(last) }));
        else setPointed((last) => ({ place, focus: place.opened, number: next(last) }));
      }),
    [],
  );
  useEffect(
    () => languageSetting.watch((next) => setLanguage(next ?? suggestLanguage(navigator.languages))),
    [],
  );
  const onAnnotation = pointsAtAnnotation(view, annotating, pointed);
  return (
    <Sidebar
      view={view}
      pointed={onAnnotation ? null : pointed}
      actions={actionsFor(view, annotating)}
      annotations={
        view &&
        annotating && <AnnotationsCard {...annotating} view={view} pointed={onAnnotation ? pointed : null} />
      }
      language={language}
    />
  );
}

/** A place on the page that is an annotation's, and not one that the reader opened the sidebar with to see a mark. */
function pointsAtAnnotation(
  view: SidebarView | null,
  annotating: Annotating | null,
  pointed: Pointed | null,
): boolean {
  if (!pointed || !targetOf(view, pointed)) return true;
  const { start, end } = pointed.place;
  const same = annotating?.items?.some(({ anchor: { span } }) => span?.start === start && span.end === end);
  return same === true && !pointed.focus;
}

function actionsFor(view: SidebarView | null, annotating: Annotating | null): SidebarActions {
  const tabId = view?.tabId;
  /** A page that was closed meanwhile answers nothing, and nothing is left to do. */
  const tell = (message: Promise<unknown>) => void message.catch(() => undefined);
  return {
    jump: ({ start, end }) => tabId !== undefined && tell(send('jump', { tabId, start, end })),
    retry: () => tabId !== undefined && tell(send('readAgain', { tabId })),
    askPermission: () => {
      const pattern = patternOf(view?.url ?? '');
      if (pattern) tell(browser.permissions.request({ origins: [pattern] }));
    },
    openAddress: (url) => tell(browser.tabs.create({ url })),
    overrule: (part, row) =>
      tell(send('openLibrary', { place: `#/packs/${view?.pack?.id ?? ''}/edit/${part}/${row}` })),
    dispute: (part, row, span) => {
      const pack = view?.pack?.id;
      if (annotating && pack !== undefined)
        void annotateAt(annotating.desk, annotating.page, span, { pack, part, row });
    },
    async linkWith(other, says) {
      const one = view?.report?.id;
      if (one === undefined) return false;
      return send('linkArticles', { one, other, says }).then(
        ({ ok }) => ok,
        () => false,
      );
    },
    showDifferences: (other) =>
      tell(send('openLibrary', { place: writePair(view?.report?.id ?? '', other) })),
    openLibrary: () => tell(send('openLibrary', { place: '#/packs' })),
    openWelcome: () => tell(browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })),
    setLanguage: (code) => tell(languageSetting.setValue(code)),
  };
}

const app = document.getElementById('app');
if (app) void languageSetting.getValue().then((chosen) => render(<App chosen={chosen} />, app));
