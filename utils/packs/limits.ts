/** How much a file may hold. Checked before anything is unpacked or parsed, so that memory stays bounded. */
import type { PackProblem } from './references.ts';

/** Bytes of a file as it is chosen. */
export const MAX_FILE = 48 * 1024 * 1024;
/** Bytes of everything in an archive, unpacked. */
export const MAX_UNPACKED = 64 * 1024 * 1024;
/** Files in an archive. */
export const MAX_ENTRIES = 64;
/** Values, lists and objects of a JSON text, at most: a bound on what parsing it takes. */
export const MAX_VALUES = 8_000_000;

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
    this.problems = problems;
  }
}

/** A problem as one line: file, part, row: reason. */
export function describeProblem({ file, part, row, reason }: FileProblem): string {
  return `${[file, part, row].filter((word) => word !== '').join(', ')}: ${reason}`;
}

export function fail(file: string, reason: string, part = '', row = ''): never {
  throw new ImportError([{ file, part, row, reason }]);
}

/** Bytes as people say them. */
export function megabytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1024 / 1024))} MB`;
}

/** @throws {ImportError} when a file is larger than can be read; nothing of it has been read by then */
export function checkSize(file: string, bytes: number): void {
  if (bytes > MAX_FILE)
    fail(file, `the file has ${megabytes(bytes)}; at most ${megabytes(MAX_FILE)} can be read`);
  if (bytes === 0) fail(file, 'the file is empty');
}
