/** The search index follows what is written, by whichever part: it is begun by the first that writes. */
import type { Database } from '../../utils/store/database.ts';
import { followIndex, type Following } from '../../utils/store/follow-index.ts';

let following: Following | undefined;

/** Keeps the index after the articles and notes from now on; asked again, it gives what it gave. */
export function followWritten(db: Database): Following {
  following ??= followIndex(db);
  return following;
}
