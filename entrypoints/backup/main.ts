/**
 * A page without a window. Chromium's background cannot give a file an address that can be downloaded, so it opens this page
 * for as long as an automatic backup takes. It reads the database, and writes nothing.
 */
import { handle } from '../../utils/messages/broadcasts.ts';
import { makeBackup } from '../../utils/store/backup/file.ts';
import { Database } from '../../utils/store/database.ts';
import { outcome } from '../../utils/store/problem.ts';

const db = new Database();

handle('makeBackupFile', (choice) =>
  outcome(async () => {
    const { file, name, rows } = await makeBackup(db, choice);
    return { url: URL.createObjectURL(file), name, rows, bytes: file.size };
  }),
);
