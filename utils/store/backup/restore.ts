/**
 * Taking a backup over. Its lines are staged first, as they come; then all are taken over in one transaction, whatever their
 * number: a restore that is interrupted has changed nothing.
 */
import { Dexie } from 'dexie';
import { ROW_PARTS } from '../../packs/schema.ts';
import { coverageRow } from '../coverage-row.ts';
import type { Database, Incoming, InstalledPack } from '../database.ts';
import { rebuildPack } from '../packs.ts';
import { retire } from '../search-merge.ts';
import { searchTables } from '../search-tables.ts';
import { StoreError } from '../problem.ts';
import { readSettings, writeSettings, type SettingRow } from '../setting-rows.ts';
import { fateOf, FATES, storedFor, type Fate, type Prefer } from './fate.ts';
import { unseal, type LineProblem } from './line.ts';
import { keyOf, KINDS, tableOf, type Kind, type RowOf, type TableKind } from './kinds.ts';
import { sift } from './preview.ts';

/** Staged rows that are taken over together. */
const BATCH = 100;

/** A line as it stands in the file. */
export interface RawLine {
  line: number;
  text: string;
}

export interface StagedLines {
  staged: number;
  problems: LineProblem[];
}

const encoder = new TextEncoder();

/** Checks lines and stages those that are good. The same line twice is staged once. */
export async function stageLines(
  db: Database,
  session: string,
  lines: readonly RawLine[],
): Promise<StagedLines> {
  const problems: LineProblem[] = [];
  const opened = await Promise.all(
    lines.map(async ({ line, text }) => {
      const bytes = encoder.encode(text);
      const one = await unseal(bytes);
      if (one.ok) return { line, kind: one.kind, row: one.row, bytes };
      problems.push({ line, fault: one.fault, detail: '' });
      return null;
    }),
  );
  const { good, problems: unfit } = sift(opened.filter((one) => one !== null));
  const stagedAt = Date.now();
  await db.incoming.bulkPut(good.map(({ line, kind, row }) => ({ session, line, kind, row, stagedAt })));
  return { staged: good.length, problems: [...problems, ...unfit] };
}

/** What was done, by kind. */
export type Restored = Record<Kind, Record<Fate, number>>;

/**
 * Takes over what was staged.
 * @param expected how many lines were staged: when others are there, nothing is taken over
 * @throws {StoreError} `refused` when lines are missing
 */
export async function commitStaged(
  db: Database,
  session: string,
  prefer: Prefer,
  expected: number,
): Promise<Restored> {
  const done = Object.fromEntries(
    KINDS.map((kind) => [kind, Object.fromEntries(FATES.map((fate) => [fate, 0]))]),
  ) as Restored;
  const settings: SettingRow[] = [];
  let putBack = () => Promise.resolve();
  const tables = [
    db.incoming, db.annotations, db.codes, db.published, db.packs, db.changes, db.articles, db.coverage, db.links, db.comparisons,
    db.overlaid, db.lexicons, ...searchTables(db),
  ]; // oxfmt-ignore
  const takeOver = async (): Promise<void> => {
    const there = await ofSession(db, session, 0).count();
    if (there !== expected) throw new StoreError('refused', `${there} of ${expected} lines have come`);
    const packs = new Set<string>();
    let after = 0;
    for (;;) {
      const rows = await ofSession(db, session, after).limit(BATCH).toArray();
      if (rows.length === 0) break;
      after = rows.at(-1)!.line;
      for (const [kind, group] of Map.groupBy(rows, (one) => one.kind as Kind)) {
        if (kind === 'setting') {
          settings.push(...lastOfEach(kind, group));
          continue;
        }
        const taken = await take(db, kind, lastOfEach(kind, group), prefer, done[kind]);
        if (kind === 'pack') for (const row of taken as RowOf['pack'][]) packs.add(row.id);
        if (kind === 'change') for (const row of taken as RowOf['change'][]) packs.add(row.pack);
      }
    }
    for (const id of packs) await rebuildPack(db, id);
    await ofSession(db, session, 0).delete();
    // The browser's storage has no part in the transaction, which waits for it: what cannot be written there undoes all.
    if (settings.length > 0) putBack = await Dexie.waitFor(takeSettings(db, settings, prefer, done.setting));
  };
  try {
    await db.transaction('rw', tables, takeOver);
  } catch (error) {
    await putBack();
    throw error;
  }
  return done;
}

/** @returns what puts the settings back that were there before */
async function takeSettings(
  db: Database,
  rows: readonly SettingRow[],
  prefer: Prefer,
  done: Record<Fate, number>,
): Promise<() => Promise<void>> {
  const stored = await storedFor(db, 'setting', rows, await readSettings());
  return writeSettings(toTake('setting', rows, stored, prefer, done).taken);
}

/** Takes staged lines away: those of a session, or all that are older than a time. */
export async function dropStaged(
  db: Database,
  which: { session: string } | { before: number },
): Promise<void> {
  if ('session' in which) await ofSession(db, which.session, 0).delete();
  else await db.incoming.filter(({ stagedAt }) => stagedAt < which.before).delete();
}

const ofSession = (db: Database, session: string, after: number) =>
  db.incoming.where('[session+line]').between([session, after], [session, Dexie.maxKey], false, false);

/** Rows of one batch that share a key would not see each other: the last one counts, as it would in a file without batches. */
function lastOfEach<K extends Kind>(kind: K, group: readonly Incoming[]): RowOf[K][] {
  const key = (row: unknown) =>
    kind === 'setting' ? (row as SettingRow).id : JSON.stringify(keyOf(kind, row as RowOf[TableKind]));
  return [...new Map(group.map(({ row }) => [key(row), row as RowOf[K]])).values()];
}

/** Tells the rows that are to be written, and which of them replace others, from those that stay as they are. */
function toTake<K extends Kind>(
  kind: K,
  rows: readonly RowOf[K][],
  stored: readonly (RowOf[K] | undefined)[],
  prefer: Prefer,
  done: Record<Fate, number>,
): { taken: RowOf[K][]; replaced: RowOf[K][] } {
  const replaced: RowOf[K][] = [];
  const taken = rows.filter((row, i) => {
    const fate = fateOf(kind, stored[i], row, prefer);
    done[fate]++;
    if (fate === 'changed') replaced.push(row);
    return fate === 'new' || fate === 'changed';
  });
  return { taken, replaced };
}

/** @returns the rows that were written */
async function take<K extends TableKind>(
  db: Database,
  kind: K,
  rows: readonly RowOf[K][],
  prefer: Prefer,
  done: Record<Fate, number>,
): Promise<RowOf[K][]> {
  const { taken, replaced } = toTake(kind, rows, await storedFor(db, kind, rows, []), prefer, done);
  if (taken.length === 0) return taken;
  const { table } = tableOf(db, kind) as { table: { bulkPut(rows: unknown[]): PromiseLike<unknown> } };
  await table.bulkPut(taken);
  if (kind === 'article')
    await db.coverage.bulkPut((taken as RowOf['article'][]).map((row) => coverageRow(row)));
  if (kind === 'pack') await installAll(db, taken as RowOf['pack'][]);
  // The index asks for what is newer, and a backup may bring what is older: it takes up again what it does not have.
  const document = kind === 'article' ? 'article' : kind === 'annotation' ? 'note' : null;
  if (document)
    await retire(
      db,
      (replaced as { id: string }[]).map(({ id }) => ({ id, kind: document })),
    );
  return taken;
}

async function installAll(db: Database, rows: readonly RowOf['pack'][]): Promise<void> {
  for (const { id, pack } of rows) {
    const before = await db.packs.get(id);
    await db.packs.put({
      id,
      version: pack.version,
      title: pack.title,
      origin: 'imported',
      enabled: before?.enabled ?? true,
      installedAt: Date.now(),
      counts: Object.fromEntries(
        ROW_PARTS.map((part) => [part, pack[part].length]),
      ) as InstalledPack['counts'],
    });
  }
}
