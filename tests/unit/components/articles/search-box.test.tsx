// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EVERYTHING, type Wanted } from '../../../../components/articles/place.ts';
import { SearchBox } from '../../../../components/articles/SearchBox.tsx';
import { LanguageRoot } from '../../../../components/ui/I18nContext.tsx';
import { ARTICLES } from '../../../../utils/i18n/words/articles.ts';

const WORDS = [ARTICLES];
const app = document.createElement('div');
const ask = vi.fn<(wanted: Wanted) => void>();
const show = (wanted: Wanted) =>
  act(() =>
    render(
      <LanguageRoot language="en" words={WORDS} locales={['en']}>
        <SearchBox wanted={wanted} ask={ask} />
      </LanguageRoot>,
      app,
    ),
  );

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('asks for what was typed, in the order that was chosen before it was asked', async () => {
  await show(EVERYTHING);
  const input = app.querySelector('input')!;
  input.value = 'ferry';
  await act(() => void input.dispatchEvent(new InputEvent('input', { bubbles: true })));
  await show({ ...EVERYTHING, order: 'newest' });
  await act(() => void vi.runAllTimers());
  expect(ask.mock.calls).toEqual([[{ ...EVERYTHING, order: 'newest', words: 'ferry' }]]);
});
