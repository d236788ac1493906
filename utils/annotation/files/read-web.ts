/** One W3C Web Annotation as a row: Isnad's own exactly as it was, other programs' as far as there are words to stand on. */
import { canonicalJson } from '../../store/same.ts';
import { COLOURS, type Annotation, type AnnotationKind, type DisputedMark } from '../types.ts';
import { MOST_WRONG } from '../wrong-place.ts';
import { articleOf, checkRow, idOf, RecordError, timeOf } from './refusal.ts';
import {
  CONTEXT,
  GENERATOR,
  HIGHLIGHTING,
  isFields,
  listOf,
  MOTIVATIONS,
  OWN_CONTEXT,
  present,
  rest,
  ROW,
  STYLE,
  type Fields,
  type Foreign,
} from './vocabulary.ts';

const ANNOTATION_FIELDS = [
  '@context', 'id', 'type', 'motivation', 'created', 'modified', 'creator', 'generator', 'body', 'bodyValue', 'target', 'isnad:kind',
  'isnad:foreign',
]; // oxfmt-ignore
const TARGET_FIELDS = [
  'type', 'source', 'via', 'dcterms:title', 'schema:datePublished', 'isnad:outlet', 'isnad:notHere', 'styleClass',
  'selector',
]; // oxfmt-ignore

/**
 * @param at time for an annotation that does not say when it was made
 * @throws {RecordError} when there is nothing that could be shown beside an article
 */
export async function readWeb(record: unknown, at: number): Promise<Annotation> {
  if (!isFields(record) || !listOf(record['type']).includes('Annotation'))
    throw new RecordError('not-annotation');
  const targets = listOf(record['target']);
  const main = targets.findIndex((target) => quoteOf(target) !== null);
  const target = targets[main];
  if (!isFields(target)) {
    articleOf(sourceOf(targets[0]));
    throw new RecordError('no-quote');
  }
  const { row: place, foreign: foreignPlace } = readTarget(target);
  const bodies = readBodies(record);
  const own = record['isnad:kind'];
  const kind = typeof own === 'string' && own in MOTIVATIONS ? (own as AnnotationKind) : kindOf(bodies);
  const created = timeOf(record['created']) ?? timeOf(record['modified']) ?? at;
  const known = { note: bodies.note, kind, bodies: listOf(record['body']).length };
  const { author, foreign: foreignFields } = readFields(record, known);
  const foreign: Foreign = present({
    annotation: foreignFields,
    note: bodies.rest,
    bodies: bodies.others.length > 0 ? bodies.others : undefined,
    ...foreignPlace,
    targets: targets.length > 1 ? targets.filter((_, i) => i !== main) : undefined,
    other: isFields(record['isnad:foreign']) ? record['isnad:foreign'] : undefined,
  });
  return checkRow({
    schema: 1,
    id:
      typeof record['id'] === 'string' && record['id'] !== ''
        ? record['id']
        : await idOf(canonicalJson(record)),
    target: place,
    kind,
    note: bodies.note,
    tags: bodies.tags,
    colour: COLOURS.find((colour) => listOf(target['styleClass']).includes(`${STYLE}${colour}`)) ?? 'yellow',
    code: bodies.code,
    disputes: bodies.disputes,
    createdAt: created,
    changedAt: timeOf(record['modified']) ?? created,
    author,
    foreign: foreign as Record<string, unknown>,
  });
}

function sourceOf(target: unknown): unknown {
  if (!isFields(target)) return target;
  const source = target['source'] ?? target['id'];
  return isFields(source) ? source['id'] : source;
}

/** The first text quote selector of a target, also inside another selector. */
function quoteOf(target: unknown): Fields | null {
  if (!isFields(target)) return null;
  return selectorOf(target, 'TextQuoteSelector');
}

function selectorOf(target: Fields, type: string): Fields | null {
  for (const selector of listOf(target['selector'])) {
    if (!isFields(selector)) continue;
    if (selector['type'] === type) return selector;
    const inner = isFields(selector['refinedBy'])
      ? selectorOf({ selector: selector['refinedBy'] }, type)
      : null;
    if (inner) return inner;
  }
  return null;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function readTarget(target: Fields): { row: Annotation['target']; foreign: Foreign } {
  const quote = selectorOf(target, 'TextQuoteSelector');
  const place = selectorOf(target, 'TextPositionSelector');
  const exact = text(quote?.['exact']);
  if (!quote || exact === '') throw new RecordError('no-quote');
  const { start, end } = place ?? {};
  const sound =
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    (start as number) >= 0 &&
    (end as number) >= (start as number);
  const used = [quote, ...(sound ? [place] : [])];
  const others = listOf(target['selector']).filter((selector) => !used.includes(selector as Fields));
  const article = articleOf(sourceOf(target));
  const left = rest(target, TARGET_FIELDS);
  const plain = typeof target['source'] === 'string' && target['source'] === article;
  const style = listOf(target['styleClass']).every((name) => text(name).startsWith(STYLE));
  return {
    row: {
      article,
      addresses: listOf(target['via']).filter((address) => typeof address === 'string'),
      title: text(target['dcterms:title']),
      outlet: typeof target['isnad:outlet'] === 'string' ? target['isnad:outlet'] : null,
      published: typeof target['schema:datePublished'] === 'string' ? target['schema:datePublished'] : null,
      quote: { exact, prefix: text(quote['prefix']), suffix: text(quote['suffix']) },
      position: sound ? { start: start as number, end: end as number } : { start: 0, end: 0 },
      ...wrongPlaces(target['isnad:notHere']),
    },
    foreign: {
      target:
        left || !plain || !style
          ? {
              ...left,
              ...(!plain && { source: target['source'] }),
              ...(!style && { styleClass: target['styleClass'] }),
            }
          : undefined,
      quote: rest(quote, ['type', 'exact', 'prefix', 'suffix']),
      position: sound && place ? rest(place, ['type', 'start', 'end']) : undefined,
      selectors: others.length > 0 ? others : undefined,
    },
  };
}

/** Absent where a file names none, so that it leaves as it came. */
function wrongPlaces(value: unknown): Pick<Annotation['target'], 'wrong'> {
  if (!Array.isArray(value)) return {};
  const wrong = value
    .filter(isFields)
    .map(({ source, exact }) => ({ article: text(source), exact: text(exact) }));
  return { wrong: wrong.slice(-MOST_WRONG) };
}

interface Bodies {
  note: string;
  /** Fields of the note's body that Isnad would not write itself. */
  rest: Fields | undefined;
  tags: string[];
  code: string | null;
  disputes: DisputedMark | null;
  others: unknown[];
}

function readBodies(record: Fields): Bodies {
  const read: Bodies = { note: '', rest: undefined, tags: [], code: null, disputes: null, others: [] };
  const value = record['bodyValue'];
  const bodies = typeof value === 'string' ? [{ type: 'TextualBody', value }] : listOf(record['body']);
  let noted = false;
  for (const body of bodies) {
    const words = isFields(body) && typeof body['value'] === 'string' ? body['value'] : null;
    const purpose = isFields(body) ? body['purpose'] : undefined;
    const mark = isFields(body) ? disputedOf(body['source']) : null;
    if (isFields(body) && words !== null && purpose === 'tagging') {
      read.tags.push(words);
      if (rest(body, ['type', 'purpose', 'value'])) read.others.push(body);
    } else if (isFields(body) && words !== null && body['isnad:is'] === 'code') read.code = words;
    else if (mark && read.disputes === null) read.disputes = mark;
    else if (isFields(body) && words !== null && !noted && purpose !== 'classifying') {
      noted = true;
      read.note = words;
      const plain = body['format'] === 'text/plain' && purpose === 'commenting';
      read.rest = rest(body, plain ? ['type', 'purpose', 'format', 'value'] : ['type', 'value']);
    } else read.others.push(body);
  }
  return read;
}

function disputedOf(source: unknown): DisputedMark | null {
  if (typeof source !== 'string' || !source.startsWith(ROW)) return null;
  try {
    const [pack, part, row, ...more] = source.slice(ROW.length).split(':').map(decodeURIComponent);
    if (pack === undefined || row === undefined || more.length > 0) return null;
    return part === 'entities' || part === 'terms' ? { pack, part, row } : null;
  } catch {
    return null;
  }
}

const kindOf = ({ code, disputes }: Bodies): AnnotationKind =>
  disputes ? 'dispute' : code !== null ? 'framing' : 'note';

/** Fields of the annotation itself that Isnad would write otherwise, or not at all. */
function readFields(
  record: Fields,
  { note, kind, bodies }: { note: string; kind: AnnotationKind; bodies: number },
): { author: string | null; foreign: Fields | undefined } {
  const left = rest(record, ANNOTATION_FIELDS) ?? {};
  const creator = record['creator'];
  const author = isFields(creator) && typeof creator['name'] === 'string' ? creator['name'] : null;
  const plainAuthor =
    isFields(creator) && author !== null && !rest(creator, ['type', 'name']) && creator['type'] === 'Person';
  if (creator !== undefined && !plainAuthor) left['creator'] = creator;
  const generator = record['generator'];
  if (generator !== undefined && canonicalJson(generator) !== canonicalJson(GENERATOR))
    left['generator'] = generator;
  const motivation = record['motivation'];
  const expected = kind === 'note' && note === '' && bodies === 0 ? HIGHLIGHTING : MOTIVATIONS[kind];
  if (motivation !== undefined && motivation !== expected) left['motivation'] = motivation;
  const contexts = listOf(record['@context']).filter(
    (context) => context !== CONTEXT && canonicalJson(context) !== canonicalJson(OWN_CONTEXT),
  );
  if (contexts.length > 0) left['@context'] = contexts;
  return { author, foreign: Object.keys(left).length > 0 ? left : undefined };
}
