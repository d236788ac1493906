/** How much a file may hold. Checked before anything is unpacked or parsed, so that memory stays bounded. */
import { because, sayReason, type Reason } from './reasons.ts';
import type { PackProblem } from './references.ts';

/** Bytes of a file as it is chosen. */
export const MAX_FILE = 48 * 1024 * 1024;
/** Bytes of everything in an archive, unpacked. */
export const MAX_UNPACKED = 64 * 1024 * 1024;
/** Files in an archive. */
export const MAX_ENTRIES = 64;
/** Values, lists and objects of a JSON text, at most: a bound on what parsing it takes. */
export const MAX_VALUES = 8_000_000;
/** How deep lists and objects of a JSON text may stand within one another; a pack has seven. */
export const MAX_DEPTH = 32;
/** The rows that a part, a table or a file of changes may hold: far beyond any real pack. */
export const MAX_ROWS = 200_000;
/** Problems that are told of one file: nobody reads more of them, and they take memory. */
export const MAX_PROBLEMS = 1000;

/** Something wrong in a file that was to be imported. */
export interface FileProblem extends PackProblem {
  file: string;
}

/** A file that cannot be imported at all. */
export class ImportError extends Error {
  readonly problems: readonly FileProblem[];

  constructor(problems: readonly FileProblem[]) {
    super(problems[0] ? describeProblem(problems[0]) : 'nothing could be imported');
    this.name = 'ImportError';
    this.problems = problems.slice(0, MAX_PROBLEMS);
  }
}

/** A problem as one line of English: file, part, row: reason. */
export function describeProblem({ file, part, row, reason }: PackProblem & { file: string }): string {
  const place = [file, part, typeof row === 'number' ? `row ${row}` : row];
  return `${place.filter((word) => word !== '').join(', ')}: ${sayReason(reason)}`;
}

/** Refuses a file. @throws {ImportError} always */
export function fail(file: string, reason: Reason, part = '', row: string | number = ''): never {
  throw new ImportError([{ file, part, row, reason }]);
}

/** Bytes in the unit that people say them in. */
export const megabytes = (bytes: number): number => Math.max(1, Math.round(bytes / 1024 / 1024));

/** @throws {ImportError} when a file is larger than can be read; nothing of it has been read by then */
export function checkSize(file: string, bytes: number): void {
  if (bytes > MAX_FILE)
    fail(file, because('file-too-large', { size: megabytes(bytes), most: megabytes(MAX_FILE) }));
  if (bytes === 0) fail(file, because('file-empty'));
}
