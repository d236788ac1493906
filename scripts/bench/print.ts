/** The tables that the benches print, and the bars with what was measured. */
import type { Row } from './measure.ts';
import type { PageRow } from './page.ts';

export interface Cell {
  /** KB of text, of 1,024 UTF-16 units. */
  size: number;
  forms: number;
  rows: Row[];
}

interface Times {
  median: number | null;
  least: number | null;
}

/** A table in Markdown; null is printed as a dash. */
export function print(title: string, head: string[], rows: (string | number | null)[][]): void {
  console.log(`## ${title}\n\n| ${head.join(' | ')} |\n|${head.map(() => '---').join('|')}|`);
  for (const row of rows) console.log(`| ${row.map(shown).join(' | ')} |`);
  console.log('');
}

/** One line for each contender, one column for each size of text and number of forms. */
export function cellTable(title: string, cells: Cell[]): void {
  const names = cells[0]?.rows.map((row) => row.name) ?? [];
  const head = ['', ...cells.map(({ size, forms }) => `${size} KB × ${forms.toLocaleString('en')}`)];
  const line = (name: string, value: (row: Row) => string) => [
    name,
    ...cells.map(({ rows }) => value(rows.find((row) => row.name === name)!)),
  ];
  print(
    title,
    head,
    names.map((name) =>
      line(
        name,
        (row) => `${shown(row.median)} (${shown(row.least)})${row.same === false ? ' other hits' : ''}`,
      ),
    ),
  );
  const built = names.filter((name) => !name.startsWith('floor'));
  print(
    '… and to build its index, ms',
    head,
    built.map((name) => line(name, (row) => shown(row.build))),
  );
  print('… and hits', head, [line(names[0]!, (row) => shown(row.hits))]);
  console.log(
    'A dash: left out, since one cell would take minutes. All others found exactly the same spans, unless marked.\n',
  );
}

export function pageTable(title: string, rows: PageRow[]): void {
  print(
    title,
    ['', 'ms'],
    rows.map((row) => [row.name, `${shown(row.median)} (${shown(row.least)})`]),
  );
}

/** What the project asks of the matcher, beside what this run measured. */
export function bars(
  cells: Cell[],
  page: PageRow[],
  small: PageRow[],
  mark: number,
  cold: { isnad: Times; regexp: Times },
): void {
  const cell = cells.find(({ size, forms }) => size === 100 && forms === 10_000);
  const row = (name: string) => cell?.rows.find((one) => one.name === name);
  const on = (rows: PageRow[], name: string) => rows.find((one) => one.name === name)?.median ?? null;
  const isnad = row('Isnad');
  const fast = row('@monyone/aho-corasick/fast');
  const ratio = (a: number | null | undefined, b: number | null | undefined) => (a && b ? a / b : null);
  print('Bars, Chromium, 100 KB × 10,000', ['', 'asked', 'measured'], [
    ['times faster than @monyone/aho-corasick/fast', '≥ 3', ratio(fast?.median, isnad?.median)],
    ['times faster to build', '≥ 50', ratio(fast?.build, isnad?.build)],
    ['times faster than the Arabic-aware RegExp', '≥ 2', ratio(row('RegExp, Arabic-aware')?.median, isnad?.median)],
    ['the same, cold', '≥ 2', ratio(cold.regexp.median, cold.isnad.median)],
    ['times faster than mark.js, 10 KB × 1,000', '≥ 1,000', ratio(mark, on(small, 'Isnad, walk, scan, ranges, CSS highlight'))],
    ['scan against walking the text nodes and reading them', '≤ 2.5', ratio(on(page, 'Isnad, scan of the text'), on(page, 'floor: walk and read them'))],
  ]); // oxfmt-ignore
}

function shown(value: string | number | null): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3);
}
