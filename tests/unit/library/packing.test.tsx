// @vitest-environment happy-dom
/** The library's part for packs, where the browser cannot read its own settings. */
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Library } from '../../../components/library/Library.tsx';
import type { PacksProps } from '../../../components/library/Packs.tsx';
import { Packing } from '../../../entrypoints/library/packs.tsx';
import type { PlaceProps } from '../../../entrypoints/library/places.ts';

const { shown } = vi.hoisted(() => ({ shown: vi.fn<(props: PacksProps) => void>() }));
vi.mock('../../../components/library/Packs.tsx', () => ({
  Packs: (props: PacksProps) => {
    shown(props);
    return null;
  },
}));

it('is shown all the same, with no name to sign with', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('QuotaExceededError'));
  const props = { packs: [], hash: '#/packs', importer: { state: { step: 'none' } }, problem: null };
  render(
    <Library language="en" locales={['en']} part="packs" busy={false} setLanguage={() => undefined}>
      <Packing {...(props as unknown as PlaceProps)} />
    </Library>,
    document.createElement('div'),
  );
  await expect.poll(() => shown.mock.lastCall?.[0].author).toBe('');
});
