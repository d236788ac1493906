import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readOpenTabs } from '../../../entrypoints/background/sites.ts';

it('the tabs of a site that was allowed are read at once: one that does not answer keeps no other waiting', async () => {
  const asked: number[] = [];
  fakeBrowser.permissions.getAll = (async () => ({ origins: ['*://*.daffa.example/*'] })) as never;
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }, { id: 3 }] as never);
  const answer = (id: number) => {
    asked.push(id);
    return id === 1 ? new Promise<never>(() => undefined) : Promise.reject(new Error('gone'));
  };
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(answer as never);
  void readOpenTabs();
  await expect.poll(() => asked).toEqual([1, 2, 3]);
});
