/** Writing packs and the reader's changes of them: each function is one transaction, and nothing is half-written. */
import { compileLexicon } from '../lexicon/compile.ts';
import { applyChanges, matchable, type Overlaid, type Resting } from '../packs/apply-changes.ts';
import { rowKey, type Change } from '../packs/changes.ts';
import { ROW_PARTS, type Pack } from '../packs/schema.ts';
import type { Database, InstalledPack } from './database.ts';

/** The published pack of an id with the reader's changes of it; null when it is not installed. */
export async function publishedPack(
  db: Database,
  id: string,
): Promise<{ pack: Pack; changes: Change[] } | null> {
  const [row, changes] = await Promise.all([
    db.published.get(id),
    db.changes.where('pack').equals(id).toArray(),
  ]);
  return row ? { pack: row.pack, changes } : null;
}

/**
 * Installs a pack, or another version of it, under the reader's changes.
 * @param changes further changes that come with it; those of the reader on the same rows are replaced
 * @returns changes that do not fit the pack and rest
 */
export async function installPack(
  db: Database,
  pack: Pack,
  origin: InstalledPack['origin'],
  changes: readonly Change[] = [],
): Promise<Resting[]> {
  const mine = await db.changes.where('pack').equals(pack.id).toArray();
  const before = await db.packs.get(pack.id);
  const laid = applyChanges(pack, merged(mine, changes));
  const row: InstalledPack = {
    id: pack.id,
    version: pack.version,
    title: pack.title,
    origin,
    enabled: before?.enabled ?? true,
    installedAt: Date.now(),
    counts: Object.fromEntries(ROW_PARTS.map((part) => [part, pack[part].length])) as InstalledPack['counts'],
  };
  await write(db, laid, async () => {
    await db.packs.put(row);
    await db.published.put({ id: pack.id, pack });
    await db.changes.bulkPut([...changes]);
  });
  return laid.resting;
}

/**
 * Makes changes of an installed pack.
 * @throws Error with the reason when one of them does not fit; then none is made
 */
export async function makeChanges(db: Database, id: string, changes: readonly Change[]): Promise<void> {
  const found = await publishedPack(db, id);
  if (!found) throw new Error(`There is no pack "${id}".`);
  const laid = applyChanges(found.pack, merged(found.changes, changes));
  const wanted = new Set(changes.map((change) => rowKey(change.part, change.row)));
  const before = new Set(
    applyChanges(found.pack, found.changes).resting.map(({ change }) => rowKey(change.part, change.row)),
  );
  const bad = laid.resting.find(({ change }) => {
    const key = rowKey(change.part, change.row);
    return wanted.has(key) || !before.has(key);
  });
  if (bad) throw new Error(`${bad.change.row}: ${bad.reason}`);
  await write(db, laid, () => db.changes.bulkPut([...changes]));
}

/** Takes a change back: the row is again what the pack says. Changes that leaned on it rest. */
export async function dropChange(db: Database, id: string, part: Change['part'], row: string): Promise<void> {
  const found = await publishedPack(db, id);
  if (!found) throw new Error(`There is no pack "${id}".`);
  const left = found.changes.filter((change) => change.part !== part || change.row !== row);
  await write(db, applyChanges(found.pack, left), () => db.changes.delete([id, part, row]));
}

/** Takes a pack out, with everything of it. */
export async function removePack(db: Database, id: string): Promise<void> {
  await db.transaction('rw', tables(db), async () => {
    await Promise.all([db.packs, db.published, db.overlaid, db.lexicons].map((table) => table.delete(id)));
    await db.changes.where('pack').equals(id).delete();
  });
}

/** Writes again what is made of a published pack: its overlay and its lexicon. */
export async function rebuildPack(db: Database, id: string): Promise<void> {
  const found = await publishedPack(db, id);
  if (found) await write(db, applyChanges(found.pack, found.changes), () => Promise.resolve());
}

const merged = (mine: readonly Change[], theirs: readonly Change[]): Change[] => [
  ...new Map([...mine, ...theirs].map((change) => [rowKey(change.part, change.row), change])).values(),
];

const tables = (db: Database) => [db.packs, db.published, db.overlaid, db.lexicons, db.changes];

/** Compiles first, so that the transaction is open only to write. */
async function write(db: Database, laid: Overlaid, alsoWrite: () => Promise<unknown>): Promise<void> {
  const { pack, own, resting } = laid;
  const lexicon = compileLexicon(matchable(pack, own));
  await db.transaction('rw', tables(db), async () => {
    await alsoWrite();
    await db.overlaid.put({ id: pack.id, pack, own: [...own], resting });
    await db.lexicons.put({ id: pack.id, lexicon });
  });
}
