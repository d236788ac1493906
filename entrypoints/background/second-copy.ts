/** The second copy of the reader's data: it follows what is written, by whichever part. */
import type { Database } from '../../utils/store/database.ts';
import { followCopy, type CopyFollowing } from '../../utils/store/follow-copy.ts';
import { outcome, type Outcome } from '../../utils/store/problem.ts';
import { secondCopy } from './database.ts';

let following: CopyFollowing | undefined;

/** Has every change copied from now on. Asked again, it goes on as it does. */
export function copyWritten(db: Database): void {
  following ??= followCopy(db, secondCopy);
}

/**
 * Erases the copy and then does the work that erases the rest. Nothing is copied meanwhile: a batch that was under way, or
 * the next question, would bring back what the reader erased.
 */
export async function withoutCopy(db: Database, work: () => Promise<void>): Promise<void> {
  following?.stop();
  await following?.still();
  following = undefined;
  try {
    await secondCopy.erase();
    await work();
  } finally {
    // Anew from what the database holds now: nothing, or all of it where it or the copy could not be erased.
    copyWritten(db);
  }
}

/** Resolves when what was written until now is in the second copy, too: only then it is called saved. */
export const copied = (): Promise<void> => following?.settled() ?? Promise.resolve();

/** Does a write, and says how it went: done when the second copy has it, too. */
export async function saving<T>(write: () => Promise<T>): Promise<Outcome<T>> {
  const result = await outcome(write);
  if (result.ok) await copied();
  return result;
}
