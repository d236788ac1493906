/** What can go wrong with the reader's data, as a code for the interface's words and a detail for whoever reports it. */

/**
 * - `full`: no room left; nothing of this write was stored
 * - `conflict`: the row was changed elsewhere since it was shown
 * - `blocked`: another tab holds the database in an older form; closing it helps
 * - `newer`: the data was written by a newer Isnad, and is not written to
 * - `closed`: the database did not open, or was closed
 * - `damaged`: the browser cannot read what is on the disk
 * - `refused`: the data does not fit; `detail` says where
 * - `failed`: anything else; nothing of this write was stored
 */
export type ProblemCode =
  | 'full'
  | 'conflict'
  | 'blocked'
  | 'newer'
  | 'closed'
  | 'damaged'
  | 'refused'
  | 'failed';

export interface StoreProblem {
  code: ProblemCode;
  /** The browser's own words, or the field that does not fit: English, for the curious. */
  detail: string;
}

/** An error of the store with its code. */
export class StoreError extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, detail: string) {
    super(detail);
    this.name = 'StoreError';
    this.code = code;
  }
}

/** What a write answers: the value once its transaction has completed, or why nothing of it was stored. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: StoreProblem };

/** Names of the browser's errors; Dexie wraps them and keeps the first one as `inner`. */
const BY_NAME: Record<string, ProblemCode> = {
  QuotaExceededError: 'full',
  NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR: 'full',
  NS_ERROR_FILE_NO_DEVICE_SPACE: 'full',
  DatabaseClosedError: 'closed',
  OpenFailedError: 'closed',
  MissingAPIError: 'closed',
  SecurityError: 'closed',
  VersionError: 'newer',
  VersionChangeError: 'blocked',
  NotReadableError: 'damaged',
  DataError: 'refused',
  DataCloneError: 'refused',
};

/** Chromium and Firefox report some failures as `UnknownError` or `AbortError`, told apart only by their words. */
const BY_WORDS: readonly [RegExp, ProblemCode][] = [
  [/quota|disk (?:is )?full|no space|not enough (?:disk )?space/iu, 'full'],
  [/backing store|corrupt|internal error|unable to open|refresh the page/iu, 'damaged'],
];

/** @param error whatever was thrown; the innermost cause decides, because Dexie wraps the browser's errors */
export function storeProblem(error: unknown): StoreProblem {
  if (error instanceof StoreError) return { code: error.code, detail: error.message };
  const chain = causes(error);
  const detail = chain.map(({ message }) => message).find((words) => words !== '') ?? String(error);
  const words = chain.map(({ name, message }) => `${name} ${message}`).join(' ');
  const byWords = BY_WORDS.find(([pattern]) => pattern.test(words))?.[1];
  const byName = chain
    .map(({ name }) => BY_NAME[name])
    .reverse()
    .find((code) => code !== undefined);
  return { code: byName === 'closed' ? (byWords ?? byName) : (byName ?? byWords ?? 'failed'), detail };
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function causes(error: unknown): { name: string; message: string }[] {
  const chain: { name: string; message: string }[] = [];
  let at = error;
  while (typeof at === 'object' && at !== null && chain.length < 8) {
    const { name, message, inner, cause } = at as Record<string, unknown>;
    chain.push({ name: wordsOf(name), message: wordsOf(message) });
    at = inner ?? cause;
  }
  return chain;
}

/** Runs a write and says how it went. Nothing is thrown: the interface keeps what the reader typed until `ok`. */
export async function outcome<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, problem: storeProblem(error) };
  }
}

/**
 * The value of an outcome, as of a message that was answered with one.
 * @throws {StoreError} when it says why there is none
 */
export function valueOf<T>(result: Outcome<T>): T {
  if (!result.ok) throw new StoreError(result.problem.code, result.problem.detail);
  return result.value;
}

/** Why something did not work; null when it did. */
export async function problemOf(work: () => Promise<unknown>): Promise<StoreProblem | null> {
  const result = await outcome(work);
  return result.ok ? null : result.problem;
}
