/** The sidebar's page. Two hosts: the browser's panel, which follows the active tab, and a frame in the page (`?tab=ID`). */
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { writePair } from '../../components/articles/place.ts';
import { targetOf } from '../../components/sidebar/pointed.ts';
import { Sidebar, type Pointed, type SidebarActions } from '../../components/sidebar/Sidebar.tsx';
import { later, useLater } from '../../components/ui/later.ts';
import { PartAwaited } from '../../components/ui/PartAwaited.tsx';
import type { DisputedMark } from '../../utils/annotation/types.ts';
import { suggestLanguage, type UiLanguage } from '../../utils/i18n/languages.ts';
import { send } from '../../utils/messages/messenger.ts';
import { patternOf } from '../../utils/messages/patterns.ts';
import type { Span } from '../../utils/report/types.ts';
import type { SidebarView } from '../../utils/report/view.ts';
import { orDefault } from '../../utils/store/or-default.ts';
import { languageSetting } from '../../utils/store/settings.ts';
import type { Wanted } from './annotations.tsx';
import { followTab } from './follow-tab.ts';
import { openTab } from './open-tab.ts';
import { StorageLine } from './storage-line.tsx';

/** The part for annotations: what was found stands before it is loaded. */
const ANNOTATIONS = later(() => import('./annotations.tsx').then(({ Annotations }) => Annotations));

function App({ chosen }: { chosen: UiLanguage | null }) {
  const [language, setLanguage] = useState(chosen ?? suggestLanguage(navigator.languages));
  const [view, setView] = useState<SidebarView | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [annotated, setAnnotated] = useState<readonly Span[]>([]);
  const { value: Part, failed } = useLater(ANNOTATIONS);
  /** The article that is shown, and the one in which a place was chosen; null where none was shown yet. */
  const articles = useRef<Record<'shown' | 'chosen', string | null>>({ shown: null, chosen: null }).current;
  const annotate = (place: Span, disputes: DisputedMark | null) => {
    articles.chosen = articles.shown;
    setWanted({ place, disputes });
  };
  const point = (place: Span, focus: boolean) => {
    articles.chosen = articles.shown;
    setPointed((last) => ({ place, focus, number: (last?.number ?? 0) + 1 }));
  };
  /** What was chosen in one tab, or in one article, is no place of another. */
  const follow = (next: SidebarView | null) => {
    const article = next?.report?.id ?? null;
    if (!next || (article !== null && articles.chosen !== null && article !== articles.chosen)) {
      setPointed(null);
      setWanted(null);
    }
    articles.shown = article;
    setView(next);
  };
  useEffect(
    () =>
      followTab(follow, (place) => {
        if (place.annotate) annotate(place, null);
        else point(place, place.opened);
      }),
    [],
  );
  useEffect(
    () => languageSetting.watch((next) => setLanguage(next ?? suggestLanguage(navigator.languages))),
    [],
  );
  const onAnnotation = pointsAtAnnotation(view, annotated, pointed);
  return (
    <Sidebar
      view={view}
      pointed={onAnnotation ? null : pointed}
      actions={actionsFor(view, annotate)}
      storage={<StorageLine />}
      annotations={
        view?.report &&
        (Part ? (
          <Part
            view={view}
            language={language}
            wanted={wanted}
            taken={() => setWanted(null)}
            pointed={onAnnotation ? pointed : null}
            found={setAnnotated}
          />
        ) : (
          failed && <PartAwaited failed />
        ))
      }
      language={language}
    />
  );
}

/** A place on the page that is an annotation's, and not one that the reader opened the sidebar with to see a mark. */
function pointsAtAnnotation(
  view: SidebarView | null,
  annotated: readonly Span[],
  pointed: Pointed | null,
): boolean {
  if (!pointed || !targetOf(view, pointed)) return true;
  const { start, end } = pointed.place;
  return !pointed.focus && annotated.some((span) => span.start === start && span.end === end);
}

function actionsFor(
  view: SidebarView | null,
  annotate: (place: Span, disputes: DisputedMark) => void,
): SidebarActions {
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
    openAddress: openTab,
    overrule: (part, row) =>
      tell(send('openLibrary', { place: `#/packs/${view?.pack?.id ?? ''}/edit/${part}/${row}` })),
    dispute: (part, row, span) => {
      const pack = view?.pack?.id;
      if (pack !== undefined) annotate(span, { pack, part, row });
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
    openLibrary: () => tell(send('openLibrary', { place: `#/packs/${view?.pack?.id ?? ''}` })),
    async keep() {
      if (tabId === undefined) return false;
      const kept = await send('keepArticle', { tabId }).catch(() => null);
      return kept?.ok === true && kept.value;
    },
    openWelcome: () => openTab(browser.runtime.getURL('/welcome.html')),
    setLanguage: (code) => tell(languageSetting.setValue(code)),
  };
}

/** A frame that a page has made shows nothing and does nothing: only the content script opens one for the reader. */
async function isOpenedByReader(): Promise<boolean> {
  if (window.top === window) return true;
  const key = new URLSearchParams(location.search).get('key') ?? '';
  return send('ownPanel', { key }).catch(() => false);
}

async function start(app: HTMLElement): Promise<void> {
  if (await isOpenedByReader()) render(<App chosen={await orDefault(languageSetting)} />, app);
}

const app = document.getElementById('app');
if (app) void start(app);
