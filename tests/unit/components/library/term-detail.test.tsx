// @vitest-environment happy-dom
/** What a term is, in the library: in words of the interface, as in the sidebar. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { Library } from '../../../../components/library/Library.tsx';
import { PackView } from '../../../../components/library/PackView.tsx';
import type { LibraryActions } from '../../../../components/library/types.ts';
import { parsePack } from '../../../../utils/packs/load.ts';
import { small } from '../../packs/small.ts';

it('names its category, also one of two words', async () => {
  const [term] = small().terms;
  const pack = parsePack({ ...small(), terms: [{ ...term, category: 'framing noun' }] }, 'ferry.json');
  const app = document.createElement('div');
  const actions = { matches: () => Promise.resolve({ articles: [], searched: 0 }) };
  await act(() =>
    render(
      <Library language="fr" locales={['fr']} part="packs" busy={false} setLanguage={() => undefined}>
        <PackView
          shown={{ pack, published: pack, own: new Map(), changes: [], resting: [] }}
          place={{ pack: 'ferry', section: 'terms', row: pack.terms[0]!.id, form: null }}
          author="Reader"
          actions={actions as Partial<LibraryActions> as LibraryActions}
        />
      </Library>,
      app,
    ),
  );
  expect(app.querySelector('.row-detail dl')?.textContent).toContain('nom');
  expect(app.textContent).not.toContain('framing noun');
});
