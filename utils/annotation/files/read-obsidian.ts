/** One highlight of an export of Obsidian's Web Clipper as a row. */
import { COLOURS, type Annotation } from '../types.ts';
import { articleOf, checkRow, idOf, RecordError, timeOf } from './refusal.ts';
import { isFields, listOf, rest, type Fields } from './vocabulary.ts';

const KNOWN = ['id', 'text', 'timestamp', 'createdAt', 'notes', 'comment', 'color', 'prefix', 'suffix'];

/** A highlight with what is read of the page it stands on: not the page's other highlights. */
export interface Clipped {
  page: Fields;
  highlight: unknown;
  /** How many highlights of the same words on the same page come before it. */
  repeat: number;
}

/** The highlights of an export: a list of pages, or pages by address. Null when it is neither. */
export function clippedIn(value: unknown): Clipped[] | null {
  const whole = isFields(value) && isFields(value['highlights']) ? value['highlights'] : value;
  const pages = Array.isArray(whole)
    ? (whole as unknown[])
    : isFields(whole)
      ? Object.entries(whole).map(([url, page]) => (isFields(page) ? { url, ...page } : page))
      : [];
  if (pages.length === 0 || !pages.every((page) => isFields(page) && Array.isArray(page['highlights'])))
    return null;
  const seen = new Map<string, number>();
  return (pages as Fields[]).flatMap((page) =>
    listOf(page['highlights']).map((highlight) => {
      const key = JSON.stringify([page['url'], isFields(highlight) ? wordsOf(highlight) : '']);
      const repeat = seen.get(key) ?? 0;
      seen.set(key, repeat + 1);
      return { page: { url: page['url'], title: page['title'] }, highlight, repeat };
    }),
  );
}

/**
 * What Obsidian has and Isnad has no field for is kept under `annotation.obsidian`.
 * @throws {RecordError} for pictures and other highlights without words
 */
export async function readObsidian({ page, highlight, repeat }: Clipped, at: number): Promise<Annotation> {
  if (!isFields(highlight)) throw new RecordError('not-annotation');
  const article = articleOf(page['url']);
  const exact = wordsOf(highlight);
  if (exact === '') throw new RecordError('no-quote');
  const notes = listOf(highlight['notes']).filter((note) => typeof note === 'string');
  const comment = text(highlight['comment']);
  const colour = COLOURS.find((known) => known === highlight['color']);
  const created = timeOf(highlight['timestamp']) ?? millisecondsOf(highlight['createdAt']) ?? at;
  const more = rest(
    highlight,
    colour || highlight['color'] === undefined ? KNOWN : KNOWN.filter((key) => key !== 'color'),
  );
  return checkRow({
    schema: 1,
    id: await idOf('obsidian', article, exact, text(highlight['id']), String(repeat)),
    target: {
      article,
      addresses: [],
      title: text(page['title']),
      outlet: null,
      published: null,
      quote: { exact, prefix: text(highlight['prefix']), suffix: text(highlight['suffix']) },
      position: { start: 0, end: 0 },
    },
    kind: 'note',
    note: notes.length > 0 ? notes.join('\n\n') : comment,
    tags: [],
    colour: colour ?? 'yellow',
    code: null,
    disputes: null,
    createdAt: created,
    changedAt: created,
    author: null,
    foreign: more ? { annotation: { obsidian: more } } : {},
  });
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function millisecondsOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}

/** The highlighted words: older exports hold them as HTML. */
function wordsOf(highlight: Fields): string {
  const plain = text(highlight['exactText']) || text(highlight['text']) || text(highlight['content']);
  return unmarked(plain).trim();
}

/** A map, not an object: `&constructor;` is none of them. */
const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

/** Text of a fragment of HTML; text that only looks a little like it (a < b) stays. */
function unmarked(html: string): string {
  if (!/<\/?[a-z][^<>]*>|&[a-z]+;|&#\d+;/iu.test(html)) return html;
  return html
    .replace(/<(?:br|\/p|\/li|\/h\d|\/div|\/blockquote)\b[^<>]*>/giu, '\n')
    .replace(/<\/?[a-z][^<>]*>/giu, '')
    .replace(/&#(\d{1,7});/gu, (entity, code: string) =>
      Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : entity,
    )
    .replace(/&([a-z]+);/gu, (entity, name: string) => ENTITIES.get(name) ?? entity)
    .replace(/\n{2,}/gu, '\n');
}
