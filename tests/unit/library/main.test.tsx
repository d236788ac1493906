// @vitest-environment happy-dom
/** The library's page: packs are listed once when it opens and again when its data does; a part that does not load says so. */
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { PackEntry } from '../../../components/library/types.ts';
import type { PlaceProps } from '../../../entrypoints/library/places.ts';

const { readPacks, shown, storage, tell } = vi.hoisted(() => ({
  readPacks: vi.fn<() => Promise<PackEntry[]>>(),
  shown: vi.fn<(packs: PlaceProps['packs']) => void>(),
  storage: { state: 'open' },
  tell: new Map<string, () => void>(),
}));
vi.mock('../../../entrypoints/library/packs-list.ts', () => ({ readPacks }));
vi.mock('../../../entrypoints/library/packs.tsx', () => ({
  Packing: ({ packs }: PlaceProps) => {
    shown(packs);
    return null;
  },
}));
vi.mock('../../../entrypoints/library/annotations.tsx', () => {
  throw new Error('The file is gone.');
});
vi.mock('../../../utils/messages/messenger.ts', async (original) => ({
  ...(await original<object>()),
  send: (name: string) => Promise.resolve(name === 'storageState' ? { ...storage } : {}),
}));
vi.mock('../../../utils/messages/broadcasts.ts', () => ({
  handle: (name: string, listener: () => void) => {
    tell.set(name, listener);
    return () => undefined;
  },
}));

const pack = (id: string) => ({ id }) as PackEntry;

it('lists the packs once, and anew when the data was erased; of two readings the later one counts', async () => {
  document.body.innerHTML = '<div id="app"></div>';
  readPacks.mockResolvedValue([pack('ferry')]);
  await import('../../../entrypoints/library/main.tsx');
  await expect.poll(() => shown.mock.lastCall).toEqual([[pack('ferry')]]);
  await act(async () => {});
  expect(readPacks).toHaveBeenCalledOnce();

  await act(async () => tell.get('storageChanged')!());
  await expect.poll(() => readPacks.mock.calls.length).toBe(2);

  const late = Promise.withResolvers<PackEntry[]>();
  readPacks.mockReturnValueOnce(late.promise);
  await act(() => tell.get('packsChanged')!());
  readPacks.mockResolvedValueOnce([pack('bridge')]);
  await act(async () => tell.get('packsChanged')!());
  await expect.poll(() => shown.mock.lastCall).toEqual([[pack('bridge')]]);
  await act(async () => {
    late.resolve([pack('ferry')]);
    await late.promise;
  });
  expect(shown.mock.lastCall).toEqual([[pack('bridge')]]);
});

it('says that a part does not load', async () => {
  await act(() => {
    location.hash = '#/annotations';
    dispatchEvent(new Event('hashchange'));
  });
  await expect.poll(() => document.querySelector('[role=alert]')?.textContent).toMatch(/does not load|تعذّر/u);
  expect(document.querySelector('[aria-busy=true]')).toBeNull();
});
