// @vitest-environment happy-dom
/** The first-run page says what the browser has granted, and nothing before it knows what to ask for. */
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PackSummary } from '../../../utils/messages/protocol.ts';

const summary = Promise.withResolvers<PackSummary>();
vi.mock('../../../utils/messages/messenger.ts', () => ({ send: () => summary.promise }));

const listeners = { addListener: () => undefined, removeListener: () => undefined };
const permissions = {
  getAll: vi.fn<() => Promise<{ origins: string[] }>>(() => Promise.resolve({ origins: [] })),
  request: vi.fn<() => Promise<boolean>>(() => Promise.resolve(true)),
  remove: vi.fn<() => Promise<boolean>>(() => Promise.resolve(true)),
  onAdded: listeners,
  onRemoved: listeners,
};
Object.assign(fakeBrowser, { permissions });

const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const shown = () => document.querySelector('.result')?.textContent;

it('asks for the outlets of the packs once they are known', async () => {
  document.body.innerHTML = '<div id="app"></div>';
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en']);
  await import('../../../entrypoints/welcome/main.tsx');
  await expect.poll(() => button('Allow on these outlets')).toBeTruthy();
  button('Allow on these outlets')!.click();
  expect(permissions.request).not.toHaveBeenCalled();
  const patterns = ['*://*.daffa.example/*'];
  await act(() =>
    summary.resolve({ titles: [], outlets: 1, names: 1, terms: 1, patterns } satisfies PackSummary),
  );
  await expect.poll(() => button('Allow on these outlets')!.disabled).toBe(false);
  button('Allow on these outlets')!.click();
  expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: patterns });
  await expect.poll(shown).toBe('Done. Isnad now reads the outlets it knows as you open them.');
});

it('says so when the browser keeps what was to be given back', async () => {
  const { giveBack } = await import('../../../entrypoints/welcome/granted.ts');
  permissions.getAll.mockResolvedValue({ origins: ['*://*.daffa.example/*'] });
  permissions.remove.mockResolvedValue(false);
  await expect(giveBack()).rejects.toThrow('daffa.example: not removed');
  permissions.remove.mockResolvedValue(true);
  await expect(giveBack()).resolves.toBeUndefined();
});
