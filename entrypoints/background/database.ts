/** The database of the background: one connection for all its parts, opened with the first question to it. */
import { bringBack } from '../../utils/store/bring-back.ts';
import { Database } from '../../utils/store/database.ts';
import { SecondCopy } from '../../utils/store/second-copy.ts';

const NAME = 'isnad';

/** What the reader wrote, outside of the database: brought back from there when the browser has deleted it. */
export const secondCopy = new SecondCopy();

export const db = new Database(NAME, () => bringBack(NAME, secondCopy));
