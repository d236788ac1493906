/** Writing and finding annotations. Each write is one transaction, and answers with what is stored after it completed. */
import * as v from 'valibot';
import type { Annotation } from '../annotation/types.ts';
import { AnnotationSchema, misfit } from './annotation-row.ts';
import type { Database } from './database.ts';
import { StoreError } from './problem.ts';
import { canonicalJson } from './same.ts';
import { SearchIndex } from './search-index.ts';
import { retire } from './search-merge.ts';
import { searchTables } from './search-tables.ts';

/**
 * Stores a new annotation, or another version of one. `createdAt` stays that of the stored row, and `changedAt` is now.
 * @param over `changedAt` of the version that was edited: when the stored row is another one, nothing is written
 * @returns the row, read back after the transaction completed
 * @throws {StoreError} `conflict`
 */
export async function saveAnnotation(
  db: Database,
  annotation: Annotation,
  over?: number,
): Promise<Annotation> {
  const { id } = annotation;
  await db.transaction('rw', [db.annotations, ...searchTables(db)], async () => {
    const before = await db.annotations.get(id);
    if (over !== undefined && before?.changedAt !== over)
      throw new StoreError('conflict', `${id} was ${before ? 'changed' : 'deleted'} elsewhere`);
    const now = Date.now();
    // Two changes within a millisecond, or a clock that was set back, still leave two versions apart.
    const changedAt = before ? Math.max(now, before.changedAt + 1) : now;
    await db.annotations.put({ ...annotation, createdAt: before?.createdAt ?? now, changedAt });
    await new SearchIndex(db).takeUpAgain({ id, kind: 'note', at: changedAt });
  });
  return (await readBack(db, [id]))[0]!;
}

/** Stores rows exactly as they are given, times included: what undo and redo bring back. */
export async function restoreAnnotations(db: Database, rows: readonly Annotation[]): Promise<Annotation[]> {
  await db.transaction('rw', [db.annotations, ...searchTables(db)], async () => {
    await db.annotations.bulkPut([...rows]);
    // The index asks for what is newer, and these may be older: it takes up again what it does not have.
    await retire(
      db,
      rows.map(({ id }) => ({ id, kind: 'note' })),
    );
  });
  return readBack(
    db,
    rows.map(({ id }) => id),
  );
}

/** @returns the rows that were deleted, for undo; ids that nothing is stored under are passed over */
export async function deleteAnnotations(db: Database, ids: readonly string[]): Promise<Annotation[]> {
  return db.transaction('rw', db.annotations, async () => {
    const rows = present(await db.annotations.bulkGet([...ids]));
    await db.annotations.bulkDelete(rows.map(({ id }) => id));
    return rows;
  });
}

/** What would become of a record of an import. */
export interface Imported {
  /** Place in the list that was given. */
  record: number;
  id: string | null;
  /** `same`: stored already. `older`: what is stored was changed later, and stays. */
  outcome: 'new' | 'changed' | 'same' | 'older' | 'refused';
  /** For `refused`: the field and what is wrong with it. */
  reason: string | null;
}

/** Says of each record of a file what storing it would do. Stores nothing. */
export async function compareAnnotations(db: Database, records: readonly unknown[]): Promise<Imported[]> {
  const read = records.map((record) => v.safeParse(AnnotationSchema, record));
  const ids = read.flatMap((one) => (one.success ? [one.output.id] : []));
  const known = new Map(present(await db.annotations.bulkGet(ids)).map((row) => [row.id, row]));
  return read.map((one, record): Imported => {
    if (!one.success)
      return { record, id: idOf(records[record]), outcome: 'refused', reason: misfit(one.issues[0]) };
    const row = one.output;
    const result = against(known.get(row.id), row);
    if (result === 'new' || result === 'changed') known.set(row.id, row);
    return { record, id: row.id, outcome: result, reason: null };
  });
}

/**
 * Lays annotations of a file ready, as lines of a restore: `commitStaged` takes over all that were staged in a session, in
 * one transaction, however many messages they came in.
 * @param from number of the first of them in the session, from 1; the same number twice counts once
 */
export async function stageAnnotations(
  db: Database,
  session: string,
  from: number,
  rows: readonly Annotation[],
): Promise<void> {
  const stagedAt = Date.now();
  await db.incoming.bulkPut(
    rows.map((row, i) => ({ session, line: from + i, kind: 'annotation', row, stagedAt })),
  );
}

/** What a row from elsewhere is to the one that is stored. */
function against(stored: Annotation | undefined, row: Annotation): Exclude<Imported['outcome'], 'refused'> {
  if (!stored) return 'new';
  const same = canonicalJson({ ...stored, changedAt: 0 }) === canonicalJson({ ...row, changedAt: 0 });
  if (same) return 'same';
  return row.changedAt > stored.changedAt ? 'changed' : 'older';
}

/** Where a page of annotations ends, and the next one begins. */
export interface AnnotationCursor {
  changedAt: number;
  id: string;
}

export interface AnnotationPage {
  /** Last changed first. */
  annotations: Annotation[];
  /** Null after the last page. */
  next: AnnotationCursor | null;
  /** All that are stored. */
  total: number;
}

export async function annotationsPage(
  db: Database,
  after: AnnotationCursor | null,
  limit: number,
): Promise<AnnotationPage> {
  const from = after ? [after.changedAt, after.id] : [Infinity, ''];
  const [rows, total] = await Promise.all([
    db.annotations.where('[changedAt+id]').below(from).reverse().limit(limit).toArray(),
    db.annotations.count(),
  ]);
  const last = rows.at(-1);
  const next = last && rows.length === limit ? { changedAt: last.changedAt, id: last.id } : null;
  return { annotations: rows, next, total };
}

/** The rows as they are stored now. A row that is not there was not kept by the browser, and is not called saved. */
async function readBack(db: Database, ids: readonly string[]): Promise<Annotation[]> {
  const rows = present(await db.annotations.bulkGet([...ids]));
  if (rows.length < new Set(ids).size)
    throw new StoreError('failed', 'what was written could not be read back');
  return rows;
}

function present<T>(rows: readonly (T | undefined)[]): T[] {
  return rows.filter((row) => row !== undefined);
}

function idOf(record: unknown): string | null {
  const id = typeof record === 'object' && record !== null ? (record as { id?: unknown }).id : null;
  return typeof id === 'string' ? id.slice(0, 200) : null;
}
