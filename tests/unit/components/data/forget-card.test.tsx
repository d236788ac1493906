// @vitest-environment happy-dom
/** Forgetting articles: once, and those that were asked about last. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { ForgetCard } from '../../../../components/data/ForgetCard.tsx';
import type { DataActions } from '../../../../components/data/types.ts';
import { Library } from '../../../../components/library/Library.tsx';
import type { Outcome } from '../../../../utils/store/problem.ts';

const countForget = vi.fn<DataActions['countForget']>();
const forget = vi.fn<DataActions['forget']>();
const app = document.createElement('div');
const sites = ['daffa.example', 'minaa.example'].map((host) => ({ host, articles: 3 }));
const button = (name: RegExp) =>
  [...app.querySelectorAll('button')].find((one) =>
    name.test(one.getAttribute('aria-label') ?? one.textContent),
  )!;
const click = (name: RegExp) => act(() => button(name).click());
const question = () => app.querySelector('.confirm .strong')?.textContent;

beforeEach(() =>
  act(() => {
    render(null, app);
    render(
      <Library language="en" locales={['en']} part="data" busy={false} setLanguage={() => undefined}>
        <ForgetCard sites={sites} actions={{ countForget, forget }} />
      </Library>,
      app,
    );
  }),
);

it('forgets once, however often the reader clicks', async () => {
  const answer = Promise.withResolvers<Outcome<number>>();
  countForget.mockResolvedValue({ ok: true, value: 3 });
  forget.mockReturnValue(answer.promise);
  await click(/daffa/u);
  await expect.poll(question).toContain('daffa.example');
  const yes = app.querySelector<HTMLButtonElement>('.danger')!;
  await act(() => yes.click());
  await act(() => yes.click());
  expect(forget).toHaveBeenCalledOnce();
  await act(async () => {
    answer.resolve({ ok: true, value: 3 });
    await answer.promise;
  });
  await expect.poll(question).toBeUndefined();
});

it('asks about what was asked last, though it is counted first', async () => {
  const slow = Promise.withResolvers<Outcome<number>>();
  countForget.mockReturnValueOnce(slow.promise).mockResolvedValueOnce({ ok: true, value: 2 });
  await click(/daffa/u);
  await click(/minaa/u);
  await expect.poll(question).toContain('minaa.example');
  await act(async () => {
    slow.resolve({ ok: true, value: 3 });
    await slow.promise;
  });
  expect(question()).toContain('minaa.example');
});
