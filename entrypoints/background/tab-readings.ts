/**
 * The reading of each tab: in the database, so that it outlives the background; in memory when nothing can be stored, and of
 * private windows, of which nothing comes to the disk. What went with a background that was stopped is read once more.
 */
import type { Database, Reading } from '../../utils/store/database.ts';
import { isPrivate } from './private.ts';

const unstored = new Map<number, Reading>();

export async function readingOf(db: Database, tabId: number): Promise<Reading | undefined> {
  return unstored.get(tabId) ?? db.readings.get(tabId).catch(() => undefined);
}

/** Tabs that have a reading. */
export async function tabsWithReading(db: Database): Promise<number[]> {
  const stored = await db.readings
    .toCollection()
    .primaryKeys()
    .catch(() => []);
  return [...new Set([...stored, ...unstored.keys()])];
}

export async function putReading(db: Database, reading: Reading): Promise<void> {
  const { tabId } = reading;
  const hidden = await isPrivate(tabId);
  // Of a tab that is gone nobody can say any more whether it was private, and nobody asks what it showed.
  if (hidden === null) return;
  if (hidden) {
    unstored.set(tabId, reading);
    return;
  }
  try {
    await db.readings.put(reading);
    unstored.delete(tabId);
  } catch {
    unstored.set(tabId, reading);
  }
}

export async function dropReading(db: Database, tabId: number): Promise<void> {
  unstored.delete(tabId);
  await db.readings.delete(tabId).catch(() => undefined);
}
