/**
 * Checks what the W3C Web Annotation Data Model says an annotation MUST and MUST NOT be (section numbers of the
 * Recommendation), and what it says of collections and pages.
 */
type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
const isIri = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu.test(value);
const isUtc = (value: unknown): boolean =>
  typeof value === 'string' && /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u.test(value);
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
const DIRECTIONS = ['ltr', 'rtl', 'auto'];
const MOTIVATIONS = [
  'assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting', 'identifying', 'linking',
  'moderating', 'questioning', 'replying', 'tagging',
]; // oxfmt-ignore

/** Every violated rule of an annotation, as a line each. */
export function violations(annotation: unknown): string[] {
  const broken: string[] = [];
  const must = (holds: boolean, rule: string) => void (holds || broken.push(rule));
  if (!isFields(annotation)) return ['an annotation is an object'];
  const { id, type, body, bodyValue, target, created, modified, generated, motivation } = annotation;
  must(
    list(annotation['@context']).includes('http://www.w3.org/ns/anno.jsonld'),
    '3.1 @context has the anno context',
  );
  must(isIri(id), '3.1 exactly one IRI as id');
  must(list(type).includes('Annotation'), '3.1 a type that is Annotation');
  must(list(target).length > 0, '3.1 at least one target');
  must(
    bodyValue === undefined || (typeof bodyValue === 'string' && body === undefined),
    '3.2.5 bodyValue is one string, without body',
  );
  for (const [name, time] of Object.entries({ created, modified, generated }))
    must(time === undefined || isUtc(time), `3.3.1 ${name} is one xsd:dateTime in UTC, with Z`);
  for (const agent of [...list(annotation['creator']), ...list(annotation['generator'])])
    must(
      isIri(agent) || (isFields(agent) && (agent['id'] === undefined || isIri(agent['id']))),
      '3.3.2 an agent is an IRI or has at most one',
    );
  for (const agent of list(annotation['creator']))
    must(!isFields(agent) || ['string', 'undefined'].includes(typeof agent['name']), '3.3.2 a name is text');
  for (const each of list(motivation))
    must(MOTIVATIONS.includes(each as string) || isIri(each), '3.3.5 a motivation is a known one or an IRI');
  for (const rights of list(annotation['rights'])) must(isIri(rights), '3.3.6 rights are IRIs');
  must(annotation['canonical'] === undefined || isIri(annotation['canonical']), '3.3.7 canonical is one IRI');
  for (const via of list(annotation['via'])) must(isIri(via), '3.3.7 via are IRIs');
  for (const each of list(body)) checkResource(each, 'body', must);
  for (const each of list(target)) checkResource(each, 'target', must);
  return broken;
}

function checkResource(resource: unknown, role: string, must: (holds: boolean, rule: string) => void): void {
  if (!isFields(resource)) {
    must(isIri(resource), `3.2.1 a ${role} that is text is an IRI`);
    return;
  }
  const types = list(resource['type']);
  must(
    resource['textDirection'] === undefined || DIRECTIONS.includes(resource['textDirection'] as string),
    '3.2.1 textDirection is ltr, rtl or auto',
  );
  must(
    resource['processingLanguage'] === undefined || typeof resource['processingLanguage'] === 'string',
    '3.2.1 one processingLanguage',
  );
  for (const purpose of list(resource['purpose']))
    must(
      MOTIVATIONS.includes(purpose as string) || isIri(purpose),
      '3.3.5 a purpose is a known one or an IRI',
    );
  if (types.includes('TextualBody') || resource['value'] !== undefined) {
    must(typeof resource['value'] === 'string', '3.2.4 a textual body has exactly one value');
    must(role === 'body', '3.2.4 a textual body is no target');
    must(resource['source'] === undefined, '4 a textual body has no source');
    return;
  }
  if (!types.includes('SpecificResource') && resource['source'] === undefined) {
    must(isIri(resource['id']), '3.2.1 an external resource has exactly one IRI');
    return;
  }
  const { source } = resource;
  must(
    isIri(source) || (isFields(source) && isIri(source['id'])),
    '4 a specific resource has exactly one source',
  );
  for (const via of list(resource['via'])) must(isIri(via), '3.3.7 via are IRIs');
  for (const name of list(resource['styleClass'])) must(typeof name === 'string', '4.4 styleClass is text');
  for (const selector of list(resource['selector'])) checkSelector(selector, must);
}

function checkSelector(selector: unknown, must: (holds: boolean, rule: string) => void): void {
  if (!isFields(selector)) {
    must(isIri(selector), '4.2 a selector is an IRI or an object');
    return;
  }
  const { type, exact, prefix, suffix, start, end, value } = selector;
  must(typeof type === 'string', '4.2 a selector has exactly one type');
  if (type === 'TextQuoteSelector') {
    must(typeof exact === 'string', '4.2.4 exactly one exact');
    for (const around of [prefix, suffix])
      must(around === undefined || typeof around === 'string', '4.2.4 at most one prefix and suffix');
  }
  if (type === 'TextPositionSelector') {
    must(isCount(start), '4.2.5 exactly one start, a number not below 0');
    must(isCount(end), '4.2.5 exactly one end, a number not below 0');
  }
  if (['FragmentSelector', 'CssSelector', 'XPathSelector'].includes(type as string))
    must(typeof value === 'string', '4.2 exactly one value');
  for (const inner of list(selector['refinedBy'])) checkSelector(inner, must);
}

/** Every violated rule of a collection with an embedded page, the annotations' own among them. */
export function collectionViolations(collection: unknown): string[] {
  const broken: string[] = [];
  const must = (holds: boolean, rule: string) => void (holds || broken.push(rule));
  if (!isFields(collection)) return ['a collection is an object'];
  must(
    list(collection['@context']).includes('http://www.w3.org/ns/anno.jsonld'),
    '5.1 @context has the anno context',
  );
  must(isIri(collection['id']), '5.1 exactly one IRI as id');
  must(list(collection['type']).includes('AnnotationCollection'), '5.1 a type that is AnnotationCollection');
  must(
    collection['total'] === undefined || isCount(collection['total']),
    '5.1 total is a number not below 0',
  );
  const page = collection['first'];
  if (!isFields(page)) return [...broken, '5.1 a first page'];
  must(isIri(page['id']), '5.2 a page has exactly one IRI');
  must(list(page['type']).includes('AnnotationPage'), '5.2 a type that is AnnotationPage');
  must(
    page['startIndex'] === undefined || isCount(page['startIndex']),
    '5.2 startIndex is a number not below 0',
  );
  must(Array.isArray(page['items']), '5.2 items are a list');
  must(collection['total'] === list(page['items']).length, '5.1 total is the number of annotations');
  return [...broken, ...list(page['items']).flatMap(violations)];
}
