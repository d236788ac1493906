/** The first-run page: shows what Isnad does and asks what it may read. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Welcome, type WelcomeActions, type WelcomeResult } from '../../components/welcome/Welcome.tsx';
import { suggestLanguage, type UiLanguage } from '../../utils/i18n/languages.ts';
import { send } from '../../utils/messages/messenger.ts';
import { hostOfPattern, patternOf } from '../../utils/messages/patterns.ts';
import type { PackSummary } from '../../utils/messages/protocol.ts';
import { orDefault } from '../../utils/store/or-default.ts';
import { languageSetting } from '../../utils/store/settings.ts';
import { giveBack, grantedSites, type Granted } from './granted.ts';

const NOTHING_YET: PackSummary = { titles: [], outlets: 0, names: 0, terms: 0, patterns: [] };

function App({ chosen }: { chosen: UiLanguage | null }) {
  const [language, setLanguage] = useState(chosen ?? suggestLanguage(navigator.languages));
  const [summary, setSummary] = useState(NOTHING_YET);
  const [granted, setGranted] = useState<Granted>({ choice: 'click', sites: [] });
  const [result, setResult] = useState<WelcomeResult | null>(null);

  useEffect(
    () => languageSetting.watch((next) => setLanguage(next ?? suggestLanguage(navigator.languages))),
    [],
  );
  useEffect(() => {
    send('packSummary', undefined).then(setSummary, (error: unknown) => setResult(failed(error)));
  }, []);
  useEffect(() => {
    const refresh = () => void grantedSites(summary.patterns).then(setGranted);
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, [summary]);

  /** Asks the browser at once: its prompt needs the reader's click. */
  function ask(origins: string[], done: WelcomeResult): void {
    browser.permissions.request({ origins }).then(
      (yes) => setResult(yes ? done : { kind: 'refused' }),
      (error: unknown) => setResult(failed(error)),
    );
  }

  const actions: WelcomeActions = {
    onlyClicks: () =>
      void giveBack().then(
        () => setResult({ kind: 'clicks' }),
        (error: unknown) => setResult(failed(error)),
      ),
    askOutlets: () => ask(summary.patterns, { kind: 'granted-outlets' }),
    askSite: (typed) => {
      const pattern = patternOf(typed);
      if (pattern === null) setResult({ kind: 'bad-host' });
      else ask([pattern], { kind: 'granted-site', host: hostOfPattern(pattern) });
    },
    setLanguage: (code) =>
      void languageSetting.setValue(code).catch((error: unknown) => setResult(failed(error))),
  };
  return (
    <Welcome
      language={language}
      titles={summary.titles}
      counts={summary}
      {...granted}
      result={result}
      actions={actions}
    />
  );
}

function failed(error: unknown): WelcomeResult {
  return { kind: 'error', problem: error instanceof Error ? error.message : String(error) };
}

const app = document.getElementById('app');
if (app) void orDefault(languageSetting).then((chosen) => render(<App chosen={chosen} />, app));
