import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { citation } from '../../../../utils/annotation/files/citation.ts';
import { writeMarkdown } from '../../../../utils/annotation/files/write-markdown.ts';
import { writeTable } from '../../../../utils/annotation/files/write-table.ts';
import type { Annotation } from '../../../../utils/annotation/types.ts';

const NOTE: Annotation = {
  schema: 1,
  id: 'urn:uuid:1',
  target: {
    article: 'https://news.example/a',
    addresses: [],
    title: 'عنوان الخبر',
    outlet: 'news',
    published: '2020-04-09',
    quote: { exact: 'وقف\nإطلاق النار', prefix: '', suffix: '' },
    position: { start: 50, end: 65 },
  },
  kind: 'framing',
  note: 'من [قال](x) هذا؟\n# <b>',
  tags: ['مصدر رسمي'],
  colour: 'yellow',
  code: 'conflict',
  disputes: null,
  createdAt: Date.UTC(2026, 0, 2),
  changedAt: Date.UTC(2026, 0, 3),
  author: null,
  foreign: {},
};

describe('a citation', () => {
  it.each([
    ['ar', '«وقف إطلاق النار»، «عنوان الخبر»، وكالة، 9 أبريل 2020، \u2066https://news.example/a\u2069، اطُّلع عليه في 2 يناير 2026.'],
    ['en', '“وقف إطلاق النار”, “عنوان الخبر”, وكالة, Apr 9, 2020, https://news.example/a, accessed Jan 2, 2026.'],
    ['fr', '« وقف إطلاق النار », « عنوان الخبر », وكالة, 9 avr. 2020, https://news.example/a, consulté le 2 janv. 2026.'],
  ] as const)('in %s has quote, title, outlet, date, address and date of access', (language, words) => {
    expect(citation(NOTE, language, { outlet: 'وكالة', locale: language === 'ar' ? 'ar-u-nu-latn' : language })).toBe(words);
  }); // oxfmt-ignore

  it('leaves out what is not known', () => {
    const bare = { ...NOTE, target: { ...NOTE.target, title: '', published: null } };
    expect(citation(bare, 'en')).toBe('“وقف إطلاق النار”, https://news.example/a, accessed Jan 2, 2026.');
  });
});

describe('Markdown', () => {
  const words = {
    language: 'en',
    kind: () => 'Framing',
    code: () => 'Conflict',
    outlet: () => 'News',
  } as const;

  it('goes by article and place, and shows the text as it is', () => {
    const first = { ...NOTE, id: 'urn:uuid:2', note: '', tags: [], code: null, target: { ...NOTE.target, position: { start: 1, end: 2 } } };
    const text = writeMarkdown([NOTE, first], words);
    expect(text.match(/^## /gmu)).toHaveLength(1);
    expect(text).toContain('> وقف\n> إطلاق النار');
    expect(text).toContain('من \\[قال\\](x) هذا؟\n\\# \\<b\\>');
    expect(text).toContain('#مصدر-رسمي');
    expect(text).toContain('**Framing: Conflict**');
    expect(text.indexOf('**Framing**')).toBeLessThan(text.indexOf('**Framing: Conflict**'));
    expect(text.endsWith('accessed Jan 2, 2026.*\n')).toBe(true);
  }); // oxfmt-ignore
});

describe('a table', () => {
  it('has a row for each annotation and takes formulas for text', () => {
    const text = writeTable([{ ...NOTE, note: '=HYPERLINK("x")', tags: ['a', 'b'] }, { ...NOTE, note: ' @x', author: '-1' }]);
    expect(text.startsWith('\ufeffid,')).toBe(true);
    const { data } = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), { header: true });
    expect(data).toHaveLength(2);
    expect(data[0]).toMatchObject({
      kind: 'framing',
      code: 'conflict',
      quote: 'وقف\nإطلاق النار',
      note: '\'=HYPERLINK("x")',
      tags: 'a; b',
      start: '50',
      created: '2026-01-02T00:00:00.000Z',
    });
    expect(data[1]).toMatchObject({ note: "' @x", author: "'-1" });
  }); // oxfmt-ignore
});
