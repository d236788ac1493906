/** Composes the card of a mark from the report and the pack, in the reader's language. */
import type { Span } from '../report/types.ts';
import type { CardPart, CardView } from './card.ts';
import type { Explaining } from './explain-common.ts';
import { entityPart } from './explain-entity.ts';
import { termPart } from './explain-term.ts';

/** Parts that a card shows: a mark has two when a term holds a name. */
const SHOWN = 3;

/**
 * The card for a place in the text: every term and name that overlaps it, terms first; null when nothing does.
 * @param span UTF-16 offsets into the page's text
 */
export function explain(from: Explaining, span: Span): CardView | null {
  const { report, i18n } = from;
  const here = <T extends Span>(hits: T[]) =>
    hits.filter((hit) => hit.start < span.end && span.start < hit.end);
  const terms = here(report.terms).map((hit) => termPart(from, hit));
  const names = here(report.entities).map((mention) => entityPart(from, mention, terms.length > 0));
  const parts: CardPart[] = [...terms, ...names].slice(0, SHOWN);
  const [first] = parts;
  if (!first) return null;
  return {
    language: i18n.language,
    dir: i18n.dir,
    label: i18n.t('card-label', { name: first.heading.text }),
    close: i18n.t('card-close'),
    open: i18n.t('card-open'),
    parts,
  };
}
