/** Takes backups over: lines come as messages and are staged, then all are written in one transaction. */
import { handlerOf, send } from '../../utils/messages/messenger.ts';
import { safetyRequests } from '../../utils/messages/safety-messages.ts';
import { commitStaged, dropStaged, stageLines } from '../../utils/store/backup/restore.ts';
import type { Database } from '../../utils/store/database.ts';
import { outcome } from '../../utils/store/problem.ts';
import { annotationsChanged } from './annotations.ts';
import { closeEngines } from './packs.ts';
import { noteChanges } from './rolling.ts';
import { saving } from './second-copy.ts';

const handle = handlerOf(safetyRequests);

/** Lines that nobody took over within this time belong to a page that was closed. */
const ABANDONED = 24 * 60 * 60 * 1000;

export function serveBackups(db: Database): void {
  handle('stageBackup', ({ session, lines }) => outcome(() => stageLines(db, session, lines)));
  handle('commitBackup', async ({ session, prefer, expected }) => {
    const result = await saving(() => commitStaged(db, session, prefer, expected));
    if (result.ok) {
      noteChanges(db, result.value.annotation.new + result.value.annotation.changed);
      await everythingChanged(db);
    }
    return result;
  });
  handle('dropBackup', ({ session }) =>
    outcome(async () => {
      await dropStaged(db, { session });
      return null;
    }),
  );
  // Without a database there is nothing to clear.
  void dropStaged(db, { before: Date.now() - ABANDONED }).catch(() => undefined);
}

async function everythingChanged(db: Database): Promise<void> {
  closeEngines();
  await annotationsChanged(db);
  for (const name of ['codesChanged', 'articlesChanged', 'packsChanged'] as const)
    await send(name, undefined).catch(() => undefined);
}
