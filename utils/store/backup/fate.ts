/** What becomes of a row of a backup. */
import type { Database } from '../database.ts';
import { canonicalJson } from '../same.ts';
import type { SettingRow } from '../setting-rows.ts';
import { keyOf, tableOf, type Kind, type RowOf, type TableKind } from './kinds.ts';
import { PARTS } from './parts.ts';

/** Which of two versions of a row stays: the one that was changed later, or the backup's whatever its age. */
export type Prefer = 'newer' | 'backup';

/**
 * - `new`: nothing like it is stored
 * - `changed`: it replaces what is stored
 * - `same`: it is stored already
 * - `older`: what is stored stays, because it was changed later or has no time to tell by
 */
export const FATES = ['new', 'changed', 'same', 'older'] as const;
export type Fate = (typeof FATES)[number];

export function fateOf<K extends Kind>(
  kind: K,
  stored: RowOf[K] | undefined,
  row: RowOf[K],
  prefer: Prefer,
): Fate {
  if (stored === undefined) return 'new';
  const part = PARTS[kind];
  if (canonicalJson(part.content(stored)) === canonicalJson(part.content(row))) return 'same';
  if (prefer === 'backup') return 'changed';
  const [mine, theirs] = [part.time(stored), part.time(row)];
  return mine !== null && theirs !== null && theirs > mine ? 'changed' : 'older';
}

/**
 * What is stored under the keys of these rows, in their order.
 * @param settings those that are set now
 */
export async function storedFor<K extends Kind>(
  db: Database,
  kind: K,
  rows: readonly RowOf[K][],
  settings: readonly SettingRow[],
): Promise<(RowOf[K] | undefined)[]> {
  if (kind === 'setting') {
    const set = new Map(settings.map((row) => [row.id, row]));
    return rows.map((row) => set.get((row as SettingRow).id)) as (RowOf[K] | undefined)[];
  }
  const keys = rows.map((row) => keyOf(kind as TableKind, row as RowOf[TableKind]));
  const { table } = tableOf(db, kind as TableKind) as {
    table: { bulkGet(keys: unknown[]): PromiseLike<unknown[]> };
  };
  const found = (await table.bulkGet(keys)) as (RowOf[K] | undefined)[];
  if (kind !== 'pack') return found;
  // A pack that came with Isnad gives way to one that the reader imported.
  const installed = await db.packs.bulkGet(keys as string[]);
  return found.map((row, i) => (installed[i]?.origin === 'imported' ? row : undefined));
}
