import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFixture } from './parse.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/gold');
const file = (body: string) => `outlet: Somebody\ndate: 2019-05-01\nlang: ar\n---\n${body}\n`;

describe('parseFixture', () => {
  it('reads the header and takes the markup out of the text', () => {
    const { header, text } = parseFixture(file('⟦e:lna|الجيش⟧ هنا'), 'a');
    expect(header).toEqual({ outlet: 'Somebody', date: '2019-05-01', lang: 'ar' });
    expect(text).toBe('الجيش هنا');
  });

  it('gives entities, terms and ignored spans with offsets into the plain text', () => {
    const { text, gold } = parseFixture(
      file('قال ⟦e:gna|⟦t:sarraj-government:own,indirect|حكومة السراج⟧⟧ و⟦x|الجيش⟧'),
      'a',
    );
    expect(gold.items).toEqual([
      {
        kind: 'term',
        start: 4,
        end: 16,
        surface: 'حكومة السراج',
        id: ['sarraj-government'],
        voice: ['own', 'indirect'],
      },
      { kind: 'entity', start: 4, end: 16, surface: 'حكومة السراج', id: ['gna'] },
      { kind: 'ignore', start: 18, end: 23, surface: 'الجيش', id: ['-'] },
    ]);
    for (const item of gold.items) expect(text.slice(item.start, item.end)).toBe(item.surface);
  });

  it('keeps speech with its speakers apart from labels, the outer before the inner', () => {
    const { text, gold } = parseFixture(file('قال: "⟦q:lna,-|نرفض «⟦l|الوصاية⟧»⟧".'), 'a');
    expect(gold.quotes.map((q) => [text.slice(q.start, q.end), q.kind, q.speaker])).toEqual([
      ['نرفض «الوصاية»', 'speech', ['lna', '-']],
      ['الوصاية', 'label', ['-']],
    ]);
  });

  it('tells body lines from boilerplate and from lines that are neither', () => {
    const { text, gold } = parseFixture(file('عنوان\n~ كاتب\n\n¦ شارك\nنص '), 'a');
    expect(text).toBe('عنوان\nكاتب\n\nشارك\nنص ');
    expect(gold.body.map(([s, e]) => text.slice(s, e))).toEqual(['عنوان', 'نص']);
    expect(gold.boilerplate.map(([s, e]) => text.slice(s, e))).toEqual(['شارك']);
  });

  it('writes a no-break space for its visible sign', () => {
    expect(parseFixture(file('حكومة␣الوفاق'), 'a').text).toBe('حكومة\u00A0الوفاق');
  });

  it.each([
    ['⟦e:lna|الجيش', 'not closed'],
    ['الجيش⟧', 'without an opening'],
    ['⟦e|الجيش⟧', 'ids belong to'],
    ['⟦t:militias|الجيش⟧', 'voices belong to'],
    ['⟦t:militias:loud|الجيش⟧', 'none of the voices'],
    ['⟦e:lna|⟧', 'without text'],
    ['⟦z|الجيش⟧', 'not a tag'],
    ['¦ ⟦e:lna|الجيش⟧', 'outside the article'],
  ])('refuses %s', (line, reason) => {
    expect(() => parseFixture(file(line), 'a')).toThrow(reason);
    expect(() => parseFixture(file(line), 'a')).toThrow('a, line 5');
  });

  it('refuses a file without a header', () => {
    expect(() => parseFixture('نص', 'a')).toThrow('no line "---"');
    expect(() => parseFixture('نص\n---\nنص', 'a')).toThrow('not "key: value"');
  });
});

describe('the annotated texts', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

  it.each(names)('%s parses, says what it is, and has something to judge', (name) => {
    const { header, text, gold } = parseFixture(readFileSync(join(FOLDER, name), 'utf8'), name);
    expect(Object.keys(header)).toEqual(['outlet', 'camp', 'date', 'lang']);
    expect(header.date).toMatch(/^\d{4}-\d\d-\d\d$/u);
    expect(['ar', 'en', 'fr']).toContain(header.lang);
    expect(['lna', 'gna', 'mixed']).toContain(header.camp);
    expect(gold.items.some((item) => item.kind === 'entity')).toBe(true);
    for (const item of gold.items) expect(text.slice(item.start, item.end)).toBe(item.surface);
  });
});
