/** One annotation of a Hypothesis export as a row. */
import type { Annotation } from '../types.ts';
import { articleOf, checkRow, idOf, RecordError, timeOf } from './refusal.ts';
import { isFields, listOf, rest, type Fields } from './vocabulary.ts';

const KNOWN = ['id', 'uri', 'text', 'tags', 'target', 'created', 'updated', 'user'];

/**
 * What Hypothesis has and Isnad has no field for is kept under `annotation.hypothesis`.
 * @param at time for an annotation without one
 * @throws {RecordError} for replies, page notes, and what is no annotation
 */
export async function readHypothesis(record: unknown, at: number): Promise<Annotation> {
  if (!isFields(record)) throw new RecordError('not-annotation');
  if (listOf(record['references']).length > 0) throw new RecordError('reply');
  const target = listOf(record['target']).find(isFields) ?? {};
  const article = articleOf(record['uri'] ?? target['source']);
  const selectors = listOf(target['selector']).filter(isFields);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const place = selectors.find(({ type }) => type === 'TextPositionSelector');
  const exact = text(quote?.['exact']);
  if (exact.trim() === '') throw new RecordError('no-quote');
  const id = text(record['id']);
  const created = timeOf(record['created']) ?? timeOf(record['updated']) ?? at;
  const others = selectors.filter((selector) => selector !== quote && selector !== place);
  const more = rest(record, KNOWN);
  return checkRow({
    schema: 1,
    id:
      id === ''
        ? await idOf('hypothesis', article, exact, text(record['text']))
        : `https://hypothes.is/a/${id}`,
    target: {
      article,
      addresses: [],
      title: titleOf(record['document']),
      outlet: null,
      published: null,
      quote: { exact, prefix: text(quote?.['prefix']), suffix: text(quote?.['suffix']) },
      position: positionOf(place),
    },
    kind: 'note',
    note: text(record['text']),
    tags: listOf(record['tags']).filter((tag) => typeof tag === 'string'),
    colour: 'yellow',
    code: null,
    disputes: null,
    createdAt: created,
    changedAt: timeOf(record['updated']) ?? created,
    author: authorOf(record),
    foreign: {
      ...(more && { annotation: { hypothesis: more } }),
      ...(others.length > 0 && { selectors: others }),
    },
  });
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function titleOf(document: unknown): string {
  const title: unknown = isFields(document) ? listOf(document['title'])[0] : '';
  return text(title);
}

function positionOf(place: Fields | undefined): { start: number; end: number } {
  const { start, end } = place ?? {};
  const sound = Number.isSafeInteger(start) && Number.isSafeInteger(end) && (start as number) >= 0;
  return sound && (end as number) > (start as number)
    ? { start: start as number, end: end as number }
    : { start: 0, end: 0 };
}

/** The name shown, else the name in `acct:name@host`. */
function authorOf(record: Fields): string | null {
  const info = record['user_info'];
  const shown = isFields(info) ? text(info['display_name']) : '';
  if (shown !== '') return shown;
  const name = /^acct:([^@]+)@/u.exec(text(record['user']))?.[1];
  return name ?? null;
}
