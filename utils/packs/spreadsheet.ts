/** Rows of a pack as CSV or TSV, for spreadsheets: out with a guard against formulas, in with a report by row. */
import Papa from 'papaparse';
import { rowKey, type ChangedPart, type OwnMarks } from './changes.ts';
import { COLUMNS, readRow, type Row } from './columns.ts';
import { fail, MAX_ROWS, type FileProblem } from './limits.ts';
import { because } from './reasons.ts';

/** Claims are rows of their outlet and have no table of their own. */
export type TablePart = Exclude<ChangedPart, 'claims'>;
const TABLE_PARTS = ['outlets', 'entities', 'terms'] as const;

/** Columns that say whose a row is; read back in, they keep its author, reason and time. */
const OWN = ['own_author', 'own_reason', 'own_at'] as const;

/** A column that only this part has, by which a table without a telling file name is known. */
const TELLING: Record<TablePart, string> = { outlets: 'addresses', entities: 'kind', terms: 'strength' };

/**
 * Programs calculate what begins like this, in some languages also with wide signs; an apostrophe before it makes it
 * text. What already has apostrophes there gets one more, so that reading takes off just what writing put on.
 */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u;
const guard = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
const unguard = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;

/** Characters of one line, of one cell: beyond them it is no table that anybody made. */
const MAX_LINE = 1_000_000;
const MAX_CELL = 100_000;

/** Which table a row goes to: columns of the part, with `id` before and the marks of ownership after them. */
export function toTable(
  part: TablePart,
  rows: readonly { id: string }[],
  own: OwnMarks,
  delimiter: ',' | '\t',
): string {
  const names = COLUMNS[part].map((column) => column.name);
  const lines = rows.map((row) => {
    const cells = readRow(part, row as Row);
    const mark = own.get(rowKey(part, row.id));
    const marks = mark ? [mark.author, mark.reason, mark.at] : ['', '', ''];
    return [row.id, ...names.map((name) => cells[name] ?? ''), ...marks].map(guard);
  });
  // Spreadsheets take a file for UTF-8 by its mark.
  return `\ufeff${Papa.unparse([['id', ...names, ...OWN], ...lines], { delimiter, newline: '\r\n' })}\r\n`;
}

export interface TableRow {
  /** Row of the table as a spreadsheet numbers it: the heading is 1. */
  line: number;
  id: string;
  cells: Record<string, string>;
  /** Whose the row was when it was exported. */
  author: string;
  reason: string;
  at: string;
}

export interface Table {
  part: TablePart;
  rows: TableRow[];
  problems: FileProblem[];
}

/**
 * Reads a table.
 * @param text decoded text of the file
 * @throws {ImportError} when its heading cannot be understood or it has too many rows
 */
export function readTable(text: string, file: string): Table {
  const problems: FileProblem[] = [];
  const rows: TableRow[] = [];
  let heading: string[] | null = null;
  let part: TablePart = 'terms';
  let line = 0;
  checkLines(text, file);
  Papa.parse<string[]>(text.replace(/^\ufeff/u, ''), {
    delimiter: /\.tsv$/iu.test(file) ? '\t' : '',
    delimitersToGuess: [',', ';', '\t'],
    step: ({ data, errors }) => {
      line++;
      const [error] = errors;
      if (error?.type === 'Quotes') {
        problems.push({ file, part, row: line, reason: because('table-quote') });
        return;
      }
      if (data.every((cell) => cell.trim() === '')) return;
      if (heading === null) {
        heading = data.map((cell) => cell.trim());
        part = partOf(heading, file);
        return;
      }
      if (rows.length >= MAX_ROWS) fail(file, because('table-rows', { most: MAX_ROWS }), part);
      if (data.length > heading.length) {
        const reason = because('table-cells', { cells: data.length, headings: heading.length });
        problems.push({ file, part, row: line, reason });
        return;
      }
      if (data.some((cell) => cell.length > MAX_CELL)) {
        problems.push({ file, part, row: line, reason: because('table-cell', { most: MAX_CELL }) });
        return;
      }
      rows.push(tableRow(heading, data, line));
    },
  });
  if (heading === null) fail(file, because('table-empty'));
  return { part, rows, problems };
}

/** @throws {ImportError} when a line is too long to be one of a table */
function checkLines(text: string, file: string): void {
  for (let start = 0, row = 1; start < text.length; row++) {
    const end = text.indexOf('\n', start);
    const next = end === -1 ? text.length : end + 1;
    if (next - start > MAX_LINE) fail(file, because('table-line', { most: MAX_LINE }), '', row);
    start = next;
  }
}

function tableRow(heading: readonly string[], data: readonly string[], line: number): TableRow {
  const cells: Record<string, string> = {};
  for (const [index, name] of heading.entries()) cells[name] = unguard(data[index] ?? '');
  const { id = '', own_author: author = '', own_reason: reason = '', own_at: at = '', ...rest } = cells;
  return { line, id: id.trim(), cells: rest, author: author.trim(), reason: reason.trim(), at: at.trim() };
}

/** Which part a heading is of. */
function partOf(heading: readonly string[], file: string): TablePart {
  const columns = (part: TablePart) => new Set(['id', ...OWN, ...COLUMNS[part].map(({ name }) => name)]);
  const seen = new Set<string>();
  const twice = heading.find((name) => seen.size === seen.add(name).size);
  if (twice !== undefined) fail(file, because('table-column-twice', { column: twice }), '', 1);
  const fitting = TABLE_PARTS.filter((part) => heading.every((name) => columns(part).has(name)));
  const named = TABLE_PARTS.find((part) => file.toLowerCase().includes(part.slice(0, -1)));
  const told = fitting.find((part) => heading.includes(TELLING[part]));
  const part =
    fitting.find((one) => one === named) ?? told ?? (fitting.length === 1 ? fitting[0] : undefined);
  if (part !== undefined) return part;
  if (fitting.length > 1) fail(file, because('table-part'), '', 1);
  const known = columns(named ?? 'terms');
  const unknown = heading.find((name) => !known.has(name)) ?? '';
  return fail(file, because('table-column', { column: unknown, known: [...known].join(', ') }), '', 1);
}
