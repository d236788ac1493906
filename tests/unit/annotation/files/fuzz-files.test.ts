/** Files of annotations with anything in them, whichever program they claim to be of. */
import fc from 'fast-check';
import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  readAnnotations,
  UnknownFile,
  type ReadRecord,
} from '../../../../utils/annotation/files/read-file.ts';
import { writeTable } from '../../../../utils/annotation/files/write-table.ts';
import { ImportError } from '../../../../utils/packs/limits.ts';
import { AnnotationSchema } from '../../../../utils/store/annotation-row.ts';
import { anyJson, bent, damaged, isPolluted, runs } from '../../fuzz.ts';
import { annotations } from './arbitrary.ts';

const WEB = [
  {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:uuid:1',
    type: 'Annotation',
    motivation: 'commenting',
    created: '2020-04-09T12:00:00Z',
    creator: { type: 'Person', name: 'Salma' },
    body: [
      { type: 'TextualBody', value: 'note', purpose: 'describing' },
      { type: 'TextualBody', value: 'tag', purpose: 'tagging' },
    ],
    target: {
      type: 'SpecificResource',
      source: 'https://example.org/a',
      selector: [
        { type: 'TextQuoteSelector', exact: 'ships', prefix: 'the ', suffix: ' left' },
        { type: 'TextPositionSelector', start: 3, end: 8 },
        { type: 'RangeSelector', refinedBy: { type: 'TextQuoteSelector', exact: 'x' } },
      ],
    },
    'isnad:kind': 'note',
    'isnad:foreign': {},
  },
];
const HYPOTHESIS = {
  export_date: '2025-03-02',
  annotations: [
    {
      id: 'abc',
      uri: 'https://example.org/a',
      text: 'note',
      tags: ['x'],
      user: 'acct:salma@hypothes.is',
      user_info: { display_name: 'Salma' },
      document: { title: ['Ships'] },
      created: '2025-03-01T10:00:00+00:00',
      updated: '2025-03-02T10:00:00+00:00',
      target: [
        {
          source: 'https://example.org/a',
          selector: [
            { type: 'TextQuoteSelector', exact: 'ships', prefix: '', suffix: '' },
            { type: 'TextPositionSelector', start: 1, end: 6 },
          ],
        },
      ],
    },
  ],
};
const OBSIDIAN = {
  'https://example.org/a': {
    title: 'Ships',
    highlights: [
      {
        id: '1',
        content: '<b>ships</b> &amp; boats',
        notes: ['n'],
        color: 'green',
        createdAt: 1_700_000_000_000,
      },
      { type: 'text', exactText: 'ships', timestamp: '2025-03-01T10:00:00Z', comment: 'c' },
    ],
  },
};
const FILES = { 'Web Annotations': WEB, Hypothesis: HYPOTHESIS, 'Obsidian highlights': OBSIDIAN };

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

let taken = 0;

/** Each record is a row that can be stored or is refused with a code, or the file is refused whole. Empty when all is well. */
async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  let faults: string[] = [];
  try {
    const { records } = await readAnnotations(bytes, 'notes.json', 1_600_000_000_000);
    taken += records.filter(({ annotation }) => annotation).length;
    faults = records.flatMap(faultsOfRecord);
  } catch (error) {
    if (!(error instanceof ImportError || error instanceof UnknownFile)) faults = [String(error)];
  }
  return isPolluted() ? [...faults, 'polluted'] : faults;
}

function faultsOfRecord({ annotation, refused }: ReadRecord): string[] {
  if (!annotation) return refused ? [] : ['neither taken nor refused'];
  const faults = v.is(AnnotationSchema, annotation) ? [] : ['does not fit'];
  if (!/^\s*(?:https?|file):/iu.test(annotation.target.article)) faults.push(annotation.target.article);
  return JSON.stringify(annotation).includes('[native code]') ? [...faults, 'code'] : faults;
}

describe('any file as annotations', () => {
  it('bytes and JSON of any kind', async () => {
    const any = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      anyJson.map(bytesOf),
      fc.array(anyJson).map((list) => bytesOf([...WEB, ...list])),
      fc.array(anyJson).map((list) => bytesOf({ annotations: list })),
      fc.array(anyJson).map((list) => bytesOf([{ url: 'https://example.org/a', highlights: list }])),
    );
    await fc.assert(
      fc.asyncProperty(any, async (bytes) => {
        expect(await faultsOf(bytes)).toEqual([]);
      }),
      runs(800),
    );
  });

  it.each(Object.entries(FILES))('%s with parts made something else', async (_, sound) => {
    taken = 0;
    expect(await faultsOf(bytesOf(sound))).toEqual([]);
    expect(taken).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(bent(sound), async (file) => {
        expect(await faultsOf(bytesOf(file))).toEqual([]);
      }),
      runs(600),
    );
    expect(taken).toBeGreaterThan(100);
  });

  it.each(Object.entries(FILES))('%s, its bytes damaged', async (_, sound) => {
    await fc.assert(
      fc.asyncProperty(damaged(bytesOf(sound)), async (bytes) => {
        expect(await faultsOf(bytes)).toEqual([]);
      }),
      runs(300),
    );
  });

  it('named entities of HTML are only those of HTML', async () => {
    const page = {
      url: 'https://example.org/a',
      highlights: [{ content: 'a &constructor; &toString; &amp;' }],
    };
    const file = await readAnnotations(bytesOf([page]), 'notes.json', 0);
    expect(file.records[0]?.annotation?.target.quote.exact).toBe('a &constructor; &toString; &');
  });
});

describe('annotations written as a table', () => {
  it('hold no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(annotations, (one) => {
        const table = writeTable([{ ...one, note: `=cmd|${one.note}`, tags: ['@SUM(A1)'] }]);
        const [, cells] = Papa.parse<string[]>(table.slice(1), { newline: '\r\n', delimiter: ',' }).data;
        for (const cell of cells!) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/u);
      }),
      runs(300),
    );
  });
});
