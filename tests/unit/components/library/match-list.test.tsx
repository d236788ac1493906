// @vitest-environment happy-dom
/** Where a row was found: what cannot be read is said, and is not being read for ever. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { ShelfContext, type Shelf } from '../../../../components/library/library-context.ts';
import { Library } from '../../../../components/library/Library.tsx';
import { MatchList } from '../../../../components/library/MatchList.tsx';

it('says why it could not be read', async () => {
  const app = document.createElement('div');
  const matches = () => Promise.reject(new Error('The disk does not answer.'));
  const shelf = { shown: {}, actions: { matches } } as unknown as Shelf;
  await act(() =>
    render(
      <Library language="en" locales={['en']} part="packs" busy={false} setLanguage={() => undefined}>
        <ShelfContext.Provider value={shelf}>
          <MatchList part="terms" id="pirates" />
        </ShelfContext.Provider>
      </Library>,
      app,
    ),
  );
  await expect
    .poll(() => app.querySelector('[role=alert]')?.textContent)
    .toContain('The disk does not answer.');
  expect(app.querySelector('.block')!.getAttribute('aria-busy')).toBe('false');
});
