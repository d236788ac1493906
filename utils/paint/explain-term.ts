/** The card's part on a loaded term: what it means, who uses it, in whose voice it stands here. */
import { scriptLanguage } from '../i18n/bidi.ts';
import { allTexts } from '../i18n/local-text.ts';
import { campOfTerm, campServed } from '../report/lean.ts';
import type { TermHit } from '../report/types.ts';
import { picked, words, type CardChip, type CardPart, type CardRow, type Words } from './card.ts';
import { entityName, firstOf, nextPlace, sideName, whyRows, type Explaining } from './explain-common.ts';

const VOICES = {
  own: 'voice-own',
  direct: 'voice-direct',
  indirect: 'voice-indirect',
  marked: 'voice-marked',
  distanced: 'voice-distanced',
};

export function termPart(from: Explaining, hit: TermHit): CardPart {
  const { index, report } = from;
  const row = index.terms.get(hit.id);
  return {
    kind: 'term',
    heading: words(hit.surface),
    gloss: gloss(from, hit),
    chips: chips(from, hit),
    warning: row?.warning ? words(row.warning) : null,
    rows: rows(from, hit),
    why: { title: from.i18n.t('why-heading'), rows: whyRows(from, hit.why, row?.category ?? null) },
    next: nextPlace(
      from,
      report.terms.filter(({ id }) => id === hit.id),
      hit,
    ),
  };
}

/** The term in the reader's language, where the article's is another. */
function gloss({ index, i18n }: Explaining, { id, surface }: TermHit): Words | null {
  const row = index.terms.get(id);
  const name = row && i18n.pick(firstOf(row.names));
  const foreign = (scriptLanguage(surface) === 'ar') !== (i18n.language === 'ar');
  return name && foreign ? picked(name) : null;
}

function chips(from: Explaining, hit: TermHit): CardChip[] {
  const { index, i18n } = from;
  const row = index.terms.get(hit.id);
  const found: CardChip[] = [
    { text: i18n.t(VOICES[hit.voice]), line: hit.voice === 'own' ? 'solid' : 'dashed' },
    sideChip(from, hit),
  ];
  if (row && row.strength > 0) found.push({ text: i18n.t('term-strength', { strength: row.strength }) });
  return found;
}

function sideChip(from: Explaining, hit: TermHit): CardChip {
  const { index, i18n } = from;
  const direction = index.terms.get(hit.id)?.effect.direction ?? 'neutral';
  const camp = campOfTerm(index, hit);
  if (direction === 'neutral') return { text: i18n.t('term-side-neutral') };
  if (camp === null) return { text: i18n.t('term-side-unknown'), hue: 'grey' };
  const served = campServed(index, hit);
  return {
    text: i18n.t(direction === 'for' ? 'wording-for' : 'wording-against', {
      camp: sideName(from, camp).text,
    }),
    hue: (served && index.camps.get(served)?.hue) || 'grey',
  };
}

function rows(from: Explaining, hit: TermHit): CardRow[] {
  const { index, i18n } = from;
  const row = index.terms.get(hit.id);
  const found: CardRow[] = [];
  if (hit.voice !== 'own') {
    const speaker = entityName(from, hit.speaker) ?? words(i18n.t('card-speaker-unknown'));
    found.push({ label: i18n.t('card-speaker'), values: [speaker] });
  }
  const target = entityName(from, hit.target);
  if (target) found.push({ label: i18n.t('card-target'), values: [target] });
  else if (row?.effect.direction !== 'neutral' && campOfTerm(index, hit) === null)
    found.push({ label: i18n.t('card-target'), values: [words(i18n.t('card-target-unknown'))] });
  if (row) found.push({ label: i18n.t('term-used-by'), values: row.usedBy.map((id) => sideName(from, id)) });
  if (row?.neutral) found.push({ label: i18n.t('term-neutral'), values: neutral(from, hit) });
  return found;
}

/** Neutral wording in the article's language first, since there it could have stood; then in the reader's. */
function neutral({ index, i18n }: Explaining, { id, surface }: TermHit): Words[] {
  const all = allTexts(index.terms.get(id)?.neutral ?? {}, i18n.language);
  const arabic = scriptLanguage(surface) === 'ar';
  const there = all.find(({ lang }) => (lang === 'ar') === arabic);
  return [...new Set([there ?? all[0], all[0]])].flatMap((text) => (text ? [picked(text)] : []));
}
