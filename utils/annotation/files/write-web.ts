/** Annotations as W3C Web Annotations (JSON-LD): each valid by itself, all together a collection of one page. */
import type { Annotation } from '../types.ts';
import {
  CONTEXT,
  GENERATOR,
  HIGHLIGHTING,
  isFields,
  MOTIVATIONS,
  OWN_CONTEXT,
  present,
  ROW,
  STYLE,
  type Fields,
  type Foreign,
} from './vocabulary.ts';

/** One annotation by the model; `readWeb` makes the same row of it again. */
export function toWeb(annotation: Annotation): Fields {
  const { id, kind, note, author, createdAt, changedAt } = annotation;
  const foreign = annotation.foreign as Foreign;
  const own = foreign.annotation ?? {};
  const bodies = bodiesOf(annotation, foreign);
  return present({
    '@context': [CONTEXT, OWN_CONTEXT, ...contextsOf(own)],
    id,
    type: 'Annotation',
    motivation: kind === 'note' && note === '' && bodies.length === 0 ? HIGHLIGHTING : MOTIVATIONS[kind],
    created: new Date(createdAt).toISOString(),
    modified: new Date(changedAt).toISOString(),
    creator: author === null ? undefined : { type: 'Person', name: author },
    generator: GENERATOR,
    ...withoutContext(own),
    body: bodies.length > 0 ? bodies : undefined,
    target: foreign.targets
      ? [targetOf(annotation, foreign), ...foreign.targets]
      : targetOf(annotation, foreign),
    'isnad:kind': kind,
    'isnad:foreign': foreign.other,
  });
}

const contextsOf = (own: Fields): unknown[] =>
  Array.isArray(own['@context']) ? (own['@context'] as unknown[]) : [];

function withoutContext(own: Fields): Fields {
  return Object.fromEntries(Object.entries(own).filter(([key]) => key !== '@context'));
}

function bodiesOf({ note, tags, code, disputes }: Annotation, foreign: Foreign): unknown[] {
  const others = [...(foreign.bodies ?? [])];
  const bodies: unknown[] = [];
  if (note !== '' || foreign.note) {
    bodies.push({
      type: 'TextualBody',
      purpose: 'commenting',
      format: 'text/plain',
      value: note,
      ...foreign.note,
    });
  }
  for (const tag of tags) {
    // A tag that came with more than its word leaves with it.
    const at = others.findIndex(
      (body) => isFields(body) && body['purpose'] === 'tagging' && body['value'] === tag,
    );
    bodies.push(at < 0 ? { type: 'TextualBody', purpose: 'tagging', value: tag } : others.splice(at, 1)[0]);
  }
  if (code !== null)
    bodies.push({ type: 'TextualBody', purpose: 'classifying', value: code, 'isnad:is': 'code' });
  if (disputes) {
    const row = [disputes.pack, disputes.part, disputes.row]
      .map((part) => encodeURIComponent(part.toWellFormed()))
      .join(':');
    bodies.push({ type: 'SpecificResource', purpose: 'questioning', source: `${ROW}${row}` });
  }
  return [...bodies, ...others];
}

function targetOf({ target, colour }: Annotation, foreign: Foreign): Fields {
  const { article, addresses, title, outlet, published, quote, position, wrong } = target;
  const known = position.start > 0 || position.end > 0;
  return present({
    type: 'SpecificResource',
    source: article,
    via: addresses.length > 0 ? addresses : undefined,
    'dcterms:title': title,
    'schema:datePublished': published ?? undefined,
    'isnad:outlet': outlet ?? undefined,
    'isnad:notHere': wrong?.map(({ article: source, exact }) => ({ source, exact })),
    styleClass: `${STYLE}${colour}`,
    ...foreign.target,
    selector: [
      { type: 'TextQuoteSelector', ...quote, ...foreign.quote },
      ...(known ? [{ type: 'TextPositionSelector', ...position, ...foreign.position }] : []),
      ...(foreign.selectors ?? []),
    ],
  });
}

/**
 * A file of annotations: an AnnotationCollection whose one page holds them all.
 * @param exportedAt milliseconds since 1970, part of the collection's id
 */
export function writeWeb(annotations: readonly Annotation[], exportedAt: number): string {
  const at = new Date(exportedAt).toISOString();
  const id = `urn:isnad:export:${at}`;
  const page = {
    id: `${id}#1`,
    type: 'AnnotationPage',
    partOf: id,
    startIndex: 0,
    items: annotations.map(toWeb),
  };
  const collection = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: 'Isnad',
    generator: GENERATOR,
    created: at,
    total: annotations.length,
    first: page,
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}
