/**
 * Automatic backups to the Downloads folder, outside the browser's own data: after every fifty changes and at least daily
 * while something changes. Only for a reader who turned them on and allowed downloads.
 */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { handlerOf, send } from '../../utils/messages/messenger.ts';
import { safetyRequests, type RollingState } from '../../utils/messages/safety-messages.ts';
import type { Database } from '../../utils/store/database.ts';
import { outcome, StoreError } from '../../utils/store/problem.ts';
import { orDefault } from '../../utils/store/or-default.ts';
import { rollingSetting } from '../../utils/store/settings.ts';
import { withBackupFile, type BackupFile } from './backup-file.ts';
import { queue } from '../../utils/store/queue.ts';

const handle = handlerOf(safetyRequests);

/** Folder in Downloads. */
const FOLDER = 'isnad';
const CHANGES = 50;
const DAY = 24 * 60 * 60 * 1000;
/** How long the browser may take to write the file. */
const PATIENCE = 120_000;

type Kept = Pick<RollingState, 'lastAt' | 'changes' | 'problem'> & {
  /**
   * Where the backups lie, oldest first. Not by the browser's numbers of downloads: Firefox gives them anew at every start,
   * Chromium when its list was cleared, and then they are those of other files.
   */
  files: string[];
};

const stateItem = storage.defineItem<Kept>('local:rollingState', {
  fallback: { lastAt: null, changes: 0, problem: null, files: [] },
});

/** One after the other, so that no change is counted twice or lost between reading and writing the state. */
const inTurn = queue();

export function serveRolling(db: Database): void {
  handle('rollingState', stateNow);
  handle('backupNow', () => inTurn(() => backUp(db)));
  rollingSetting.watch(({ on }) => {
    if (on) void inTurn(() => backUpIfDue(db));
  });
  void inTurn(() => backUpIfDue(db));
}

/** Counts changes of the reader's data, and makes a backup when it is due. */
export function noteChanges(db: Database, count: number): void {
  void inTurn(async () => {
    const { on } = await orDefault(rollingSetting);
    if (!on || count === 0) return;
    const state = await stateItem.getValue();
    await stateItem.setValue({ ...state, changes: state.changes + count });
    await backUpIfDue(db);
  });
}

async function stateNow(): Promise<RollingState> {
  const [{ lastAt, changes, problem }, allowed] = await Promise.all([stateItem.getValue(), isAllowed()]);
  return { lastAt, changes, problem, allowed };
}

const isAllowed = () => browser.permissions.contains({ permissions: ['downloads'] }).catch(() => false);

async function backUpIfDue(db: Database): Promise<void> {
  const { on } = await orDefault(rollingSetting);
  if (!on) return;
  if (isDue(await stateItem.getValue(), Date.now())) await backUp(db);
}

/** Whether a backup is due at a time. One that was made in what is now the future was made by a clock that was wrong. */
export function isDue({ lastAt, changes }: Pick<RollingState, 'lastAt' | 'changes'>, now: number): boolean {
  return lastAt === null || changes >= CHANGES || (changes > 0 && Math.abs(now - lastAt) > DAY);
}

/** Makes a backup now, and takes those away that are more than the reader wants to keep. */
async function backUp(db: Database): Promise<RollingState> {
  const before = await stateItem.getValue();
  const { keep, articles } = await rollingSetting.getValue();
  const result = await outcome(async () => {
    if (!(await isAllowed())) throw new StoreError('refused', 'the browser does not allow downloads');
    return withBackupFile(db, { articles }, download);
  });
  if (result.ok) {
    const files = [...before.files, result.value];
    for (const old of files.slice(0, Math.max(0, files.length - keep))) await remove(old);
    await stateItem.setValue({ lastAt: Date.now(), changes: 0, problem: null, files: files.slice(-keep) });
  } else {
    await stateItem.setValue({ ...before, problem: result.problem });
  }
  await send('rollingChanged', undefined).catch(() => undefined);
  return stateNow();
}

/**
 * Writes the file to Downloads, and compares its size when it is there: the browser lets no extension read it again.
 * @returns where the file lies
 */
async function download({ url, name, bytes }: BackupFile): Promise<string> {
  const id = await browser.downloads.download({
    url,
    filename: `${FOLDER}/${name}`,
    saveAs: false,
    conflictAction: 'uniquify',
  });
  const end = Date.now() + PATIENCE;
  for (;;) {
    const [item] = await browser.downloads.search({ id });
    if (item?.state === 'complete') {
      if (item.fileSize !== bytes || !item.exists)
        throw new StoreError('damaged', `the file in Downloads has ${item.fileSize} bytes of ${bytes}`);
      return item.filename;
    }
    if (item?.state !== 'in_progress') throw new StoreError('failed', item?.error ?? 'the download is gone');
    if (Date.now() > end) throw new StoreError('failed', 'the browser did not finish the download');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A file that the reader has moved or deleted is left alone, and one that the browser has no download of any more. */
async function remove(filename: string): Promise<void> {
  for (const { id } of await browser.downloads.search({ filename }).catch(() => [])) {
    await browser.downloads.removeFile(id).catch(() => undefined);
    await browser.downloads.erase({ id }).catch(() => undefined);
  }
}
