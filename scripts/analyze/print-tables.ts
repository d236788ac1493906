/** Tables for the terminal: columns in line, however wide their script is drawn. */
import type { Table, Value } from '../../utils/framing/tables.ts';

/** Longest cell shown; longer ones are cut. */
const WIDEST = 40;

/** A table as lines of text; empty when it has no rows. */
export function tableToText(table: Table, heading: string): string {
  if (table.rows.length === 0) return '';
  const rows = [table.columns, ...table.rows].map((row) => row.map(shown));
  const widths = table.columns.map((_, i) => Math.max(...rows.map((row) => width(row[i] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => cell + ' '.repeat(Math.max(0, widths[i]! - width(cell))))
      .join('  ')
      .trimEnd();
  return `${heading}\n${rows.map((row) => `  ${line(row)}`).join('\n')}\n`;
}

function shown(value: Value): string {
  const text = String(value ?? '').replace(/\s+/gu, ' ');
  return width(text) > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text;
}

/** Columns of a terminal: marks above and below letters take none. */
const width = (text: string): number => text.replace(/\p{M}/gu, '').length;
