/** What the bench of backups runs inside a page of the extension: the library's own functions, and many annotations. */
import { previewFile, restoreFile } from '../../entrypoints/library/backup.ts';
import { makeBackup } from '../../utils/store/backup/file.ts';
import { Database } from '../../utils/store/database.ts';
import { annotation } from '../../tests/unit/store/rows.ts';

const db = new Database();
let file: Blob;

async function sha256(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The rows of the file, without its first and last line, which hold the time it was made. */
async function rowsHash(): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const from = bytes.indexOf(10) + 1;
  const to = bytes.lastIndexOf(10, bytes.length - 2) + 1;
  return sha256(new Blob([bytes.subarray(from, to)]));
}

export const backupBench = {
  /** Fills the database directly: what is measured is what comes after. */
  async fill(from: number, to: number): Promise<void> {
    await db.annotations.bulkPut(Array.from({ length: to - from }, (_, n) => annotation(from + n)));
  },
  async make(): Promise<number> {
    file = (await makeBackup(db, { articles: true })).file;
    return file.size;
  },
  rowsHash,
  async preview(): Promise<{ fresh: number; same: number; refused: number; wholeness: string }> {
    const { counts, refused, wholeness } = await previewFile(db, file, 'newer');
    return { fresh: counts.annotation.new, same: counts.annotation.same, refused, wholeness };
  },
  async restore(): Promise<number> {
    return (await restoreFile(file, 'newer', false)).annotation.new;
  },
  async clear(): Promise<void> {
    await db.annotations.clear();
  },
};

(globalThis as unknown as { backupBench: typeof backupBench }).backupBench = backupBench;
