/** Annotations of any content that can be stored, for property tests. */
import fc from 'fast-check';
import { COLOURS, type Annotation } from '../../../../utils/annotation/types.ts';

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    'قال «حفتر» إن',
    '=1+1',
    '\u202eهجوم\u202c',
    '\ud83d',
    'a\nb',
    '<b>x</b>',
    '# رأس',
    "l'armée",
  ),
);
const url = fc.tuple(fc.domain(), fc.webPath()).map(([host, path]) => `https://${host}${path}`);
const time = fc.integer({ min: 0, max: 253_402_300_799_999 });
const plain = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}$/u).map((name) => `x:${name}`),
  fc
    .jsonValue({ maxDepth: 2 })
    .filter((value) => !/__proto__|constructor|prototype/u.test(JSON.stringify(value))),
  { minKeys: 1, maxKeys: 3, noNullPrototype: true },
);

const foreign = fc.record(
  {
    annotation: plain,
    target: plain,
    quote: plain,
    selectors: fc.array(fc.record({ type: fc.constant('XPathSelector'), value: words }), {
      minLength: 1,
      maxLength: 2,
    }),
    bodies: fc.array(fc.record({ type: fc.constant('Video'), id: url }), { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: [] },
);

export const annotations: fc.Arbitrary<Annotation> = fc
  .record({
    schema: fc.constant(1 as const),
    id: fc.uuid().map((id) => `urn:uuid:${id}`),
    target: fc.record({
      article: url,
      addresses: fc.array(url, { maxLength: 3 }),
      title: words,
      outlet: fc.option(fc.stringMatching(/^[a-z-]{1,20}$/u)),
      published: fc.option(fc.constantFrom('2020', '2020-04', '2020-04-09', '2020-04-09T10:00:00+02:00')),
      quote: fc.record({ exact: words.filter((text) => text !== ''), prefix: words, suffix: words }),
      position: fc
        .tuple(fc.nat(100_000), fc.nat(5000))
        .map(([start, length]) => ({ start, end: start + length })),
      wrong: fc.option(fc.array(fc.record({ article: url, exact: words }), { maxLength: 3 }), {
        nil: undefined,
      }),
    }),
    kind: fc.constantFrom('note' as const, 'framing' as const, 'dispute' as const, 'evidence' as const),
    note: words,
    tags: fc.array(words, { maxLength: 4 }),
    colour: fc.constantFrom(...COLOURS),
    code: fc.option(words),
    disputes: fc.option(
      fc.record({ pack: words, part: fc.constantFrom('entities' as const, 'terms' as const), row: words }),
    ),
    createdAt: time,
    changedAt: time,
    author: fc.option(words),
    foreign,
  })
  .filter(({ disputes }) => !disputes || (disputes.pack.isWellFormed() && disputes.row.isWellFormed()))
  .map((one) => ({ ...one, foreign: JSON.parse(JSON.stringify(one.foreign)) as Record<string, unknown> }));
