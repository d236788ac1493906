/** What the options page is told, and what it asks for. */
import type { UiLanguage } from '../../utils/i18n/languages.ts';

export interface Choices {
  panel: 'browser' | 'page';
  entities: boolean;
  terms: boolean;
  launcher: boolean;
  /** Hosts without the launcher. */
  hiddenOn: readonly string[];
  /** True when the launcher was moved out of its corner. */
  moved: boolean;
}

export interface Site {
  /** The match pattern that the browser granted. */
  pattern: string;
  /** As a reader would write it. */
  host: string;
}

export type KeyName = 'action' | 'next' | 'previous' | 'toggle';

/** How the last request went: shown in words, and read out. */
export type OptionsResult =
  | { kind: 'site-removed'; host: string }
  | { kind: 'launcher-reset' }
  /** `problem`: one plain sentence by whoever failed. */
  | { kind: 'error'; problem: string };

export interface OptionsActions {
  setLanguage: (language: UiLanguage) => void;
  choose: (change: Partial<Pick<Choices, 'panel' | 'entities' | 'terms' | 'launcher'>>) => void;
  showAgainOn: (host: string) => void;
  resetLauncher: () => void;
  removeSite: (site: Site) => void;
  /** Opens the page on which sites are allowed. */
  allowMore: () => void;
}

export interface OptionsProps {
  language: UiLanguage;
  /** The browser's languages; by default those of `navigator`. */
  locales?: readonly string[];
  choices: Choices;
  sites: readonly Site[];
  /** The keys as the browser has them now; empty where none is set. */
  keys: Readonly<Record<KeyName, string>>;
  /** False in browsers without a side panel of their own. */
  hasPanel: boolean;
  /** Isnad's own, as the manifest has it. */
  version: string;
  result: OptionsResult | null;
  actions: OptionsActions;
}
