/** What the safe screen is told of data that does not open. */
import 'fake-indexeddb/auto';
import { afterAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveSafety } from '../../../entrypoints/background/safety.ts';
import type { StorageState } from '../../../utils/messages/safety-messages.ts';
import { Database } from '../../../utils/store/database.ts';

const db = new Database(`test-${crypto.randomUUID()}`);
afterAll(() => db.delete());

async function ask(type: string): Promise<StorageState> {
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/library.html') };
  const reply = await new Promise<{ res: StorageState }>((resolve) => {
    const message = { id: 1, type, data: null, timestamp: 1 };
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
  });
  return reply.res;
}

it('an error that names no cause is data that does not open, not a write that went wrong; a retry opens it', async () => {
  serveSafety(db);
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('The operation failed for reasons of its own.', 'InvalidStateError');
  });
  expect(await ask('storageState')).toMatchObject({ state: 'closed', problem: { code: 'closed' } });
  open.mockRestore();
  expect(await ask('retryStorage')).toMatchObject({ state: 'open', problem: null });
});

it('is told where the browser cannot read its own storage, too', async () => {
  const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('QuotaExceededError'));
  expect(await ask('storageState')).toMatchObject({ state: 'open', broughtBack: null });
  get.mockRestore();
});
