/**
 * The interface in words: messages (Project Fluent), numbers, dates, lists and the texts of a pack, all for one
 * language. Plain data in, strings out; switching the language means making another one.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { LocalText } from '../report/view.ts';
import { withoutBidiControls } from './bidi.ts';
import { formatDate } from './dates.ts';
import { directionOf, formatLocale, type Direction, type UiLanguage } from './languages.ts';
import { pickText, type PickedText } from './local-text.ts';
import type { Words } from './words/words.ts';

/** A list is said as “a, b and c”, each item set apart from its neighbours. */
export type MessageArgs = Record<string, string | number | readonly string[]>;

export interface I18n {
  language: UiLanguage;
  dir: Direction;
  /** BCP 47 tag for what is written in numerals: with the reader's own region where that is known. */
  locale: string;
  /** A message in words. Arguments are set apart from the words around them (U+2068 … U+2069). */
  t: (id: string, args?: MessageArgs) => string;
  /** A message that need not exist: for words of a pack or of the engine, which have names of their own. */
  known: (id: string) => string | null;
  number: (value: number) => string;
  /** 0–1 as a percentage without decimals. */
  percent: (share: number) => string;
  /** ISO date, as exact as it is written. */
  date: (iso: string) => string;
  pick: (text: LocalText | null | undefined) => PickedText | null;
}

function bundleFor(language: UiLanguage, words: readonly Words[], locale: string): FluentBundle {
  const bundle = new FluentBundle(locale, { useIsolating: true });
  for (const part of words) bundle.addResource(new FluentResource(part[language]));
  return bundle;
}

const cleaned = (args: MessageArgs, lists: Intl.ListFormat): Record<string, FluentVariable> =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      if (typeof value === 'string') return [name, withoutBidiControls(value)];
      if (typeof value === 'number') return [name, value];
      return [name, lists.format(value.map((item) => `\u2068${withoutBidiControls(item)}\u2069`))];
    }),
  );

/**
 * @param language the interface language, chosen by the reader and not by the browser.
 * @param words the messages it may be asked for: those of one screen.
 * @param preferred the browser's languages: only the region, for numerals and the order of dates, is taken from them.
 */
export function createI18n(
  language: UiLanguage,
  words: readonly Words[],
  preferred: readonly string[] = [],
): I18n {
  const locale = formatLocale(language, preferred);
  const bundle = bundleFor(language, words, locale);
  const numbers = new Intl.NumberFormat(locale);
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const lists = new Intl.ListFormat(locale);

  return {
    language,
    dir: directionOf(language),
    locale,
    t(id, args = {}) {
      const pattern = bundle.getMessage(id)?.value;
      // A missing message shows its name: odd, but it stops nobody from reading on.
      return pattern ? bundle.formatPattern(pattern, cleaned(args, lists), []) : id;
    },
    known(id) {
      const pattern = bundle.getMessage(id)?.value;
      return pattern ? bundle.formatPattern(pattern, null, []) : null;
    },
    number: (value) => numbers.format(value),
    percent: (share) => shares.format(share),
    date: (iso) => formatDate(iso, locale),
    pick: (text) => pickText(text, language),
  };
}
