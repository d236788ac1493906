import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { binned, binOf, fittingBin } from '../../../utils/framing/bins.ts';
import { tableToCsv } from '../../../utils/framing/csv.ts';
import { tablesToMarkdown } from '../../../utils/framing/markdown.ts';
import { namesIn, tablesOf, type Table } from '../../../utils/framing/tables.ts';
import { compareAll, siteArticles } from './corpus.ts';

const result = compareAll(await siteArticles(), { referent: 'lna' });
const tables = tablesOf(result, namesIn('en'));
const sample = tables.find(({ id }) => id === 'sample')!;

describe('tables', () => {
  it('hold every number of the comparison', () => {
    const names = tables.find(({ id }) => id === 'names')!;
    for (const [i, row] of result.names.entries()) {
      const cells = result.groups.map(({ key }) => row.cells[key]?.count ?? 0);
      expect(names.rows[i]!.slice(5)).toEqual([row.total, ...cells]);
    }
    const sentences = tables.find(({ id }) => id === 'sentences')!;
    expect(sentences.rows).toHaveLength(result.names.reduce((sum, { total }) => sum + total, 0));
    const time = tables.find(({ id }) => id === 'time')!;
    expect(time.rows.flatMap((row) => row.slice(1) as number[]).reduce((a, b) => a + b, 0)).toBe(
      result.sample.articles,
    );
  });

  it('say “too few” instead of a share without an interval', () => {
    const lean = tables.find(({ id }) => id === 'lean')!;
    for (const row of lean.rows) expect(row.slice(6, 9)).toEqual([null, null, 'too few']);
  });
});

describe('CSV', () => {
  const table: Table = {
    id: 'names',
    columns: ['label', 'n'],
    rows: [
      ['=HYPERLINK("x")', 1],
      ['+1', 2],
      ['a "b", c\nd', 3],
      ['@x', null],
    ],
  };

  it('is read back as it was, and nothing in it is a formula', () => {
    const csv = tableToCsv(table, sample);
    const read = Papa.parse<string[]>(csv.replace(/^\ufeff/u, ''), { skipEmptyLines: true }).data;
    expect(read.slice(0, 5)).toEqual([
      ['label', 'n'],
      ['\'=HYPERLINK("x")', '1'],
      ["'+1", '2'],
      ['a "b", c\nd', '3'],
      ["'@x", ''],
    ]);
    expect(csv).not.toMatch(/(?:^|,|\n)"?[=+@]/u);
  });

  it('carries pack version and query, from which the comparison can be made again', () => {
    const read = Papa.parse<string[]>(tableToCsv(table, sample)).data;
    const note = (key: string) => read.find(([first]) => first === `# ${key}`)?.[1];
    expect(note('pack')).toBe(`libya ${result.sample.pack.version}`);
    expect(JSON.parse(note('query')!)).toEqual(result.query);
  });
});

describe('Markdown', () => {
  const text = tablesToMarkdown(tables, 'LNA');

  it('has each sentence as a quotation with outlet, headline, date and address', () => {
    const quotations = text.match(/^> — .+$/gmu) ?? [];
    expect(quotations).toHaveLength(result.names.reduce((sum, { total }) => sum + total, 0));
    for (const line of quotations) expect(line).toMatch(/, \d{4}-\d{2}-\d{2} <http:\/\/[^<>\s]+> \(\w+/u);
  });

  it('has tables whose rows are as wide as their heads', () => {
    for (const table of tables.filter(({ id, rows }) => id !== 'sentences' && rows.length > 0)) {
      const at = text
        .split('\n')
        .indexOf(`| ${table.columns.map((c) => c.replace(/[_|#]/gu, '\\$&')).join(' | ')} |`);
      expect(at).toBeGreaterThan(0);
      expect(text.split('\n')[at + 1]!.match(/---/gu)).toHaveLength(table.columns.length);
    }
  });

  it('has the query as it is read again, and speakers by their names', () => {
    expect(text).toContain(`| query | \`${JSON.stringify(result.query)}\` |`);
    const spoken = result.speakers.flatMap(({ speaker, names }) =>
      speaker !== null && names.en !== undefined && names.en !== speaker
        ? [[speaker, names.en] as const]
        : [],
    );
    const cited = new Set(tables.find(({ id }) => id === 'sentences')!.rows.map((row) => row[3]));
    expect(spoken.some(([, name]) => cited.has(name))).toBe(true);
    for (const [id] of spoken) expect(cited).not.toContain(id);
  });

  it('keeps what would be markup as it is written', () => {
    const nasty: Table = { id: 'names', columns: ['a'], rows: [['*x* | <b> [l](u) `c`\nnext']] };
    expect(tablesToMarkdown([nasty], 't')).toContain('| \\*x\\* \\| \\<b\\> \\[l\\](u) \\`c\\` next |');
  });
});

describe('bins of days', () => {
  it.each([
    ['2020-01-05', '2019-12-30'],
    ['2020-01-06', '2020-01-06'],
    ['2019-12-31', '2019-12-30'],
    ['2020-03-01', '2020-02-24'],
  ])('%s is of the week of %s', (day, monday) => expect(binOf(day, 'week')).toBe(monday));

  it('keep every article', () => {
    const days = { '2019-04-04': 2, '2019-04-30': 1, '2019-05-01': 4, '2020-04-01': 1 };
    expect(binned(days, 'month')).toEqual([
      ['2019-04-01', 3],
      ['2019-05-01', 4],
      ['2020-04-01', 1],
    ]);
    expect(binned(days, 'day')).toEqual(Object.entries(days));
  });

  it('are as fine as fits', () => {
    expect(fittingBin('2020-01-01', '2020-02-01')).toBe('day');
    expect(fittingBin('2019-04-01', '2020-04-01')).toBe('week');
    expect(fittingBin('2014-04-01', '2020-04-01')).toBe('month');
  });
});
