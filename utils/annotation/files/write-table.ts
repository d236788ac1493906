/** Annotations as CSV for spreadsheets and statistics, one a row. */
import Papa from 'papaparse';
import type { Annotation } from '../types.ts';

/** Columns, with the names that stay the same in every language: programs read them. */
const COLUMNS: Record<string, (annotation: Annotation) => string> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  code: ({ code }) => code ?? '',
  quote: ({ target }) => target.quote.exact,
  note: ({ note }) => note,
  tags: ({ tags }) => tags.join('; '),
  colour: ({ colour }) => colour,
  article: ({ target }) => target.article,
  title: ({ target }) => target.title,
  outlet: ({ target }) => target.outlet ?? '',
  published: ({ target }) => target.published ?? '',
  start: ({ target }) => String(target.position.start),
  end: ({ target }) => String(target.position.end),
  disputed: ({ disputes }) => (disputes ? `${disputes.pack}/${disputes.part}/${disputes.row}` : ''),
  author: ({ author }) => author ?? '',
  created: ({ createdAt }) => new Date(createdAt).toISOString(),
  changed: ({ changedAt }) => new Date(changedAt).toISOString(),
};

/** Programs calculate what begins like this, after blanks too; an apostrophe before it makes it text. */
const FORMULA = /^[\s'\u200e\u200f]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

export function writeTable(annotations: readonly Annotation[]): string {
  const names = Object.keys(COLUMNS);
  const rows = annotations.map((one) =>
    names.map((name) => {
      const cell = COLUMNS[name]!(one);
      return FORMULA.test(cell) ? `'${cell}` : cell;
    }),
  );
  // Spreadsheets take a file for UTF-8 by its mark.
  return `\ufeff${Papa.unparse([names, ...rows], { newline: '\r\n' })}\r\n`;
}
