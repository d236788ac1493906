/** The reader's choices, kept by the browser's own extension storage. */
import { storage } from 'wxt/utils/storage';
import type { UiLanguage } from '../i18n/languages.ts';

/** Language of the interface; null: the best of the browser's languages. */
export const languageSetting = storage.defineItem<UiLanguage | null>('local:language', { fallback: null });

export type PanelPlace = 'browser' | 'page';

/** Where the toolbar button opens the sidebar: the browser's own panel, or a frame in the page. */
export const panelSetting = storage.defineItem<PanelPlace>('local:panel', { fallback: 'browser' });

/** Which kinds of mark are painted. */
export interface MarkKinds {
  entities: boolean;
  terms: boolean;
}
export const marksSetting = storage.defineItem<MarkKinds>('local:marks', {
  fallback: { entities: true, terms: true },
});

/** Where the launcher stands: which side in the page's direction, and how far up (0 bottom – 1 top of the window). */
export interface LauncherPlace {
  side: 'start' | 'end';
  height: number;
}

export interface LauncherSetting {
  on: boolean;
  /** Hosts on which the reader does not want it. */
  hiddenOn: string[];
  place: LauncherPlace;
}
/** The small sign on pages that were read. It is quiet by default, and can be moved or turned off. */
export const launcherSetting = storage.defineItem<LauncherSetting>('local:launcher', {
  fallback: { on: true, hiddenOn: [], place: { side: 'end', height: 0 } },
});

/** The name under which the reader signs changes of packs. It stays on this machine unless they share a change. */
export const authorSetting = storage.defineItem<string>('local:author', { fallback: '' });

/**
 * Which articles on a pack's topic are kept on this machine: all that are read (on the sites the reader allowed, and where
 * they pressed the button), only those they ask to keep, or none.
 */
export type KeepChoice = 'read' | 'asked' | 'nothing';
export const keepSetting = storage.defineItem<KeepChoice>('local:keep', { fallback: 'read' });

/** Kept articles are forgotten after this many days; null: never. */
export const forgetAfterSetting = storage.defineItem<number | null>('local:forgetAfter', { fallback: null });

/** Automatic backups to the Downloads folder. */
export interface RollingSetting {
  on: boolean;
  /** How many of them stay; older ones are deleted. */
  keep: number;
  /** Kept articles with their full text are most of a backup's size. */
  articles: boolean;
}
export const rollingSetting = storage.defineItem<RollingSetting>('local:rolling', {
  fallback: { on: false, keep: 5, articles: false },
});
