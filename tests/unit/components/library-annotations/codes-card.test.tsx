// @vitest-environment happy-dom
/** The list of frames is saved when it was changed: before the list is there, saving would leave none of it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { CodesCard } from '../../../../components/library-annotations/CodesCard.tsx';
import type { AnnotationsActions } from '../../../../components/library-annotations/types.ts';
import { Library } from '../../../../components/library/Library.tsx';
import type { FramingCode } from '../../../../utils/annotation/types.ts';

const app = document.createElement('div');
const setCodes = vi.fn<AnnotationsActions['setCodes']>();
const show = (codes: readonly FramingCode[]) =>
  act(() =>
    render(
      <Library language="en" locales={['en']} part="annotations" busy={false} setLanguage={() => undefined}>
        <CodesCard codes={codes} setCodes={setCodes} />
      </Library>,
      app,
    ),
  );
const submit = () =>
  act(() => void app.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true })));

it('saves nothing that was not changed', async () => {
  setCodes.mockResolvedValue(null);
  await show([]);
  await submit();
  expect(setCodes).not.toHaveBeenCalled();
  await show([{ id: 'own', title: 'Ferries', description: '', order: 0 }]);
  await submit();
  expect(setCodes).not.toHaveBeenCalled();
  await act(() => {
    const field = app.querySelector('input')!;
    field.value = 'Harbours';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await submit();
  expect(setCodes.mock.calls[0]![0].map(({ title }) => title)).toEqual(['Harbours']);
});
