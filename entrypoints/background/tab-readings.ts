/** The reading of each tab: in the database, so that it outlives the background; in memory when nothing can be stored. */
import type { Database, Reading } from '../../utils/store/database.ts';

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
  try {
    await db.readings.put(reading);
    unstored.delete(reading.tabId);
  } catch {
    unstored.set(reading.tabId, reading);
  }
}

export async function dropReading(db: Database, tabId: number): Promise<void> {
  unstored.delete(tabId);
  await db.readings.delete(tabId).catch(() => undefined);
}
