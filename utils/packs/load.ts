/** Reads a pack that came from outside: everything wrong with it is said by part, row and reason. */
import * as v from 'valibot';
import { checkReferences, type PackProblem } from './references.ts';
import { PackSchema, type Pack } from './schema.ts';

/** The rows that a part may hold at most: far beyond any real pack, and a bound on the memory of reading one. */
export const MAX_ROWS = 200_000;

/** The problems that an error message lists; the rest are counted. */
const LISTED = 20;

const FORMAT = 1;

/** The parts of a pack that hold rows. */
const ROW_PARTS = ['sources', 'outlets', 'entities', 'terms', 'namings', 'articles'] as const;

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

/** The id of row `index` of a part if it has a readable one, else its position counted from 1. */
const rowName = (value: unknown, part: string, index: number): string => {
  const rows = isRecord(value) ? value[part] : undefined;
  const row: unknown = Array.isArray(rows) ? rows[index] : undefined;
  const named = isRecord(row) ? (row['id'] ?? row['concept']) : undefined;
  return typeof named === 'string' && named.length <= 100 ? named : `row ${index + 1}`;
};

const readIssue = (value: unknown, issue: v.BaseIssue<unknown>): PackProblem => {
  const path = (issue.path ?? []).map((step) => (typeof step.key === 'number' ? step.key : String(step.key)));
  const [part, index, ...rest] = path;
  const inRows = typeof part === 'string' && typeof index === 'number';
  const field = (inRows ? rest : path.slice(1)).join('.');
  const where = field === '' ? '' : `${field}: `;
  const isRowPart = ROW_PARTS.some((name) => name === part);
  return {
    part: isRowPart ? `${part}` : 'pack',
    row: inRows ? rowName(value, part, index) : isRowPart ? '' : `${part ?? ''}`,
    reason: where + issue.message,
  };
};

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
    return Array.isArray(rows) && rows.length > MAX_ROWS
      ? [{ part, row: '', reason: `${rows.length} rows are more than the ${MAX_ROWS} that can be read` }]
      : [];
  });
};

/**
 * Validates a parsed JSON value as a pack.
 *
 * @param value what `JSON.parse` gave
 * @param file the file's name, for the messages
 * @returns the pack, with the schema's trimming applied
 * @throws {PackError} with every problem found (all of them, not only the first)
 */
export function parsePack(value: unknown, file: string): Pack {
  const refused = refuse(value);
  if (refused.length > 0) throw new PackError(file, refused);
  const result = v.safeParse(PackSchema, value);
  if (!result.success) {
    throw new PackError(
      file,
      result.issues.map((issue) => readIssue(value, issue)),
    );
  }
  const problems = checkReferences(result.output);
  if (problems.length > 0) throw new PackError(file, problems);
  return result.output;
}
