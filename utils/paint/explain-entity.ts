/** The card's part on a name: who or what this is, its other names, and who calls it what. */
import { scriptLanguage } from '../i18n/bidi.ts';
import { mainCamp } from '../report/lean.ts';
import type { Mention } from '../report/types.ts';
import { picked, words, type CardChip, type CardPart, type CardRow, type Words } from './card.ts';
import { entityName, firstOf, nextPlace, sideName, whyRows, type Explaining } from './explain-common.ts';

/** Other names, and labels of one side, that a card has room for. */
const SHOWN = 4;

/** @param brief only who or what it is: it stands within a term, which the card is about */
export function entityPart(from: Explaining, mention: Mention, brief: boolean): CardPart {
  const { index, i18n, report } = from;
  const row = index.entities.get(mention.id);
  const name = row && i18n.pick(firstOf(row.names));
  return {
    kind: 'entity',
    heading: name ? picked(name) : words(mention.surface),
    gloss: name && name.text === mention.surface ? null : words(mention.surface),
    chips: chips(from, mention),
    warning: null,
    rows: brief ? [] : [...doubts(from, mention), ...otherNames(from, mention), ...labels(from, mention.id)],
    why: brief ? null : { title: i18n.t('why-heading'), rows: whyRows(from, mention.why, null) },
    next: brief
      ? null
      : nextPlace(
          from,
          report.entities.filter(({ id }) => id === mention.id),
          mention,
        ),
  };
}

function chips(from: Explaining, { id }: Mention): CardChip[] {
  const { index, i18n } = from;
  const row = index.entities.get(id);
  if (!row) return [];
  const kind: CardChip = { text: i18n.known(`kind-${row.kind}`) ?? row.kind };
  const camp = mainCamp(index, row.camp);
  if (camp === null) return [kind];
  return [kind, { text: sideName(from, row.camp ?? camp).text, hue: index.camps.get(camp)?.hue ?? 'grey' }];
}

/** What is not certain about the mention. */
function doubts(from: Explaining, { id, confidence, ambiguous = [] }: Mention): CardRow[] {
  const others = ambiguous.filter((other) => other !== id);
  const label = from.i18n.t('card-unsure');
  if (others.length > 0)
    return [{ label, values: others.map((other) => entityName(from, other) ?? words(other)) }];
  return confidence < 1 ? [{ label, values: [words(from.i18n.t('card-unsure-note'))] }] : [];
}

/** Other names in the article's language, as the pack lists them. */
function otherNames({ index, i18n }: Explaining, { id, surface }: Mention): CardRow[] {
  const names = index.entities.get(id)?.names;
  const arabic = scriptLanguage(surface) === 'ar';
  const listed = arabic ? names?.ar : i18n.language === 'fr' ? names?.fr : names?.en;
  const shown = i18n.pick(firstOf(names ?? {}))?.text;
  const others = (listed ?? []).filter((name) => name !== surface && name !== shown).slice(0, SHOWN);
  return others.length > 0 ? [{ label: i18n.t('card-other-names'), values: others.map(words) }] : [];
}

/** The labels that sides give to it, and a neutral one. Slurs are no labels to choose from: they are left out. */
function labels(from: Explaining, id: string): CardRow[] {
  const { index, i18n } = from;
  const naming = index.pack.namings.find((one) => one.concept === id || one.entities?.includes(id));
  if (!naming) return [];
  const bySide = new Map<string, Words[]>();
  for (const { form, language, usedBy, term } of naming.labels) {
    const row = term === undefined ? undefined : index.terms.get(term);
    if (row?.warning || language !== languageOf(from)) continue;
    for (const side of usedBy) {
      const given = bySide.get(side) ?? [];
      if (given.length < SHOWN) bySide.set(side, [...given, words(form)]);
    }
  }
  const rows = [...bySide].map(([side, values]) => ({
    label: i18n.t('card-called-by', { side: sideName(from, side).text }),
    values,
  }));
  const neutral = i18n.pick(naming.neutral);
  return neutral ? [...rows, { label: i18n.t('term-neutral'), values: [picked(neutral)] }] : rows;
}

/** The language of the labels that can stand in the article; the reader's own where the article's is no such language. */
function languageOf({ report, i18n }: Explaining): string {
  return report.language === 'other' ? i18n.language : report.language;
}
