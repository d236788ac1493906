/**
 * The rows of a part as columns of text: what a spreadsheet holds, and what a form asks for. Whatever has no
 * column stays as it is in the row.
 */
import type { ChangedPart } from './changes.ts';
import { readRules, writeRules, type Rules } from './rules-cell.ts';

export type Row = Record<string, unknown>;

export interface Column {
  name: string;
  read: (row: Row) => string;
  /** Puts a cell into a row; an empty one takes the field out. */
  write: (row: Row, cell: string) => void;
}

/** Between the items of a list in one cell: no name or wording holds it. */
export const BETWEEN = ' | ';

const LANGUAGES = ['ar', 'en', 'fr'] as const;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf) : []);
const recordOf = (value: unknown): Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : {};

/** The items of a cell that holds a list. */
export const split = (cell: string): string[] =>
  cell
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Sets a field, or takes it out when there is nothing to set. */
const put = (row: Row, field: string, value: unknown): void => {
  if (value === undefined) delete row[field];
  else row[field] = value;
};

const text = (name: string, field = name): Column => ({
  name,
  read: (row) => textOf(row[field]),
  write: (row, cell) => put(row, field, cell.trim() === '' ? undefined : cell.trim()),
});

const list = (name: string, always = false): Column => ({
  name,
  read: (row) => listOf(row[name]).join(BETWEEN),
  write: (row, cell) => put(row, name, split(cell).length === 0 && !always ? undefined : split(cell)),
});

/** One field of an object: `effect` → `direction`. */
const within = (field: string, key: string, name: string): Column => ({
  name,
  read: (row) => textOf(recordOf(row[field])[key]),
  write: (row, cell) => {
    const inner = { ...recordOf(row[field]) };
    put(inner, key, cell.trim() === '' ? undefined : cell.trim());
    put(row, field, Object.keys(inner).length === 0 ? undefined : inner);
  },
});

const names: Column[] = LANGUAGES.map((language) => ({
  name: `names_${language}`,
  read: (row) => listOf(recordOf(row['names'])[language]).join(BETWEEN),
  write: (row, cell) => {
    const inner = { ...recordOf(row['names']) };
    put(inner, language, split(cell).length === 0 ? undefined : split(cell));
    row['names'] = inner;
  },
}));

const number = (name: string): Column => ({
  name,
  read: (row) => (typeof row[name] === 'number' ? String(row[name]) : ''),
  // What is no number is left as it was written, so that the schema names it.
  write: (row, cell) => put(row, name, /^\d+$/.test(cell.trim()) ? Number(cell) : cell.trim() || undefined),
});

/** Conditions, as JSON: somebody who edits a table leaves the cell as it is, the form asks for its parts. */
const rules: Column = {
  name: 'rules',
  read: (row) => (Array.isArray(row['rules']) ? writeRules(row['rules'] as Rules) : ''),
  // What holds no conditions is left as it was written, so that the schema names it.
  write: (row, cell) => put(row, 'rules', cell.trim() === '' ? undefined : (readRules(cell) ?? cell)),
};

/** The columns of each part, in the order of a spreadsheet. `id` comes before them. */
export const COLUMNS: Record<ChangedPart, readonly Column[]> = {
  outlets: [
    ...names,
    list('addresses', true),
    list('hostedAt'),
    text('country'),
    text('owner'),
    text('type'),
    list('credits'),
    text('note'),
  ],
  claims: [
    text('kind'),
    text('statement'),
    within('towards', 'direction', 'direction'),
    within('towards', 'camp', 'camp'),
    text('basis'),
    text('madeBy'),
    text('confidence'),
    text('from'),
    text('until'),
    list('opposes'),
    within('source', 'title', 'source_title'),
    within('source', 'publisher', 'source_publisher'),
    within('source', 'date', 'source_date'),
    within('source', 'url', 'source_url'),
  ],
  entities: [...names, text('kind'), text('camp'), rules, text('collision'), text('note')],
  terms: [
    ...names,
    text('refersTo'),
    list('usedBy', true),
    within('effect', 'direction', 'direction'),
    within('effect', 'camp', 'camp'),
    number('strength'),
    text('category'),
    text('context'),
    text('inflects'),
    ...LANGUAGES.map((language) => within('neutral', language, `neutral_${language}`)),
    text('warning'),
    list('evidence', true),
    rules,
    text('note'),
  ],
};

/** What a new row is before its cells are written. */
const BLANK: Record<ChangedPart, Row> = {
  outlets: { names: {}, addresses: [], type: 'private', claims: [] },
  claims: { kind: 'stance', basis: 'third-party', confidence: 'medium' },
  entities: { names: {} },
  terms: {
    names: {},
    usedBy: [],
    category: 'naming',
    context: 'topic',
    inflects: 'phrase-fixed',
    evidence: ['memory'],
  },
};

/**
 * Writes cells into a row.
 * @param base the row as it is, or null for a new one
 * @param cells by column name; a column that is absent leaves its field as it was
 */
export function writeRow(part: ChangedPart, base: Row | null, cells: Readonly<Record<string, string>>): Row {
  const row = structuredClone(base ?? BLANK[part]);
  for (const column of COLUMNS[part]) {
    const cell = cells[column.name];
    if (cell !== undefined && (base === null ? cell.trim() !== '' : cell.trim() !== column.read(base).trim()))
      column.write(row, cell);
  }
  return row;
}

/** The cells of a row, by column name. */
export function readRow(part: ChangedPart, row: Row): Record<string, string> {
  return Object.fromEntries(COLUMNS[part].map((column) => [column.name, column.read(row)]));
}
