/** The reader's choices, kept by the browser's own extension storage. */
import { storage } from 'wxt/utils/storage';
import type { UiLanguage } from '../i18n/languages.ts';

/** Language of the interface; null: the best of the browser's languages. */
export const languageSetting = storage.defineItem<UiLanguage | null>('local:language', { fallback: null });

export type PanelPlace = 'browser' | 'page';

/** Where the toolbar button opens the sidebar: the browser's own panel, or a frame in the page. */
export const panelSetting = storage.defineItem<PanelPlace>('local:panel', { fallback: 'browser' });
