import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Data } from '../../../components/data/Data.tsx';
import type { DataActions, DataProps } from '../../../components/data/types.ts';
import type { UiLanguage } from '../../../utils/i18n/languages.ts';
import type { StorageState } from '../../../utils/messages/safety-messages.ts';
import type { BackupPreview } from '../../../utils/store/backup/preview.ts';
import { LOOKS, emulate, openAll, plain, sideways, size, violations } from '../components/screen.ts';
import { show as showLibrary } from './setting.tsx';

const OPEN: StorageState = {
  state: 'open',
  problem: null,
  copies: [
    {
      name: 'isnad-before-3-1',
      version: 2,
      madeAt: 1_700_000_000_000,
      counts: { annotations: 12, articles: 3 },
    },
  ],
  uncopied: null,
  broughtBack: null,
};
const ERASE = {
  counted: true, annotations: 120, codes: 0, articles: 3, changes: 2, packs: 1, comparisons: 1, databases: 2, settings: 4,
}; // oxfmt-ignore

function actions() {
  return {
    seenBroughtBack: vi.fn<DataActions['seenBroughtBack']>(),
    retry: vi.fn<DataActions['retry']>(),
    saveBackup: vi.fn<DataActions['saveBackup']>(),
    cancelBackup: vi.fn<DataActions['cancelBackup']>(),
    saveCopy: vi.fn<DataActions['saveCopy']>(),
    chooseBackup: vi.fn<DataActions['chooseBackup']>(),
    chooseCopy: vi.fn<DataActions['chooseCopy']>(),
    prefer: vi.fn<DataActions['prefer']>(),
    restore: vi.fn<DataActions['restore']>(),
    cancelRestore: vi.fn<DataActions['cancelRestore']>(),
    setRolling: vi.fn<DataActions['setRolling']>(() => Promise.resolve(null)),
    backupNow: vi.fn<DataActions['backupNow']>(() => Promise.resolve(null)),
    setKeep: vi.fn<DataActions['setKeep']>(() => Promise.resolve(null)),
    setForgetAfter: vi.fn<DataActions['setForgetAfter']>(() => Promise.resolve(null)),
    countForget: vi.fn<DataActions['countForget']>(() => Promise.resolve({ ok: true, value: 2 })),
    forget: vi.fn<DataActions['forget']>(() => Promise.resolve({ ok: true, value: 2 })),
    eraseCount: vi.fn<DataActions['eraseCount']>(() => Promise.resolve({ ok: true, value: ERASE })),
    erase: vi.fn<DataActions['erase']>(() => Promise.resolve(null)),
  };
}

function show(props: Partial<DataProps> = {}, language: UiLanguage = 'en') {
  const all = actions();
  const part = (
    <Data
      storage={OPEN}
      room={{ used: 2_400_000, quota: 80e9, kept: 'permission' }}
      backup={{ step: 'none' }}
      restore={{ step: 'none' }}
      rolling={{ lastAt: null, changes: 0, problem: null, allowed: true }}
      rollingSetting={{ on: false, keep: 5, articles: false }}
      keep="read"
      forgetAfter={null}
      sites={[
        { host: 'harbour.example', articles: 2 },
        { host: 'coast.example', articles: 1 },
      ]}
      actions={all}
      {...props}
    />
  );
  showLibrary('', { language, other: { part: 'data', screen: part } });
  return all;
}

function preview(wholeness: BackupPreview['wholeness']): BackupPreview {
  const none = { new: 0, changed: 0, same: 0, older: 0 };
  const counts: BackupPreview['counts'] = {
    annotation: { new: 12, changed: 1, same: 100, older: 2 },
    code: none,
    pack: none,
    change: none,
    article: none,
    link: none,
    comparison: none,
    setting: { ...none, new: 3 },
  };
  return {
    header: { format: 1, schema: 3, madeAt: '2026-11-01T08:00:00.000Z', counts: {} },
    wholeness,
    counts,
    refused: 2,
    problems: [
      { line: 7, fault: 'hash', detail: '' },
      { line: 9, fault: 'shape', detail: 'annotation: note: is no text' },
    ],
  };
}

const rolling = { on: true, keep: 5, articles: false };
const STATES: Record<string, Partial<DataProps>> = {
  'everything at rest': {},
  'nothing kept': { sites: [], room: { used: null, quota: null, kept: 'none' } },
  'data of a newer Isnad': { storage: { ...OPEN, state: 'newer' } },
  'a backup being written': { backup: { step: 'writing', done: 300, all: 1200 } },
  'a backup that was saved': {
    backup: { step: 'written', name: 'isnad-2026.ndjson', rows: 120, bytes: 88_000 },
  },
  'a full disk': { backup: { step: 'failed', problem: { code: 'full', detail: 'QuotaExceededError' } } },
  'a preview': {
    restore: { step: 'preview', file: 'isnad.ndjson', prefer: 'newer', found: preview('whole') },
  },
  'a preview of half a file': {
    restore: { step: 'preview', file: 'isnad.ndjson', prefer: 'newer', found: preview('cut-off') },
  },
  'a file that is no backup': {
    restore: { step: 'failed', file: 'x.txt', why: { kind: 'file', code: 'not-a-backup' } },
  },
  'automatic backups': {
    rollingSetting: rolling,
    rolling: { lastAt: 1_700_000_000_000, changes: 7, problem: null, allowed: true },
  },
  'automatic backups that fail': {
    rollingSetting: rolling,
    rolling: { lastAt: null, changes: 7, problem: { code: 'refused', detail: 'no' }, allowed: false },
  },
};

beforeEach(() => size(1240));
afterEach(cleanup);

describe.each(Object.keys(STATES))('the reader’s data, with %s', (state) => {
  it('nothing that axe finds, in any look', async () => {
    for (const [scheme, language, asked] of LOOKS) {
      await emulate({ scheme });
      show(STATES[state], language);
      openAll();
      expect(await violations(asked)).toEqual([]);
      cleanup();
    }
  });

  it('does not scroll sideways at 320 px', async () => {
    await size(320);
    show(STATES[state], 'fr');
    openAll();
    expect(sideways()).toBe(0);
  });
});

describe('erasing', () => {
  it.each(['light', 'dark'] as const)('asks with the counts, readable in %s', async (scheme) => {
    await emulate({ scheme });
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Erase everything…' }));
    await screen.findByRole('group', { name: /All of this would be gone/ });
    expect(await violations()).toEqual([]);
  });

  it('needs three steps: asking, ticking, doing', async () => {
    const { erase } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Erase everything…' }));
    const sure = await screen.findByRole('group', { name: /All of this would be gone/ });
    expect(sure.textContent).toContain('120');
    const yes = within(sure).getByRole<HTMLButtonElement>('button', { name: 'Erase everything' });
    expect(yes.disabled).toBe(true);
    await userEvent.click(within(sure).getByRole('checkbox'));
    expect(erase).not.toHaveBeenCalled();
    await userEvent.click(yes);
    expect(erase).toHaveBeenCalledOnce();
    await screen.findByText(/Everything is erased/);
  });
});

describe('forgetting a site', () => {
  it('asks with the number first', async () => {
    const { countForget, forget } = show();
    await userEvent.click(screen.getByRole('button', { name: /Forget articles of.*coast\.example/ }));
    expect(countForget).toHaveBeenCalledExactlyOnceWith({ site: 'coast.example' });
    const sure = await screen.findByRole('group', { name: /for good/ });
    expect(plain(sure.textContent)).toContain('Forget 2 articles of coast.example for good?');
    expect(forget).not.toHaveBeenCalled();
    await userEvent.click(within(sure).getByRole('button', { name: 'Forget' }));
    expect(forget).toHaveBeenCalledExactlyOnceWith({ site: 'coast.example' });
  });
});

describe('what the background does not answer', () => {
  const SILENT = { ok: false, problem: { code: 'failed', detail: 'The background was stopped.' } } as const;
  const said = () => document.querySelector('.problem')?.textContent;

  it('is said of the articles that would be forgotten', async () => {
    const { countForget } = show();
    countForget.mockResolvedValueOnce(SILENT);
    await userEvent.click(screen.getByRole('button', { name: /Forget articles of.*coast\.example/ }));
    await expect.poll(said).toContain('The background was stopped.');
  });

  it('is said of what would be erased', async () => {
    const { eraseCount } = show();
    eraseCount.mockResolvedValueOnce(SILENT);
    await userEvent.click(screen.getByRole('button', { name: 'Erase everything…' }));
    await expect.poll(said).toContain('The background was stopped.');
  });

  it('is said of what is kept, and what counts stays shown', async () => {
    const { setKeep } = show();
    setKeep.mockResolvedValueOnce(SILENT.problem);
    const none = screen.getByRole<HTMLInputElement>('radio', { name: /^None/u });
    await userEvent.click(none);
    await expect.poll(said).toContain(SILENT.problem.detail);
    expect(none.checked).toBe(false);
  });

  it('is said of automatic backups, too', async () => {
    const { setRolling } = show({ rollingSetting: { on: true, keep: 5, articles: false } });
    setRolling.mockResolvedValueOnce(SILENT.problem);
    const articles = screen.getAllByRole<HTMLInputElement>('checkbox', { name: /articles/iu }).at(-1)!;
    await userEvent.click(articles);
    await expect.poll(said).toContain(SILENT.problem.detail);
    expect(articles.checked).toBe(false);
  });
});

describe('automatic backups', () => {
  it('are not shown as on before they are: the browser asks first, and the reader may refuse', async () => {
    const { setRolling } = show();
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Make automatic backups' });
    await userEvent.click(box);
    expect(setRolling).toHaveBeenCalledExactlyOnceWith({ on: true, keep: 5, articles: false });
    expect(box.checked).toBe(false);
  });
});

describe('restoring', () => {
  it('half a file is offered only when the reader says so', async () => {
    const { restore } = show(STATES['a preview of half a file']);
    expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull();
    await userEvent.click(screen.getByLabelText(/Take over what is good/));
    await userEvent.click(screen.getByRole('button', { name: 'Restore' }));
    expect(restore).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('asks anew what would change when the backup is to win', async () => {
    const { prefer } = show(STATES['a preview']);
    await userEvent.click(screen.getByLabelText(/version in the backup counts/));
    expect(prefer).toHaveBeenCalledExactlyOnceWith('backup');
  });
});
