/** What the first-run page is told, and what it asks for. */
import type { UiLanguage } from '../../utils/i18n/languages.ts';
import type { LocalText } from '../../utils/report/view.ts';

/** When Isnad reads a page. */
export type ReadingChoice = 'click' | 'outlets' | 'sites';

export interface WelcomeCounts {
  outlets: number;
  names: number;
  terms: number;
}

/** How the last request went: shown in words, and read out. */
export type WelcomeResult =
  | { kind: 'granted-outlets' }
  | { kind: 'granted-site'; host: string }
  | { kind: 'clicks' }
  | { kind: 'refused' }
  | { kind: 'bad-host' }
  /** `problem`: one plain sentence by whoever failed. */
  | { kind: 'error'; problem: string };

/** Called synchronously within the click, as the browser's permission prompt needs it. */
export interface WelcomeActions {
  /** Read pages only on a click: give back what was granted. */
  onlyClicks: () => void;
  /** Ask the browser for all outlets of the pack. */
  askOutlets: () => void;
  /** Ask the browser for one site, as typed by the reader; may be no host at all. */
  askSite: (typed: string) => void;
  setLanguage: (language: UiLanguage) => void;
}

export interface WelcomeProps {
  language: UiLanguage;
  /** The browser's languages; by default those of `navigator`. */
  locales?: readonly string[];
  titles: readonly LocalText[];
  counts: WelcomeCounts;
  choice: ReadingChoice;
  /** Sites that the reader has allowed, by host. */
  sites: readonly string[];
  result: WelcomeResult | null;
  actions: WelcomeActions;
}
