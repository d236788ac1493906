/** What stands in place of the library while the reader's data does not open. */
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SafeScreen } from '../../../components/data/SafeScreen.tsx';
import type { SafeActions } from '../../../components/data/types.ts';
import type { UiLanguage } from '../../../utils/i18n/languages.ts';
import type { StorageState } from '../../../utils/messages/safety-messages.ts';
import { LOOKS, emulate, openAll, sideways, size, violations } from '../components/screen.ts';
import { show as showLibrary } from './setting.tsx';

const COPY = {
  name: 'isnad-before-3-1',
  version: 2,
  madeAt: 1_700_000_000_000,
  counts: { annotations: 12, articles: 3 },
};
const REST = { copies: [COPY], uncopied: null, broughtBack: null };
const SHUT: Record<string, StorageState> = {
  closed: { ...REST, state: 'closed', problem: { code: 'damaged', detail: 'UnknownError: backing store' } },
  blocked: { ...REST, state: 'blocked', problem: null },
};

function showSafe(storage: StorageState, language: UiLanguage = 'en') {
  const all = {
    retry: vi.fn<SafeActions['retry']>(),
    saveCopy: vi.fn<SafeActions['saveCopy']>(),
    startAnew: vi.fn<SafeActions['startAnew']>(() => Promise.resolve(null)),
  };
  const part = <SafeScreen storage={storage} backup={{ step: 'none' }} actions={all} />;
  showLibrary('', { language, other: { part: 'data', screen: part } });
  return all;
}

beforeEach(() => size(1240));
afterEach(cleanup);

it.each(['closed', 'blocked'])(
  '%s: nothing that axe finds, and no scrolling sideways',
  async (state) => {
    for (const [scheme, language, asked] of LOOKS) {
      await emulate({ scheme });
      showSafe(SHUT[state]!, language);
      expect(await violations(asked)).toEqual([]);
      cleanup();
    }
    await size(320);
    showSafe(SHUT[state]!, 'fr');
    openAll();
    expect(sideways()).toBe(0);
  },
  20_000,
);

it('says what is the matter and what helps; starting anew has to be meant', async () => {
  const { retry, saveCopy, startAnew } = showSafe(SHUT.closed!);
  expect(document.querySelector('.safe .problem')?.textContent).toContain('Restart the browser');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Save as a file' }));
  expect(saveCopy).toHaveBeenCalledExactlyOnceWith(COPY);
  await userEvent.click(screen.getByRole('button', { name: 'Start anew…' }));
  const yes = screen.getByRole<HTMLButtonElement>('button', { name: 'Delete it and start anew' });
  expect(yes.disabled).toBe(true);
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(yes);
  expect(startAnew).toHaveBeenCalledOnce();
});
