import { describe, expect, it } from 'vitest';
import { readAnnotations } from '../../../../utils/annotation/files/read-file.ts';
import { toWeb } from '../../../../utils/annotation/files/write-web.ts';
import { violations } from './model.ts';

const AT = Date.UTC(2026, 0, 1);
const read = (value: unknown) =>
  readAnnotations(new TextEncoder().encode(JSON.stringify(value)), 'export.json', AT);

const HYPOTHESIS = {
  export_date: '2026-01-01T00:00:00.000Z',
  export_userid: 'acct:salma@hypothes.is',
  client_version: '1.0',
  annotations: [
    {
      id: 'Ab_3',
      created: '2025-03-01T10:00:00.123456+00:00',
      updated: '2025-03-02T10:00:00.000000+00:00',
      user: 'acct:salma@hypothes.is',
      uri: 'https://news.example/a#part',
      text: 'من قال هذا؟',
      tags: ['مصدر', 5],
      group: '__world__',
      permissions: { read: ['group:__world__'] },
      target: [
        {
          source: 'https://news.example/a',
          selector: [
            {
              type: 'RangeSelector',
              startContainer: '/p[1]',
              endContainer: '/p[1]',
              startOffset: 0,
              endOffset: 4,
            },
            { type: 'TextPositionSelector', start: 10, end: 25 },
            { type: 'TextQuoteSelector', exact: 'وقف إطلاق النار', prefix: 'إلى ', suffix: ' في' },
          ],
        },
      ],
      document: { title: ['عنوان الخبر'] },
      user_info: { display_name: null },
    },
    {
      id: 'page',
      uri: 'https://news.example/a',
      text: 'page note',
      target: [{ source: 'https://news.example/a' }],
    },
    { id: 'reply', uri: 'https://news.example/a', references: ['Ab_3'], text: 'answer', target: [{}] },
    { id: 'nowhere', text: 'x', target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'y' }] }] },
    'nonsense',
  ],
};

describe('a Hypothesis export', () => {
  it('is read record by record', async () => {
    const { format, records } = await read(HYPOTHESIS);
    expect(format).toBe('hypothesis');
    expect(records.map(({ refused }) => refused?.code ?? 'taken')).toEqual([
      'taken',
      'no-quote',
      'reply',
      'no-address',
      'not-annotation',
    ]);
    expect(records[0]!.annotation).toMatchObject({
      id: 'https://hypothes.is/a/Ab_3',
      note: 'من قال هذا؟',
      tags: ['مصدر'],
      author: 'salma',
      createdAt: Date.UTC(2025, 2, 1, 10, 0, 0, 123),
      changedAt: Date.UTC(2025, 2, 2, 10),
      target: {
        article: 'https://news.example/a',
        title: 'عنوان الخبر',
        quote: { exact: 'وقف إطلاق النار', prefix: 'إلى ', suffix: ' في' },
        position: { start: 10, end: 25 },
      },
      foreign: { annotation: { hypothesis: { group: '__world__' } }, selectors: [{ type: 'RangeSelector' }] },
    });
  });

  it('gives the same rows each time, and a valid Web Annotation that gives them again', async () => {
    const [first] = (await read(HYPOTHESIS)).records;
    const [second] = (await read(HYPOTHESIS)).records;
    expect(second).toEqual(first);
    const web = toWeb(first!.annotation!);
    expect(violations(web)).toEqual([]);
    const [again] = (await read([web])).records;
    expect(again!.annotation).toEqual(first!.annotation);
  });
});

const OBSIDIAN = [
  {
    url: 'https://news.example/a',
    title: 'عنوان',
    highlights: [
      { text: 'وقف إطلاق النار', timestamp: '2025-03-01T10:00:00.000Z', notes: ['ملاحظة', 'أخرى'], comment: 'ملاحظة', color: 'pink' },
      { text: 'وقف إطلاق النار', timestamp: '2025-03-01T10:00:00.000Z' },
      { id: '17', type: 'text', xpath: '/p[1]', content: '<p>a &amp; <b>b</b></p>', createdAt: 1_700_000_000_000, color: 'teal' },
      { type: 'element', content: '<img src="x">' },
      { text: 'undated' },
    ],
  },
  { url: 'notes', highlights: [{ text: 'x' }] },
]; // oxfmt-ignore

describe('highlights of Obsidian', () => {
  it('are read highlight by highlight', async () => {
    const { format, records } = await read(OBSIDIAN);
    expect(format).toBe('obsidian');
    expect(records.map(({ refused }) => refused?.code ?? 'taken')).toEqual([
      'taken',
      'taken',
      'taken',
      'no-quote',
      'taken',
      'no-address',
    ]);
    expect(records[0]!.annotation).toMatchObject({
      note: 'ملاحظة\n\nأخرى',
      colour: 'pink',
      createdAt: Date.UTC(2025, 2, 1, 10),
      target: { article: 'https://news.example/a', title: 'عنوان', quote: { exact: 'وقف إطلاق النار' } },
    });
    expect(records[2]!.annotation).toMatchObject({
      colour: 'yellow',
      createdAt: 1_700_000_000_000,
      target: { quote: { exact: 'a & b' } },
      foreign: { annotation: { obsidian: { type: 'text', xpath: '/p[1]', color: 'teal' } } },
    });
    expect(records[4]!.annotation!.createdAt).toBe(AT);
  });

  it('keeps two highlights of the same words apart, with the same ids each time', async () => {
    const first = (await read(OBSIDIAN)).records;
    expect(first[0]!.annotation!.id).not.toBe(first[1]!.annotation!.id);
    expect((await read(OBSIDIAN)).records).toEqual(first);
  });

  it('are as many on one page as the reader has made', async () => {
    const highlights = Array.from({ length: 500 }, (_, n) => ({
      id: `h${n}`,
      text: `${n} ${'كلمة '.repeat(200)}`,
    }));
    const { records } = await read([{ url: 'https://news.example/a', highlights }]);
    expect(records.filter(({ annotation }) => annotation !== null)).toHaveLength(500);
  });

  it('are read by address too, as they lie in the storage of the extension', async () => {
    const [page] = OBSIDIAN;
    const { format, records } = await read({ 'https://news.example/a': { highlights: page!.highlights } });
    expect(format).toBe('obsidian');
    expect(records[0]!.annotation!.target.article).toBe('https://news.example/a');
  });
});
