import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withBackupFile } from '../../../entrypoints/background/backup-file.ts';
import type { Database } from '../../../utils/store/database.ts';

const FILE = { url: 'blob:1', name: 'isnad.ndjson', rows: 3, bytes: 900 };
vi.mock('../../../utils/messages/messenger.ts', () => ({
  send: () => Promise.resolve({ ok: true, value: FILE }),
}));

/** The one page without a window that Chromium allows. */
let open: boolean;
beforeEach(() => {
  open = false;
  Object.assign(fakeBrowser, {
    offscreen: {
      createDocument: async () => {
        if (open) throw new Error('Only a single offscreen document may be created.');
        open = true;
      },
      closeDocument: async () => {
        if (!open) throw new Error('No current offscreen document.');
        open = false;
      },
    },
  });
});

const make = () => withBackupFile({} as Database, { articles: false }, async (file) => file.name);

it('a backup is made in a page of its own, which is closed again', async () => {
  expect(await make()).toBe('isnad.ndjson');
  expect(open).toBe(false);
});

it('also after a background that was stopped has left such a page behind', async () => {
  open = true;
  expect(await make()).toBe('isnad.ndjson');
  expect(open).toBe(false);
});

it('that was saved is saved, also when its page was closed by somebody else', async () => {
  const saved = withBackupFile({} as Database, { articles: false }, async (file) => {
    open = false;
    return file.name;
  });
  expect(await saved).toBe('isnad.ndjson');
});
