import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnnotations } from '../../../../utils/annotation/files/read-file.ts';
import { readWeb } from '../../../../utils/annotation/files/read-web.ts';
import { toWeb, writeWeb } from '../../../../utils/annotation/files/write-web.ts';
import type { Annotation } from '../../../../utils/annotation/types.ts';
import { annotations } from './arbitrary.ts';
import { collectionViolations, violations } from './model.ts';

const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const read = (value: unknown) => readAnnotations(bytes(value), 'notes.json', 1_600_000_000_000);
const taken = async (value: unknown): Promise<Annotation[]> =>
  (await read(value)).records.flatMap(({ annotation }) => annotation ?? []);

/** An annotation of another program, with much that Isnad does not know. */
const STRANGE = {
  '@context': ['http://www.w3.org/ns/anno.jsonld', { ex: 'https://example.org/ns#' }],
  id: 'https://example.org/anno/1',
  type: 'Annotation',
  motivation: ['assessing', 'replying'],
  created: '2020-04-09T12:00:00Z',
  creator: { id: 'https://example.org/people/salma', type: 'Person', name: 'Salma', nickname: 'sal' },
  generator: { id: 'https://example.org/client', type: 'Software', name: 'Client' },
  rights: 'https://creativecommons.org/licenses/by/4.0/',
  'ex:mood': { calm: true },
  body: [
    { type: 'TextualBody', value: '<p>نعم</p>', format: 'text/html', language: 'ar', purpose: 'describing' },
    { type: 'TextualBody', value: 'ليبيا', purpose: 'tagging', language: 'ar' },
    { type: 'TextualBody', value: 'plain', purpose: 'tagging' },
    { type: 'Video', id: 'https://example.org/video.mp4' },
  ],
  target: {
    type: 'SpecificResource',
    source: { id: 'https://example.org/article#top', type: 'Text', language: 'ar' },
    state: { type: 'TimeState', cached: 'https://example.org/archive' },
    selector: [
      { type: 'RangeSelector', startSelector: { type: 'XPathSelector', value: '/p' }, endSelector: { type: 'XPathSelector', value: '/p' } },
      { type: 'TextQuoteSelector', exact: 'وقف إطلاق النار', prefix: 'إلى ', 'ex:by': 'hand' },
    ],
  },
}; // oxfmt-ignore

describe('Web Annotations', () => {
  it('are valid by every MUST of the model, whatever the annotation holds', () => {
    fc.assert(
      fc.property(annotations, (one) => {
        expect(violations(toWeb(one))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('come back exactly as they were', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(annotations, { selector: ({ id }) => id, maxLength: 5 }),
        async (list) => {
          const file = writeWeb(list, 1_600_000_000_000);
          expect(collectionViolations(JSON.parse(file))).toEqual([]);
          const { format, records } = await read(file);
          expect(format).toBe('web-annotation');
          expect(records.map(({ annotation }) => annotation)).toEqual(list);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of other programs are read, and leave with every field that Isnad does not know', async () => {
    const [row] = await taken([STRANGE]);
    expect(row).toMatchObject({
      id: 'https://example.org/anno/1',
      kind: 'note',
      note: '<p>نعم</p>',
      tags: ['ليبيا', 'plain'],
      author: 'Salma',
      createdAt: Date.UTC(2020, 3, 9, 12),
      target: {
        article: 'https://example.org/article',
        quote: { exact: 'وقف إطلاق النار', prefix: 'إلى ', suffix: '' },
      },
    });
    const out = JSON.parse(JSON.stringify(toWeb(row!))) as Record<string, unknown>;
    expect(violations(out)).toEqual([]);
    expect(out).toMatchObject({
      motivation: STRANGE.motivation,
      creator: STRANGE.creator,
      generator: STRANGE.generator,
      rights: STRANGE.rights,
      'ex:mood': STRANGE['ex:mood'],
      body: STRANGE.body,
      target: { source: STRANGE.target.source, state: STRANGE.target.state },
    });
    expect(out['@context']).toContainEqual({ ex: 'https://example.org/ns#' });
    const { selector } = out['target'] as { selector: unknown[] };
    expect(selector).toContainEqual(STRANGE.target.selector[0]);
    expect(selector).toContainEqual({ ...STRANGE.target.selector[1], suffix: '' });
    expect(await taken([out])).toEqual([row]);
  });

  it.each([
    ['one annotation', STRANGE],
    ['a list', [STRANGE]],
    ['a page', { type: 'AnnotationPage', items: [STRANGE] }],
    ['a collection', { type: ['AnnotationCollection'], first: { type: 'AnnotationPage', items: [STRANGE] } }],
  ])('are read from %s', async (_, file) => {
    expect(await taken(file)).toHaveLength(1);
  });

  it('without an id get one that stays the same', async () => {
    const { id: _, ...nameless } = STRANGE;
    const [first] = await taken([nameless]);
    const [second] = await taken([nameless]);
    expect(first!.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/u);
    expect(second).toEqual(first);
  });

  it('express kind, code and dispute in words of the model', () => {
    const base = { schema: 1, id: 'urn:uuid:1', note: 'لماذا؟', tags: [], colour: 'blue', author: null, createdAt: 0, changedAt: 0, foreign: {} } as const; // oxfmt-ignore
    const target = { article: 'https://a.example/1', addresses: ['https://b.example/2'], title: 't', outlet: null, published: null, quote: { exact: 'x', prefix: '', suffix: '' }, position: { start: 0, end: 1 } }; // oxfmt-ignore
    const framing = toWeb({ ...base, tags: [], target, kind: 'framing', code: 'conflict', disputes: null });
    expect(framing).toMatchObject({
      motivation: 'classifying',
      target: { via: ['https://b.example/2'], styleClass: 'isnad-blue' },
    });
    expect(framing['body']).toContainEqual({
      type: 'TextualBody',
      purpose: 'classifying',
      value: 'conflict',
      'isnad:is': 'code',
    });
    const dispute = toWeb({
      ...base,
      tags: [],
      target,
      kind: 'dispute',
      code: null,
      disputes: { pack: 'p', part: 'terms', row: 'a:b' },
    });
    expect(dispute).toMatchObject({ motivation: 'questioning' });
    expect(dispute['body']).toContainEqual({
      type: 'SpecificResource',
      purpose: 'questioning',
      source: 'urn:isnad:pack:p:terms:a%3Ab',
    });
    expect(
      toWeb({ ...base, note: '', tags: [], target, kind: 'note', code: null, disputes: null }),
    ).toMatchObject({ motivation: 'highlighting' });
  });
});

describe('records that are no annotation of words', () => {
  it.each([
    ['a text', 'x', 'not-annotation'],
    ['null', null, 'not-annotation'],
    ['another type', { ...STRANGE, type: 'Person' }, 'not-annotation'],
    ['no target', { ...STRANGE, target: undefined }, 'no-address'],
    ['a whole page', { ...STRANGE, target: 'https://example.org/article' }, 'no-quote'],
    ['a picture', { ...STRANGE, target: { source: 'https://example.org/a.jpg', selector: { type: 'FragmentSelector', value: 'xywh=1,1,1,1' } } }, 'no-quote'],
    ['empty words', { ...STRANGE, target: { source: 'https://example.org/a', selector: { type: 'TextQuoteSelector', exact: '' } } }, 'no-quote'],
    ['a script as address', { ...STRANGE, target: { source: 'javascript:alert(1)', selector: STRANGE.target.selector } }, 'no-address'],
    ['words that are a list', { ...STRANGE, target: { source: 'https://example.org/a', selector: { type: 'TextQuoteSelector', exact: ['x'] } } }, 'no-quote'],
    ['a huge note', { ...STRANGE, body: { type: 'TextualBody', value: 'x'.repeat(150_000) } }, 'bad-field'],
    ['more than anybody writes', { ...STRANGE, body: { type: 'TextualBody', value: 'x'.repeat(500_000) } }, 'too-large'],
    ['a hundred thousand tags', { ...STRANGE, body: Array.from({ length: 100_000 }, () => 1) }, 'too-large'],
  ])('%s: refused with %3$s', async (_, record, code) => {
    const { records } = await read([STRANGE, record]);
    expect(records[0]!.refused).toBeNull();
    expect(records[1]!.refused?.code).toBe(code);
  }); // oxfmt-ignore

  it('refuses a record with a prototype in it, and leaves every object alone', async () => {
    const file = JSON.stringify([STRANGE, STRANGE]).replace(
      '"ex:mood"',
      '"__proto__":{"polluted":1},"ex:mood"',
    );
    const { records } = await read(file);
    expect(records.map(({ refused }) => refused?.code)).toEqual(['reserved-key', undefined]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('takes the same id once', async () => {
    const { records } = await read([STRANGE, STRANGE]);
    expect(records.map(({ refused }) => refused?.code)).toEqual([undefined, 'twice']);
  });

  it('keeps text that turns its direction as text', async () => {
    const value = '\u202eevil\u202c';
    const [row] = await taken([{ ...STRANGE, body: { type: 'TextualBody', value } }]);
    expect(row!.note).toBe(value);
  });

  it.each([
    ['an object of something else', { a: 1 }],
    ['a number', 5],
    ['a list of numbers', [1, 2]],
  ])('refuses a file that is %s', async (_, file) => {
    await expect(read(file)).rejects.toThrow(/no annotations that are known/u);
  });

  it('refuses a file that is cut off, empty or no text', async () => {
    await expect(read(JSON.stringify([STRANGE]).slice(0, -5))).rejects.toThrow(/cut off/u);
    await expect(readAnnotations(new Uint8Array(), 'a.json', 0)).rejects.toThrow(/empty/u);
    await expect(readAnnotations(Uint8Array.of(0xc3, 0x28, 0xff), 'a.json', 0)).rejects.toThrow(/UTF-8/u);
  });

  it('never throws on any JSON inside a list of records', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.json().map((text) => JSON.parse(text) as unknown)), async (list) => {
        const { records } = await read([STRANGE, ...list]);
        expect(records).toHaveLength(list.length + 1);
      }),
      { numRuns: 200 },
    );
  });

  it('says of one record what is wrong with it', async () => {
    await expect(readWeb({ type: 'Annotation', target: {} }, 0)).rejects.toThrow(/no web address/u);
  });
});
