import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeMenus } from '../../../entrypoints/background/make-menus.ts';
import { ENTRIES } from '../../../entrypoints/background/menus.ts';

it('the menu has its entries on pages of the web and files, and none on the browser’s pages and Isnad’s own', async () => {
  const made: { id?: string | undefined; documentUrlPatterns?: string[] | undefined }[] = [];
  vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.contextMenus, 'create').mockImplementation(((entry: object) =>
    made.push(entry)) as never);
  await makeMenus();
  expect(made.map(({ id }) => id)).toEqual(Object.keys(ENTRIES));
  for (const { documentUrlPatterns } of made) expect(documentUrlPatterns).toEqual(['*://*/*', 'file:///*']);
});
