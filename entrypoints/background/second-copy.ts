/** The database of the reader's data, with its second copy: brought back from it when the browser has deleted it, and followed. */
import { bringBack } from '../../utils/store/bring-back.ts';
import { Database } from '../../utils/store/database.ts';
import { followCopy, type CopyFollowing } from '../../utils/store/follow-copy.ts';
import { SecondCopy } from '../../utils/store/second-copy.ts';

const NAME = 'isnad';

const secondCopy = new SecondCopy();

let following: CopyFollowing | undefined;

export function openDatabase(): Database {
  const db = new Database(NAME, () => bringBack(NAME, secondCopy));
  following = followCopy(db, secondCopy);
  return db;
}

export const eraseCopy = (): Promise<void> => secondCopy.erase();

/** Begins the copy anew from what the database holds. */
export const rewriteCopy = (): void => following?.rewrite();

/** Resolves when what was written until now is in the second copy, too: only then it is called saved. */
export const copied = (): Promise<void> => following?.settled() ?? Promise.resolve();
