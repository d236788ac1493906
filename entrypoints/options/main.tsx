/** The options page: shows the reader's choices and keeps them; the browser keeps the permissions. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import {
  Options,
  type OptionsActions,
  type OptionsResult,
  type Site,
} from '../../components/options/Options.tsx';
import { suggestLanguage } from '../../utils/i18n/languages.ts';
import { hostOfPattern } from '../../utils/messages/patterns.ts';
import { changeSetting } from '../../utils/store/change-setting.ts';
import { orDefault } from '../../utils/store/or-default.ts';
import { languageSetting, launcherSetting, marksSetting, panelSetting } from '../../utils/store/settings.ts';
import { readChoices, readKeys, readSites, type Read } from './read.ts';

function App({ first }: { first: Read }) {
  const [now, setNow] = useState(first);
  const [result, setResult] = useState<OptionsResult | null>(null);

  useEffect(() => {
    const refresh = () => void readAll().then(setNow);
    const stops = [languageSetting, launcherSetting, marksSetting, panelSetting].map((setting) =>
      setting.watch(refresh),
    );
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      for (const stop of stops) stop();
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);

  const keep = (change: Promise<unknown>, done: OptionsResult | null = null) =>
    void change.then(
      () => setResult(done),
      (error: unknown) =>
        setResult({ kind: 'error', problem: error instanceof Error ? error.message : String(error) }),
    );

  const actions: OptionsActions = {
    setLanguage: (code) => keep(languageSetting.setValue(code)),
    choose: ({ panel, launcher, ...kinds }) => {
      if (panel) keep(panelSetting.setValue(panel));
      if (launcher !== undefined) keep(changeSetting(launcherSetting, () => ({ on: launcher })));
      if (Object.keys(kinds).length > 0) keep(changeSetting(marksSetting, () => kinds));
    },
    showAgainOn: (host) =>
      keep(
        changeSetting(launcherSetting, ({ hiddenOn }) => ({
          hiddenOn: hiddenOn.filter((one) => one !== host),
        })),
      ),
    resetLauncher: () => {
      const { place } = launcherSetting.fallback;
      keep(
        changeSetting(launcherSetting, () => ({ place })),
        { kind: 'launcher-reset' },
      );
    },
    removeSite: (site) => keep(giveBack(site), { kind: 'site-removed', host: site.host }),
    allowMore: () => keep(browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })),
  };
  return <Options {...now} result={result} actions={actions} />;
}

async function giveBack({ pattern }: Site): Promise<void> {
  const removed = await browser.permissions.remove({ origins: [pattern] });
  if (!removed) throw new Error(`${hostOfPattern(pattern)} was not removed`);
}

async function readAll(): Promise<Read> {
  const [language, choices, sites, keys] = await Promise.all([
    orDefault(languageSetting),
    readChoices(),
    readSites(),
    readKeys(),
  ]);
  return {
    language: language ?? suggestLanguage(navigator.languages),
    choices,
    sites,
    keys,
    version: browser.runtime.getManifest().version,
    hasPanel: 'sidePanel' in browser || 'sidebarAction' in browser,
  };
}

const app = document.getElementById('app');
if (app) void readAll().then((first) => render(<App first={first} />, app));
