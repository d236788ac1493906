/** Erasing what Isnad holds on this machine, and counting it first. */
import { Dexie } from 'dexie';
import type { Database } from './database.ts';

export interface EraseCount {
  /** False when the database does not open: its rows cannot be counted then, and are 0 here. */
  counted: boolean;
  annotations: number;
  /** Framing codes of the reader's own list. */
  codes: number;
  articles: number;
  comparisons: number;
  /** The reader's changes of packs. */
  changes: number;
  /** Packs that the reader imported. */
  packs: number;
  /** Databases that go: the data, what is being imported, copies made before upgrades. */
  databases: number;
  /** Settings other than their defaults. */
  settings: number;
}

/** @param settings how many settings are other than their defaults */
export async function countAll(db: Database, settings: number): Promise<EraseCount> {
  const databases = (await databasesOf(db.name)).length;
  const none = {
    annotations: 0,
    codes: 0,
    articles: 0,
    comparisons: 0,
    changes: 0,
    packs: 0,
    databases,
    settings,
  };
  try {
    const [annotations, codes, articles, comparisons, changes, packs] = await Promise.all([
      db.annotations.count(),
      db.codes.count(),
      db.articles.count(),
      db.comparisons.count(),
      db.changes.count(),
      db.packs.filter(({ origin }) => origin === 'imported').count(),
    ]);
    return { ...none, counted: true, annotations, codes, articles, comparisons, changes, packs };
  } catch {
    return { ...none, counted: false };
  }
}

/**
 * Deletes every database of Isnad. `db` opens again, empty, on the next question.
 * @throws when one could not be deleted
 */
export async function eraseAll(db: Database): Promise<void> {
  for (const name of await databasesOf(db.name)) if (name !== db.name) await Dexie.delete(name);
  await startAnew(db);
}

/**
 * Deletes the reader's database alone; settings and the copies made before upgrades stay. For a database that does not
 * open, when the reader says so: nothing does this by itself.
 */
export async function startAnew(db: Database): Promise<void> {
  await db.delete({ disableAutoOpen: false });
}

/** The database and those whose names begin with its own: staged imports, and copies before upgrades. */
async function databasesOf(name: string): Promise<string[]> {
  const all = (await indexedDB.databases()).flatMap((one) => one.name ?? []);
  return all.filter((one) => one === name || one.startsWith(`${name}-`));
}
