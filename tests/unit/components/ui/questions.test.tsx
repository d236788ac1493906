// @vitest-environment happy-dom
/** Questions before something is gone: whoever goes by keyboard is led to them, and back to where they were. */
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Forget } from '../../../../components/articles/Forget.tsx';
import { EraseCard } from '../../../../components/data/EraseCard.tsx';
import { ForgetCard } from '../../../../components/data/ForgetCard.tsx';
import { Library } from '../../../../components/library/Library.tsx';
import { RemovePack } from '../../../../components/library/RemovePack.tsx';
import type { EraseCount } from '../../../../utils/store/erase.ts';

const app = document.createElement('div');
const show = (what: ComponentChild) =>
  act(() =>
    render(
      <Library language="en" locales={['en']} part="data" busy={false} setLanguage={() => undefined}>
        {what}
      </Library>,
      app,
    ),
  );
const button = (words: string) =>
  [...app.querySelectorAll<HTMLButtonElement>('main button')].find((one) => one.textContent === words)!;
const press = (words: string) =>
  act(async () => {
    button(words).focus();
    button(words).click();
    await Promise.resolve();
  });
const focused = () => document.activeElement?.textContent;
const count = { counted: true, annotations: 1, articles: 0, changes: 0, packs: 0, codes: 0, comparisons: 0, settings: 0, databases: 1 } satisfies EraseCount; // oxfmt-ignore

beforeEach(() => document.body.append(app));
afterEach(() => {
  render(null, app);
  app.remove();
});

const erase = { eraseCount: async () => ({ ok: true, value: count }) as const, erase: async () => null };
const forget = {
  countForget: async () => ({ ok: true, value: 3 }) as const,
  forget: async () => ({ ok: true, value: 3 }) as const,
};

it.each([
  ['erasing', <EraseCard actions={erase} />, 'Erase everything…', 'Cancel'],
  ['forgetting many', <ForgetCard sites={[{ host: 'daffa.example', articles: 3 }]} actions={forget} />, 'Forget…', 'Cancel'],
  ['forgetting one', <Forget forget={() => Promise.resolve(true)} />, 'Forget this article', 'Keep it'],
  ['removing', <RemovePack changes={0} remove={() => undefined} />, 'Remove this pack', 'Keep it'],
])('%s: the focus goes to the question, and back when nothing is done', async (_, what, ask, no) => {
  await show(what);
  await press(ask);
  await expect.poll(() => document.activeElement !== document.body && focused() !== ask).toBe(true);
  await press(no);
  await expect.poll(focused).toBe(ask);
}); // oxfmt-ignore

it('goes on from the button when everything was erased', async () => {
  await show(<EraseCard actions={erase} />);
  await press('Erase everything…');
  await act(() => app.querySelector<HTMLInputElement>('.confirm input')!.click());
  await act(async () => {
    app.querySelector<HTMLButtonElement>('.danger')!.focus();
    app.querySelector<HTMLButtonElement>('.danger')!.click();
  });
  await expect.poll(focused).toBe('Erase everything…');
});

it('asks again when a pack could not be removed', async () => {
  const remove = vi.fn<() => void>();
  await show(<RemovePack changes={0} remove={remove} />);
  await press('Remove this pack');
  await press('Remove');
  expect(remove).toHaveBeenCalledOnce();
  await expect.poll(() => button('Remove this pack')).toBeTruthy();
});
