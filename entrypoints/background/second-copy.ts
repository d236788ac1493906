/** The second copy of the reader's data: it follows what is written, by whichever part. */
import type { Database } from '../../utils/store/database.ts';
import { followCopy, type CopyFollowing } from '../../utils/store/follow-copy.ts';
import { secondCopy } from './database.ts';

let following: CopyFollowing | undefined;

/** Has every change copied from now on. Asked again, it goes on as it does. */
export function copyWritten(db: Database): void {
  following ??= followCopy(db, secondCopy);
}

export const eraseCopy = (): Promise<void> => secondCopy.erase();

/** Begins the copy anew from what the database holds. */
export const rewriteCopy = (): void => following?.rewrite();

/** Resolves when what was written until now is in the second copy, too: only then it is called saved. */
export const copied = (): Promise<void> => following?.settled() ?? Promise.resolve();
