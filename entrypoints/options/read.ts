/** What the reader has chosen so far, and what the browser has granted. */
import { browser } from 'wxt/browser';
import type { Choices, KeyName, OptionsProps, Site } from '../../components/options/Options.tsx';
import { hostOfPattern } from '../../utils/messages/patterns.ts';
import { orDefault } from '../../utils/store/or-default.ts';
import { launcherSetting, marksSetting, panelSetting } from '../../utils/store/settings.ts';

export type Read = Pick<OptionsProps, 'language' | 'choices' | 'sites' | 'keys' | 'hasPanel' | 'version'>;

export async function readChoices(): Promise<Choices> {
  const [panel, marks, launcher] = await Promise.all([
    orDefault(panelSetting),
    orDefault(marksSetting),
    orDefault(launcherSetting),
  ]);
  const corner = launcherSetting.fallback.place;
  return {
    panel,
    ...marks,
    launcher: launcher.on,
    hiddenOn: launcher.hiddenOn,
    moved: launcher.place.side !== corner.side || launcher.place.height !== corner.height,
  };
}

export async function readSites(): Promise<Site[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins
    .map((pattern) => ({ pattern, host: hostOfPattern(pattern) }))
    .sort((a, b) => a.host.localeCompare(b.host));
}

const COMMANDS: Record<KeyName, string> = {
  action: '_execute_action',
  next: 'next-mark',
  previous: 'previous-mark',
  toggle: 'toggle-marks',
};

/** The keys that are set now: readers change them in the browser's own settings. */
export async function readKeys(): Promise<Record<KeyName, string>> {
  const commands = (await browser.commands?.getAll()) ?? [];
  const keyOf = (name: KeyName) =>
    commands.find((command) => command.name === COMMANDS[name])?.shortcut ?? '';
  return {
    action: keyOf('action'),
    next: keyOf('next'),
    previous: keyOf('previous'),
    toggle: keyOf('toggle'),
  };
}
