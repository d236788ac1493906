/** What a page is told of the reader's choices, and what its launcher says: all words in the reader's language. */
import type { I18n } from '../i18n/i18n.ts';
import type { Direction, UiLanguage } from '../i18n/languages.ts';
import type { PackIndex } from '../report/pack-index.ts';
import type { Report } from '../report/types.ts';
import type { LauncherPlace, LauncherSetting, MarkKinds } from '../store/settings.ts';
import { picked, words, type Words } from './card.ts';
import { firstOf } from './explain-common.ts';

/** What the launcher's menu offers. */
export type LauncherWish = 'side' | 'up' | 'down' | 'hide-here' | 'hide' | 'options';

export interface LauncherView {
  language: UiLanguage;
  dir: Direction;
  place: LauncherPlace;
  /** Who publishes, or that this is not known. */
  outlet: Words;
  known: boolean;
  names: string;
  terms: string;
  /** All of it in one sentence, for readers who hear it. */
  label: string;
  menu: string;
  wishes: { wish: LauncherWish; label: string }[];
}

export interface PageLook {
  kinds: MarkKinds;
  /** Null when it is turned off, or there is nothing to say of the page. */
  launcher: LauncherView | null;
  /** What the in-page sidebar's button that closes it is called. */
  closePanel: string;
}

const WISHES = {
  side: 'launcher-side',
  up: 'launcher-up',
  down: 'launcher-down',
  'hide-here': 'launcher-hide-here',
  hide: 'launcher-hide',
  options: 'launcher-options',
} as const satisfies Record<LauncherWish, string>;

/** @param printed the outlet's name as the page gives it, shown when the pack knows none */
export function launcherView(
  i18n: I18n,
  index: PackIndex,
  report: Report,
  printed: string | null,
  place: LauncherSetting['place'],
): LauncherView {
  const match = report.outlet && index.outlets.get(report.outlet.id);
  const name = match && i18n.pick(firstOf(match.names));
  const outlet = name ? picked(name) : words(printed ?? i18n.t('launcher-unknown'));
  const names = new Set(report.entities.map(({ id }) => id)).size;
  const terms = report.terms.length;
  return {
    language: i18n.language,
    dir: i18n.dir,
    place,
    outlet,
    known: Boolean(name),
    names: i18n.number(names),
    terms: i18n.number(terms),
    label: i18n.t('launcher-label', { outlet: outlet.text, found: i18n.t('status-ready', { names, terms }) }),
    menu: i18n.t('launcher-menu'),
    wishes: Object.entries(WISHES).map(([wish, id]) => ({ wish: wish as LauncherWish, label: i18n.t(id) })),
  };
}
