/** Prints a comparison: for people, as one JSON, as rows of NDJSON, as CSV, or as Markdown. */
import { tableToCsv } from '../../utils/framing/csv.ts';
import { ENGLISH_HEADINGS, tablesToMarkdown } from '../../utils/framing/markdown.ts';
import { namesIn, tablesOf, type Table } from '../../utils/framing/tables.ts';
import type { Compared } from './compare.ts';
import type { CompareFormat } from './options.ts';
import { tableToText } from './print-tables.ts';
import { write } from './write.ts';

export async function printComparison(
  format: CompareFormat,
  { result, others, unread }: Compared,
): Promise<void> {
  if (format === 'json') return write(`${JSON.stringify(result, null, 2)}\n`);
  const name = namesIn('en');
  const tables = tablesOf(result, name);
  const sample = tables.find(({ id }) => id === 'sample')!;
  sample.rows.push(['articles on other topics', others], ['articles that could not be read', unread]);
  const title = result.referent ? name(result.referent.names, result.referent.id) : 'Comparison';
  if (format === 'markdown') return write(tablesToMarkdown(tables, title));
  for (const table of tables.filter(({ rows }) => rows.length > 0)) {
    // Sentences are for checking numbers, not for a terminal.
    if (format === 'text' && table.id === 'sentences') continue;
    if (format === 'ndjson')
      for (const row of table.rows) await write(`${JSON.stringify(named(table, row))}\n`);
    else if (format === 'csv')
      await write(`# ${table.id}\r\n${tableToCsv(table, sample).replace('\ufeff', '')}\r\n`);
    else await write(`${tableToText(table, ENGLISH_HEADINGS[table.id])}\n`);
  }
  if (format === 'text' && !result.referent) {
    const things = result.things.slice(0, 10).map(({ id, articles }) => `${id} (${articles})`);
    await write(`Names of a thing: compare --entity ID. Named most: ${things.join(', ')}\n`);
  }
}

/** A row with the names of its columns. */
function named({ id, columns }: Table, row: Table['rows'][number]): Record<string, unknown> {
  return { table: id, ...Object.fromEntries(columns.map((column, i) => [column, row[i]])) };
}
