/** Writing packs and the reader's changes of them: each function is one transaction, and nothing is half-written. */
import { compileLexicon } from '../lexicon/compile.ts';
import { applyChanges, matchable, type Overlaid } from '../packs/apply-changes.ts';
import { rowKey, type Change } from '../packs/changes.ts';
import { same } from '../packs/diff.ts';
import { because, ReasonError } from '../packs/reasons.ts';
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

/** Installs a pack that ships with Isnad, or another version of it, under the reader's changes. */
export async function installPack(db: Database, pack: Pack, origin: InstalledPack['origin']): Promise<void> {
  const mine = await db.changes.where('pack').equals(pack.id).toArray();
  const laid = applyChanges(pack, mine);
  await write(db, laid, () => putPublished(db, pack, origin));
}

async function putPublished(db: Database, pack: Pack, origin: InstalledPack['origin']): Promise<void> {
  const before = await db.packs.get(pack.id);
  await db.packs.put({
    id: pack.id,
    version: pack.version,
    title: pack.title,
    origin,
    enabled: before?.enabled ?? true,
    installedAt: Date.now(),
    counts: Object.fromEntries(ROW_PARTS.map((part) => [part, pack[part].length])) as InstalledPack['counts'],
  });
  await db.published.put({ id: pack.id, pack });
}

/** A pack as it will be after an import, worked out before anything is written. */
export interface Prepared {
  id: string;
  /** The pack to install, or null when only changes of an installed one are made. */
  pack: Pack | null;
  /** Changes that the import makes. */
  changes: Change[];
  /** What it was laid over: the installed pack's version and the reader's changes. */
  over: { version: string | null; changes: Change[] };
  laid: Overlaid;
  lexicon: ArrayBuffer;
}

/**
 * Works out what an import makes of each pack that it touches; this is where the time goes.
 * @param installed the packs that are there, with the reader's changes
 */
export function prepareImport(
  found: { pack: Pack | null; changes: readonly Change[] },
  installed: readonly { pack: Pack; changes: readonly Change[] }[],
): Prepared[] {
  const ids = new Set([...(found.pack ? [found.pack.id] : []), ...found.changes.map(({ pack }) => pack)]);
  return [...ids].map((id): Prepared => {
    const there = installed.find((one) => one.pack.id === id);
    const incoming = found.pack?.id === id ? found.pack : null;
    const published = incoming ?? there?.pack;
    if (!published) throw new ReasonError(because('pack-gone', { id }));
    const changes = found.changes.filter(({ pack }) => pack === id);
    const mine = [...(there?.changes ?? [])];
    const laid = applyChanges(published, merged(mine, changes));
    const over = { version: there?.pack.version ?? null, changes: mine };
    const lexicon = compileLexicon(matchable(laid.pack, laid.own));
    return { id, pack: incoming, changes, over, laid, lexicon };
  });
}

/**
 * Writes what was prepared, of all packs in one transaction.
 * @throws {ReasonError} when a pack or the reader's changes of it are others than they were; then nothing is written
 */
export async function installPrepared(db: Database, all: readonly Prepared[]): Promise<void> {
  await db.transaction('rw', tables(db), async () => {
    for (const { id, pack, changes, over, laid, lexicon } of all) {
      const version = (await db.packs.get(id))?.version ?? null;
      const mine = await db.changes.where('pack').equals(id).toArray();
      if (version !== over.version || !same(mine, over.changes)) throw new ReasonError(because('staged-old'));
      if (pack) await putPublished(db, pack, 'imported');
      await db.changes.bulkPut(changes);
      await putLaid(db, laid, lexicon);
    }
  });
}

/**
 * Makes changes of an installed pack.
 * @throws {ReasonError} when one of them does not fit; then none is made
 */
export async function makeChanges(db: Database, id: string, changes: readonly Change[]): Promise<void> {
  const found = await publishedPack(db, id);
  if (!found) throw new ReasonError(because('pack-gone', { id }));
  const laid = applyChanges(found.pack, merged(found.changes, changes));
  const wanted = new Set(changes.map((change) => rowKey(change.part, change.row)));
  const before = new Set(
    applyChanges(found.pack, found.changes).resting.map(({ change }) => rowKey(change.part, change.row)),
  );
  const bad = laid.resting.find(({ change }) => {
    const key = rowKey(change.part, change.row);
    return wanted.has(key) || !before.has(key);
  });
  if (bad) throw new ReasonError(bad.reason);
  await write(db, laid, () => db.changes.bulkPut([...changes]));
}

/** Takes a change back: the row is again what the pack says. Changes that leaned on it rest. */
export async function dropChange(db: Database, id: string, part: Change['part'], row: string): Promise<void> {
  const found = await publishedPack(db, id);
  if (!found) throw new ReasonError(because('pack-gone', { id }));
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
  const lexicon = compileLexicon(matchable(laid.pack, laid.own));
  await db.transaction('rw', tables(db), async () => {
    await alsoWrite();
    await putLaid(db, laid, lexicon);
  });
}

async function putLaid(db: Database, { pack, own, resting }: Overlaid, lexicon: ArrayBuffer): Promise<void> {
  await db.overlaid.put({ id: pack.id, pack, own: [...own], resting });
  await db.lexicons.put({ id: pack.id, lexicon });
}
