// @vitest-environment happy-dom
/** A form for a row of a pack: one answer at a time, and what was written stays with the row that it was written about. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { Library } from '../../../../components/library/Library.tsx';
import { PackView } from '../../../../components/library/PackView.tsx';
import type { LibraryActions, Place } from '../../../../components/library/types.ts';
import { parsePack } from '../../../../utils/packs/load.ts';
import { because, type Reason } from '../../../../utils/packs/reasons.ts';
import { small } from '../../packs/small.ts';

const [north] = small().outlets;
const pack = parsePack(
  {
    ...small(),
    outlets: [north, { ...north, id: 'south-post', addresses: ['southpost.example'], claims: [] }],
  },
  'ferry.json',
);
const shown = { pack, published: pack, own: new Map(), changes: [], resting: [] };
const saveRow = vi.fn<LibraryActions['saveRow']>();
const go = vi.fn<LibraryActions['go']>();
const matches = vi.fn<LibraryActions['matches']>();
const app = document.createElement('div');
let answer: PromiseWithResolvers<Reason | null>;

beforeEach(() => {
  answer = Promise.withResolvers();
  saveRow.mockImplementation(() => answer.promise);
  render(null, app);
});

const show = (place: Pick<Place, 'section' | 'row' | 'form'>) =>
  act(() =>
    render(
      <Library language="en" locales={['en']} part="packs" busy={false} setLanguage={() => undefined}>
        <PackView
          shown={shown}
          place={{ pack: 'ferry', ...place }}
          author="Reader"
          actions={{ saveRow, go, matches } as Partial<LibraryActions> as LibraryActions}
        />
      </Library>,
      app,
    ),
  );
const claimOn = (outlet: string) =>
  show({ section: 'outlets', row: outlet, form: { part: 'claims', row: '', outlet, text: '' } });
const fields = () => [...app.querySelectorAll<HTMLTextAreaElement>('form textarea')];
const type = (field: HTMLTextAreaElement, words: string) =>
  act(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const submit = () =>
  act(() => void app.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true })));
const answered = (why: Reason | null) =>
  act(async () => {
    answer.resolve(why);
    await answer.promise;
  });

it('what was written on one outlet is not offered for the next', async () => {
  await claimOn('north-post');
  await type(fields()[0]!, 'Leans to the north bank.');
  await claimOn('south-post');
  expect(fields().map(({ value }) => value)).not.toContain('Leans to the north bank.');
});

it('is saved once, however often the reader asks', async () => {
  await claimOn('north-post');
  await type(fields().at(-1)!, 'It says so itself.');
  await submit();
  await submit();
  expect(saveRow).toHaveBeenCalledOnce();
  await answered(because('pack-gone', { id: 'ferry' }));
  await submit();
  expect(saveRow).toHaveBeenCalledTimes(2);
});

it('closes when it is saved, and not the form that was opened meanwhile', async () => {
  await claimOn('north-post');
  await type(fields().at(-1)!, 'It says so itself.');
  await submit();
  await claimOn('south-post');
  await answered(null);
  expect(go).not.toHaveBeenCalled();

  answer = Promise.withResolvers();
  await type(fields().at(-1)!, 'It says so itself.');
  await submit();
  await answered(null);
  expect(go).toHaveBeenCalledOnce();
});
