/** Reading the reader's rows of a table, from the first to the last. */
import type { Table } from 'dexie';
import type { Database } from '../database.ts';
import { keyOf, tableOf, type RowOf, type TableKind } from './kinds.ts';

/** The rows by their keys, a batch in a transaction; of packs those that were imported. */
export async function* pages(db: Database, kind: TableKind): AsyncGenerator<RowOf[TableKind][]> {
  const { table, batch } = tableOf(db, kind) as { table: Table<RowOf[TableKind]>; batch: number };
  let rows = await table.orderBy(':id').limit(batch).toArray();
  while (rows.length > 0) {
    const imported = kind === 'pack' ? await importedPacks(db) : null;
    yield imported ? rows.filter((row) => imported.has(keyOf(kind, row))) : rows;
    const last = keyOf(kind, rows.at(-1)!);
    rows = await table.where(':id').above(last).limit(batch).toArray();
  }
}

/** Packs that came with Isnad are in every Isnad, and are not written. */
export async function importedPacks(db: Database): Promise<Set<unknown>> {
  return new Set(await db.packs.filter(({ origin }) => origin === 'imported').primaryKeys());
}
