/** Tables as CSV files that a spreadsheet opens without running anything. */
import Papa from 'papaparse';
import type { Table } from './tables.ts';

/**
 * RFC 4180 with a byte order mark, so that spreadsheets read it as UTF-8. Cells that a spreadsheet would run as a formula get an
 * apostrophe in front. Pack version and query stand in the last rows, so that the table can be repeated.
 */
export function tableToCsv(table: Table, sample: Table): string {
  const notes = table.id === sample.id ? [] : [[], ...sample.rows.map(([key, value]) => [`# ${key}`, value])];
  const csv = Papa.unparse([table.columns, ...table.rows, ...notes], {
    newline: '\r\n',
    escapeFormulae: true,
  });
  return `\ufeff${csv}\r\n`;
}
