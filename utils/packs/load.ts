/** Reads a pack that came from outside: everything wrong with it is said by part, row and reason. */
import { readBy } from './issues.ts';
import { describeProblem, MAX_PROBLEMS, MAX_ROWS } from './limits.ts';
import { because, clip } from './reasons.ts';
import { checkReferences, type PackProblem } from './references.ts';
import { PackSchema, ROW_PARTS, ROW_SCHEMAS, type Pack, type RowPart } from './schema.ts';

/** The problems that an error message lists; the rest are counted. */
const LISTED = 20;

const FORMAT = 1;

/** A pack that cannot be used. The message has one line a problem: file, row, reason. */
export class PackError extends Error {
  readonly problems: readonly PackProblem[];
  /** The file that was read, or the folder of its parts' files. */
  readonly file: string;

  constructor(file: string, problems: readonly PackProblem[]) {
    const lines = problems.slice(0, LISTED).map((problem) => describeProblem({ file, ...problem }));
    if (problems.length > LISTED) lines.push(`… and ${problems.length - LISTED} more`);
    super(lines.join('\n'));
    this.name = 'PackError';
    this.file = file;
    this.problems = problems;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The id of a row if it has a readable one, else its position counted from 1. */
const rowName = (row: unknown, index: number): string | number => {
  const named = isRecord(row) ? (row['id'] ?? row['concept']) : undefined;
  return typeof named === 'string' && named !== '' && named.length <= 100 ? clip(named, 100) : index + 1;
};

/** What can be said of a value before its rows are read: it is a pack, of a format that is known, of a size that can be read. */
const refuse = (value: unknown): PackProblem[] => {
  // neither its format nor one of its parts: another kind of file
  if (!isRecord(value) || !['format', ...ROW_PARTS].some((part) => part in value))
    return [{ part: 'pack', row: '', reason: because('pack-not') }];
  const format = value['format'];
  if (typeof format === 'number' && format > FORMAT)
    return [{ part: 'pack', row: 'format', reason: because('pack-future', { format, known: FORMAT }) }];
  return ROW_PARTS.flatMap((part): PackProblem[] => {
    const rows = value[part];
    if (!Array.isArray(rows))
      return [{ part, row: '', reason: because(rows === undefined ? 'part-missing' : 'part-no-list') }];
    return rows.length > MAX_ROWS
      ? [{ part, row: '', reason: because('rows-many', { count: rows.length, most: MAX_ROWS }) }]
      : [];
  });
};

const ROWLESS = Object.fromEntries(ROW_PARTS.map((part) => [part, []]));

/** The rows of one part as the schema reads them; what is wrong is added to `problems`, up to a bound. */
function readRows(part: RowPart, rows: readonly unknown[], problems: PackProblem[]): unknown[] {
  const read: unknown[] = [];
  for (const [index, row] of rows.entries()) {
    const result = readBy(ROW_SCHEMAS[part], row);
    if (result.success) read.push(result.output);
    else
      for (const reason of result.problems.slice(0, MAX_PROBLEMS - problems.length))
        problems.push({ part, row: rowName(row, index), reason });
    if (problems.length >= MAX_PROBLEMS) break;
  }
  return read;
}

/** The head by itself. A fault in one of its fields is placed at that field. */
function readHead(parts: Record<RowPart, unknown[]>, problems: PackProblem[]): object {
  const head = readBy(PackSchema, { ...parts, ...ROWLESS });
  if (head.success) return head.output;
  for (const reason of head.problems.slice(0, MAX_PROBLEMS)) {
    const [row = '', ...rest] = (reason.field ?? '').split('.');
    const { field: _, ...said } = reason;
    problems.push({ part: 'pack', row, reason: rest.length > 0 ? { ...said, field: rest.join('.') } : said });
  }
  return {};
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
  const head = readHead(parts, problems);
  const read = ROW_PARTS.map((part) => [part, readRows(part, parts[part], problems)] as const);
  if (problems.length > 0) throw new PackError(file, problems);
  const pack = { ...head, ...Object.fromEntries(read) } as unknown as Pack;
  const wrong = checkReferences(pack, MAX_PROBLEMS);
  if (wrong.length > 0) throw new PackError(file, wrong);
  return pack;
}
