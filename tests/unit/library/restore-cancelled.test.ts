/** A restore that is cancelled while its lines are handed over changes nothing. */
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { restoreFile } from '../../../entrypoints/library/backup.ts';
import { send } from '../../../utils/messages/messenger.ts';
import { makeBackup } from '../../../utils/store/backup/file.ts';
import { Database } from '../../../utils/store/database.ts';

vi.mock('../../../utils/messages/messenger.ts', async (original) => ({
  ...(await original<object>()),
  send: vi.fn<typeof send>(),
}));

it('is not written when it was cancelled during the last message', async () => {
  const db = new Database('restore-cancelled');
  const { file } = await makeBackup(db, { articles: true });
  const stop = new AbortController();
  const sent: string[] = [];
  vi.mocked(send).mockImplementation((async (name: string, data: { lines?: unknown[] }) => {
    sent.push(name);
    stop.abort();
    return { ok: true, value: { staged: data.lines?.length ?? 0 } };
  }) as never);
  await expect(restoreFile(file, 'newer', false, () => stop.abort(), stop.signal)).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(sent).not.toContain('commitBackup');
  expect(sent).toContain('dropBackup');
  db.close();
});
