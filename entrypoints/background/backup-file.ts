/** An automatic backup as a file with an address that the browser can download. */
import { browser } from 'wxt/browser';
import { send } from '../../utils/messages/messenger.ts';
import { makeBackup } from '../../utils/store/backup/file.ts';
import type { BackupChoice } from '../../utils/store/backup/write.ts';
import type { Database } from '../../utils/store/database.ts';
import { valueOf } from '../../utils/store/problem.ts';
import { readSettings } from '../../utils/store/setting-rows.ts';

export interface BackupFile {
  url: string;
  name: string;
  rows: number;
  bytes: number;
}

const PAGE = 'backup.html';

/**
 * Makes the file, has it used, and lets it go.
 * @throws {StoreError} and whatever `use` throws
 */
export async function withBackupFile<T>(
  db: Database,
  choice: BackupChoice,
  use: (file: BackupFile) => Promise<T>,
): Promise<T> {
  const { offscreen } = browser as Partial<Pick<typeof browser, 'offscreen'>>;
  if (!offscreen) {
    const { file, name, rows } = await makeBackup(db, choice);
    const url = URL.createObjectURL(file);
    return use({ url, name, rows, bytes: file.size }).finally(() => URL.revokeObjectURL(url));
  }
  // The browser allows one: a background that was stopped in the middle of a backup has left its own behind.
  await offscreen.closeDocument().catch(() => undefined);
  await offscreen.createDocument({
    url: PAGE,
    reasons: ['BLOBS'],
    justification: 'Writes an automatic backup to a file.',
  });
  try {
    const settings = await readSettings();
    return await use(valueOf(await send('makeBackupFile', { ...choice, settings })));
  } finally {
    // Closing the page takes the file's address back, too. Where that fails, a file that was saved is saved all the same.
    await offscreen.closeDocument().catch(() => undefined);
  }
}
