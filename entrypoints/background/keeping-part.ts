/** The part that keeps what the reader writes: annotations, comparisons, changes of packs, backups. */
import { serveAnnotations } from './annotations.ts';
import { serveBackups } from './backup.ts';
import { serveComparisons } from './comparisons.ts';
import { db } from './database.ts';
import { servePacks } from './pack-desk.ts';
import { serveRolling } from './rolling.ts';
import { serveSafety } from './safety.ts';
import { copyWritten } from './second-copy.ts';

export { db };
export { openForm } from './pack-desk.ts';

copyWritten(db);
servePacks(db);
serveComparisons(db);
serveAnnotations(db);
serveSafety(db);
serveBackups(db);
serveRolling(db);
