/** Automatic backups: which files of the reader's Downloads folder are taken away. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveRolling } from '../../../entrypoints/background/rolling.ts';
import type { Database } from '../../../utils/store/database.ts';
import { rollingSetting } from '../../../utils/store/settings.ts';

let made = 0;
vi.mock('../../../entrypoints/background/backup-file.ts', () => ({
  withBackupFile: (_: unknown, __: unknown, use: (file: object) => Promise<unknown>) =>
    use({ url: 'blob:1', name: `isnad-${++made}.ndjson`, rows: 3, bytes: 900 }),
}));

interface Item {
  id: number;
  filename: string;
}
/** What the browser lists, and the files that were deleted. */
let items: Item[];
let deleted: string[];
beforeEach(async () => {
  await fakeBrowser.storage.local.clear();
  items = [];
  deleted = [];
  Object.assign(fakeBrowser, {
    downloads: {
      download: async ({ filename }: { filename: string }) => {
        const id = Math.max(0, ...items.map((item) => item.id)) + 1;
        items.push({ id, filename: `/home/reader/Downloads/${filename}` });
        return id;
      },
      search: async (query: Partial<Item>) =>
        items
          .filter((item) => Object.entries(query).every(([key, value]) => item[key as keyof Item] === value))
          .map((item) => ({ ...item, state: 'complete', fileSize: 900, exists: true })),
      removeFile: async (id: number) => {
        deleted.push(...items.filter((item) => item.id === id).map((item) => item.filename));
      },
      erase: async ({ id }: { id: number }) => {
        items = items.filter((item) => item.id !== id);
      },
    },
  });
  fakeBrowser.permissions.contains = (async () => true) as never;
  await rollingSetting.setValue({ on: false, keep: 1, articles: false });
  serveRolling({} as Database);
});

async function backUp(): Promise<void> {
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/options.html') };
  const reply = await new Promise<{ res: { problem: unknown } }>((resolve) => {
    const message = { id: 1, type: 'backupNow', data: undefined, timestamp: 1 };
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
  });
  expect(reply.res.problem).toBe(null);
}

it('the backup that is more than the reader keeps is deleted', async () => {
  await backUp();
  const [first] = items;
  await backUp();
  expect(deleted).toEqual([first!.filename]);
});

it('never another file that has the number of a backup by now, as after a restart of Firefox', async () => {
  await backUp();
  items = [{ id: items[0]!.id, filename: '/home/reader/Downloads/thesis.pdf' }];
  await backUp();
  expect(deleted).toEqual([]);
  expect(items.map(({ filename }) => filename)).toContain('/home/reader/Downloads/thesis.pdf');
});

it('a backup that has another number by now is still found', async () => {
  await backUp();
  const [first] = items;
  items = [{ ...first!, id: 7 }];
  await backUp();
  expect(deleted).toEqual([first!.filename]);
});
