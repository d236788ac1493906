/** What the parts of a card share: names, sides, reasons and places in the reader's language. */
import type { I18n } from '../i18n/i18n.ts';
import type { UiLanguage } from '../i18n/languages.ts';
import { shortTitle } from '../i18n/local-text.ts';
import type { PackIndex } from '../report/pack-index.ts';
import type { Report, Span, Why } from '../report/types.ts';
import type { LocalText } from '../report/view.ts';
import { picked, words, type CardPart, type CardRow, type Words } from './card.ts';

/** What the parts of a card are composed from. */
export interface Explaining {
  report: Report;
  index: PackIndex;
  i18n: I18n;
}

/** Why the words were marked: the listed form, the rule, what it found. */
export function whyRows(from: Explaining, why: Why, category: string | null): CardRow[] {
  const { t, known } = from.i18n;
  const rows: [string, string | Words | null | undefined][] = [
    [t('why-form'), why.form],
    [t('why-rule'), known(`why-rule-${why.rule}`) ?? why.rule.replaceAll('-', ' ')],
    [
      t('why-found'),
      why.detail && (from.index.camps.has(why.detail) ? sideName(from, why.detail) : why.detail),
    ],
    [t('why-category'), category && (known(`category-${category.replaceAll(' ', '-')}`) ?? category)],
  ];
  return rows.flatMap(([label, text]) =>
    text ? [{ label, values: [typeof text === 'string' ? words(text) : text] }] : [],
  );
}

/** The next of the places of the same thing after this one, round again from the last to the first. */
export function nextPlace({ i18n }: Explaining, places: Span[], span: Span): CardPart['next'] {
  if (places.length < 2) return null;
  const at = places.findIndex((place) => place.start === span.start);
  const next = places[(at + 1) % places.length]!;
  const label = i18n.t('card-next', { number: at + 1, count: places.length });
  return { label, span: { start: next.start, end: next.end } };
}

/** A camp or circle by its short title. */
export function sideName({ index, i18n }: Explaining, id: string): Words {
  const side = [...index.pack.camps, ...index.pack.circles].find((one) => one.id === id);
  const title = i18n.pick(side?.title);
  return title ? picked({ ...title, text: shortTitle(title.text) }) : words(id.replaceAll('-', ' '));
}

/** The first name of an entity in the reader's language. */
export function entityName({ index, i18n }: Explaining, id: string | null): Words | null {
  const names = id === null ? undefined : index.entities.get(id)?.names;
  const name = names && i18n.pick(firstOf(names));
  return name ? picked(name) : null;
}

/** The first form of each language, the one to be shown. */
export function firstOf(names: Partial<Record<UiLanguage, string[] | undefined>>): LocalText {
  return { ar: names.ar?.[0], en: names.en?.[0], fr: names.fr?.[0] };
}
