/** The sidebar's page. Two hosts: the browser's panel, which follows the active tab, and a frame in the page (`?tab=ID`). */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Sidebar, type Pointed, type SidebarActions } from '../../components/sidebar/Sidebar.tsx';
import { suggestLanguage, type UiLanguage } from '../../utils/i18n/languages.ts';
import { send } from '../../utils/messages/messenger.ts';
import { patternOf } from '../../utils/messages/patterns.ts';
import type { SidebarView } from '../../utils/report/view.ts';
import { languageSetting } from '../../utils/store/settings.ts';
import { followTab } from './follow-tab.ts';

function App({ chosen }: { chosen: UiLanguage | null }) {
  const [language, setLanguage] = useState(chosen ?? suggestLanguage(navigator.languages));
  const [view, setView] = useState<SidebarView | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useEffect(
    () =>
      followTab(setView, (place) =>
        setPointed((last) => ({ place, focus: place.opened, number: (last?.number ?? 0) + 1 })),
      ),
    [],
  );
  useEffect(
    () => languageSetting.watch((next) => setLanguage(next ?? suggestLanguage(navigator.languages))),
    [],
  );
  return <Sidebar view={view} pointed={pointed} actions={actionsFor(view)} language={language} />;
}

function actionsFor(view: SidebarView | null): SidebarActions {
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
    openLibrary: () => tell(send('openLibrary', { place: '#/packs' })),
    openWelcome: () => tell(browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })),
    setLanguage: (code) => tell(languageSetting.setValue(code)),
  };
}

const app = document.getElementById('app');
if (app) void languageSetting.getValue().then((chosen) => render(<App chosen={chosen} />, app));
