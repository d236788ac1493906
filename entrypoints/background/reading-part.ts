/** The part that reads: it analyses articles, compares them with those that were kept, and says what was found. */
import { serveAnchors } from './anchors.ts';
import { db } from './database.ts';
import { serveKept } from './kept.ts';
import { openEngines } from './packs.ts';
import { servePageLook } from './page-look.ts';
import { serveReadings } from './readings.ts';
import { copyWritten } from './second-copy.ts';

copyWritten(db);
serveReadings(db);
servePageLook(db);
serveAnchors(db);
serveKept(db);

/** Has the packs opened before the first article comes: installs or updates those that ship, when they are not there yet. */
export async function warm(): Promise<void> {
  await openEngines(db);
}
