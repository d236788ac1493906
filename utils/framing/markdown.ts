/** A comparison as Markdown: tables, the sentences as quotations with their source, and what is needed to repeat it. */
import type { Table, TableId, Value } from './tables.ts';

export type Headings = Record<TableId, string>;

export const ENGLISH_HEADINGS: Headings = {
  names: 'Who calls it what',
  sentences: 'The sentences',
  words: 'Distinctive words',
  speakers: 'Who gets to speak (words)',
  time: 'Coverage over time (articles)',
  lean: 'Loaded words in own voice',
  sample: 'Sample and query',
};

/** @param tables in the order in which they are printed; empty ones are left out */
export function tablesToMarkdown(
  tables: readonly Table[],
  title: string,
  headings: Headings = ENGLISH_HEADINGS,
): string {
  const parts = tables
    .filter(({ rows }) => rows.length > 0)
    .map(
      (table) => `## ${headings[table.id]}\n\n${table.id === 'sentences' ? quotations(table) : grid(table)}`,
    );
  return `# ${inline(title)}\n\n${parts.join('\n\n')}\n`;
}

function grid({ columns, rows }: Table): string {
  const line = (cells: readonly Value[]) =>
    `| ${cells.map((cell) => inCell(String(cell ?? ''))).join(' | ')} |`;
  return [line(columns), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

/** Each sentence with the words marked, and outlet, headline, date, address behind it. */
function quotations({ columns, rows }: Table): string {
  const at = (row: readonly Value[], column: string) => String(row[columns.indexOf(column)] ?? '');
  return rows
    .map((row) => {
      const words = `${inline(at(row, 'before'))}**${inline(at(row, 'match'))}**${inline(at(row, 'after'))}`;
      const speaker = at(row, 'speaker');
      const voice = speaker === '' ? at(row, 'voice') : `${at(row, 'voice')}, ${inline(speaker)}`;
      const address = at(row, 'address');
      const source = [at(row, 'group'), at(row, 'title'), at(row, 'date')]
        .filter((part) => part !== '')
        .map(inline);
      return `> ${words}\n>\n> — ${source.join(', ')}${address === '' ? '' : linked(address)} (${voice})`;
    })
    .join('\n\n');
}

/** A query is copied as it stands: it is code. All else is text. */
function inCell(text: string): string {
  return /^\{".*\}$/u.test(text) && !/[`|]/u.test(text) ? `\`${text}\`` : inline(text);
}

/** Text that Markdown leaves as it is, on one line. */
function inline(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>|#]/gu, '\\$&');
}

/** An address between angle brackets, with nothing in it that would end them. */
function linked(address: string): string {
  return URL.canParse(address) ? ` <${new URL(address).href}>` : ` ${inline(address)}`;
}
