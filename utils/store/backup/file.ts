/** A backup as a file that the browser holds on its disk, written chunk by chunk and read once more before it is handed on. */
import type { Database } from '../database.ts';
import { StoreError } from '../problem.ts';
import { readCopy, type SafetyCopy } from '../safety-copy.ts';
import { KINDS, TABLES, type Kind } from './kinds.ts';
import { verifyBackup } from './preview.ts';
import { writeBackup, writeRows, type BackupChoice, type BackupRow, type WrittenChunk } from './write.ts';

export interface MadeBackup {
  file: Blob;
  /** `isnad-2026-11-22T21-30-00.ndjson` */
  name: string;
  /** Rows in it. */
  rows: number;
}

export type Progress = (done: number, all: number) => void;

/**
 * Makes a backup and reads it once more, hash by hash.
 * @param progress rows written, and rows there are
 * @throws {StoreError} `damaged` when the file is not as it was written; whatever the database throws
 */
export function makeBackup(
  db: Database,
  choice: BackupChoice,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<MadeBackup> {
  return asFile(writeBackup(db, choice), progress, signal);
}

/** Makes a backup of a copy that was kept from before an upgrade: it can be looked through and restored like any other. */
export function copyAsBackup(copy: SafetyCopy): Promise<MadeBackup> {
  return asFile(writeRows(rowsOf(copy), {}));
}

async function asFile(
  chunks: AsyncIterable<WrittenChunk>,
  progress: Progress = () => undefined,
  signal?: AbortSignal,
): Promise<MadeBackup> {
  const parts: Blob[] = [];
  for await (const { bytes, done, all } of chunks) {
    signal?.throwIfAborted();
    // A blob of its own each: the browser moves them to the disk, and memory holds one chunk.
    parts.push(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    progress(done, all);
  }
  const file = new Blob(parts, { type: 'application/x-ndjson' });
  const { wholeness, lines, bad } = await verifyBackup(chunksOf(file));
  if (wholeness !== 'whole' || bad > 0)
    throw new StoreError(
      'damaged',
      `the backup that was written is ${wholeness}; ${bad} lines are not as written`,
    );
  return { file, name: backupName(new Date()), rows: lines };
}

/** Name of a backup file: sorted by time, and allowed on every file system. */
function backupName(at: Date): string {
  return `isnad-${at.toISOString().slice(0, 19).replaceAll(':', '-')}.ndjson`;
}

export async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

/** The rows of a copy that a backup holds. Published packs are told from imported ones by the table beside them. */
async function* rowsOf(copy: SafetyCopy): AsyncGenerator<BackupRow[]> {
  const imported = new Set<unknown>();
  for await (const batch of readCopy(copy))
    for (const { table, row } of batch)
      if (table === 'packs' && (row as { origin?: unknown }).origin === 'imported')
        imported.add((row as { id: unknown }).id);
  const kinds = new Map<string, Kind>(
    KINDS.flatMap((kind) => (kind === 'setting' ? [] : [[TABLES[kind], kind] as const])),
  );
  for await (const batch of readCopy(copy))
    yield batch.flatMap(({ table, row }) => {
      const kind = kinds.get(table);
      if (!kind || (kind === 'pack' && !imported.has((row as { id: unknown }).id))) return [];
      return { kind, row: kind === 'article' ? asToday(row as Record<string, unknown>) : row };
    });
}

/** An article of the first version had a field that is worked out from its text today. */
function asToday(row: Record<string, unknown>): unknown {
  const article = { ...row };
  delete article.fingerprint;
  return article;
}
