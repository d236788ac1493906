/** Reads a pack that came from outside: everything wrong with it is said by part, row and reason. */
import * as v from 'valibot';
import { checkReferences, type PackProblem } from './references.ts';
import { PackSchema, ROW_PARTS, ROW_SCHEMAS, type Pack, type RowPart } from './schema.ts';

/** The rows that a part may hold at most: far beyond any real pack, and a bound on the memory of reading one. */
export const MAX_ROWS = 200_000;

/** With this many problems a pack is not read on: nobody reads more of them, and they take memory. */
const GIVE_UP = 1000;

/** The problems that an error message lists; the rest are counted. */
const LISTED = 20;

const FORMAT = 1;

/** A pack that cannot be used. The message has one line a problem: file, row, reason. */
export class PackError extends Error {
  readonly problems: readonly PackProblem[];
  /** The file that was read, or the folder of its parts' files. */
  readonly file: string;

  constructor(file: string, problems: readonly PackProblem[]) {
    const lines = problems.slice(0, LISTED).map((problem) => describe(file, problem));
    if (problems.length > LISTED) lines.push(`… and ${problems.length - LISTED} more`);
    super(lines.join('\n'));
    this.name = 'PackError';
    this.file = file;
    this.problems = problems;
  }
}

const describe = (file: string, { part, row, reason }: PackProblem): string =>
  [file, part, row].filter((word) => word !== '').join(', ') + `: ${reason}`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The id of a row if it has a readable one, else its position counted from 1. */
export const rowName = (row: unknown, index: number): string => {
  const named = isRecord(row) ? (row['id'] ?? row['concept']) : undefined;
  return typeof named === 'string' && named !== '' && named.length <= 100 ? named : `row ${index + 1}`;
};

/** Where in a row an issue is, and what it is. */
const reasonOf = (issue: v.BaseIssue<unknown>, skip = 0): string => {
  const field = (issue.path ?? [])
    .slice(skip)
    .map((step) => String(step.key))
    .join('.');
  return (field === '' ? '' : `${field}: `) + plainly(issue);
};

/** The schema library's own messages are written for programmers; those that readers meet are said otherwise. */
const plainly = ({ kind, type, expected, received, message }: v.BaseIssue<unknown>): string => {
  if (kind !== 'schema') return message;
  if (type === 'picklist')
    return `${received} is none of ${expected?.replace(/^\(|\)$/gu, '').replaceAll(' | ', ', ')}`;
  if (type === 'strict_object' && expected === 'never') return 'this field is not known';
  if (received === 'undefined') return 'this field is missing';
  return message;
};

/** What is wrong with a row by itself; empty when nothing is. */
export function rowProblems(part: keyof typeof ROW_SCHEMAS, row: unknown): string[] {
  const result = v.safeParse(ROW_SCHEMAS[part], row);
  return result.success ? [] : result.issues.map((issue) => reasonOf(issue));
}

/** What can be said of a value before its rows are read: it is a pack, of a format that is known, of a size that can be read. */
const refuse = (value: unknown): PackProblem[] => {
  if (!isRecord(value))
    return [{ part: 'pack', row: '', reason: 'this is not a pack: a JSON object is expected' }];
  const format = value['format'];
  if (typeof format === 'number' && format > FORMAT) {
    return [
      {
        part: 'pack',
        row: 'format',
        reason: `the pack is written in format ${format}; this version of Isnad reads format ${FORMAT}: update Isnad`,
      },
    ];
  }
  return ROW_PARTS.flatMap((part) => {
    const rows = value[part];
    if (!Array.isArray(rows))
      return [
        { part, row: '', reason: rows === undefined ? 'this part is missing' : 'this is no list of rows' },
      ];
    return rows.length > MAX_ROWS
      ? [{ part, row: '', reason: `${rows.length} rows are more than the ${MAX_ROWS} that can be read` }]
      : [];
  });
};

const ROWLESS = Object.fromEntries(ROW_PARTS.map((part) => [part, []]));

/** The rows of one part as the schema reads them; what is wrong is added to `problems`, up to a bound. */
function readRows(part: RowPart, rows: readonly unknown[], problems: PackProblem[]): unknown[] {
  const read: unknown[] = [];
  for (const [index, row] of rows.entries()) {
    const result = v.safeParse(ROW_SCHEMAS[part], row);
    if (result.success) read.push(result.output);
    else
      for (const issue of result.issues.slice(0, GIVE_UP))
        problems.push({ part, row: rowName(row, index), reason: reasonOf(issue) });
    if (problems.length >= GIVE_UP) break;
  }
  return read;
}

/**
 * Validates a parsed JSON value as a pack.
 *
 * @param value what `JSON.parse` gave
 * @param file the file's name, for the messages
 * @returns the pack, with the schema's trimming applied
 * @throws {PackError} with every problem found (not only the first; of a thousand and more, the first thousand)
 */
export function parsePack(value: unknown, file: string): Pack {
  const refused = refuse(value);
  if (refused.length > 0) throw new PackError(file, refused);
  const parts = value as Record<RowPart, unknown[]>;
  const problems: PackProblem[] = [];
  const head = v.safeParse(PackSchema, { ...parts, ...ROWLESS });
  for (const issue of head.issues ?? []) {
    const [field] = issue.path ?? [];
    problems.push({
      part: 'pack',
      row: typeof field?.key === 'string' ? field.key : '',
      reason: reasonOf(issue, 1),
    });
  }
  const read = ROW_PARTS.map((part) => [part, readRows(part, parts[part], problems)] as const);
  if (!head.success || problems.length > 0) throw new PackError(file, problems);
  const pack = { ...head.output, ...Object.fromEntries(read) } as Pack;
  const wrong = checkReferences(pack);
  if (wrong.length > 0) throw new PackError(file, wrong);
  return pack;
}
