/** Installing what the library has staged: what is installed is not called failed. */
import 'fake-indexeddb/auto';
import { afterAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { servePacks } from '../../../entrypoints/background/pack-desk.ts';
import { parsePack } from '../../../utils/packs/load.ts';
import { Database } from '../../../utils/store/database.ts';
import { prepareImport } from '../../../utils/store/packs.ts';
import { Staging } from '../../../utils/store/staging.ts';
import { small } from '../packs/small.ts';

vi.mock('../../../entrypoints/background/packs.ts', () => ({
  openEngines: () => Promise.resolve([]),
  closeEngines: () => undefined,
}));
vi.mock('../../../entrypoints/background/second-copy.ts', () => ({ copied: () => Promise.resolve() }));

const db = new Database(`test-${crypto.randomUUID()}`);
afterAll(() => db.delete());

it('a pack that was installed is not refused because what was staged could not be cleared away', async () => {
  servePacks(db);
  const pack = parsePack(small(), 'ferry.json');
  const staging = new Staging();
  await staging.stage('import', prepareImport({ pack, changes: [] } as never, []));
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore) {
    if (this.name === 'imports') throw new DOMException('The disk is full.', 'QuotaExceededError');
    throw new Error(`nothing else is deleted, and ${this.name} was`);
  });
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/library.html') };
  const reply = await new Promise<unknown>((resolve) => {
    const message = { id: 1, type: 'installStaged', data: { id: 'import' }, timestamp: 1 };
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
  });
  expect(reply).toMatchObject({ res: null });
  expect(await db.packs.get('ferry')).toMatchObject({ origin: 'imported' });
  staging.close();
});
