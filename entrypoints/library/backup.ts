/** Backups in the library's page: a file is looked through here, and its lines are handed to the background, which alone writes. */
import { browser } from 'wxt/browser';
import type { Room } from '../../components/data/types.ts';
import { send } from '../../utils/messages/messenger.ts';
import { chunksOf } from '../../utils/store/backup/file.ts';
import type { Prefer } from '../../utils/store/backup/fate.ts';
import { previewBackup, sift, type BackupPreview } from '../../utils/store/backup/preview.ts';
import { readBackup } from '../../utils/store/backup/read.ts';
import type { RawLine, Restored } from '../../utils/store/backup/restore.ts';
import type { Database } from '../../utils/store/database.ts';
import { StoreError, valueOf } from '../../utils/store/problem.ts';

/** Characters in one message, at most, unless one line has more. */
const MESSAGE = 4 * 1024 * 1024;
/** Lines in one message, at most. */
const LINES = 2000;

/** What restoring a file would do. Writes nothing. */
export function previewFile(
  db: Database,
  file: Blob,
  prefer: Prefer,
  progress?: (lines: number) => void,
): Promise<BackupPreview> {
  return previewBackup(db, chunksOf(file), prefer, progress);
}

/**
 * Restores a file: everything in it that is good, or nothing.
 * @param salvage take the good lines of a file that is cut off or was changed, too: the reader has seen the preview
 * @param signal ends it, up to the moment when all lines are handed over and written in one transaction
 * @throws {StoreError} `refused` for such a file without `salvage`; nothing was changed then
 */
export async function restoreFile(
  file: Blob,
  prefer: Prefer,
  salvage: boolean,
  progress: (lines: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<Restored> {
  const session = crypto.randomUUID();
  try {
    let expected = 0;
    const decoder = new TextDecoder();
    const reading = readBackup(chunksOf(file));
    let step = await reading.next();
    for (; !step.done; step = await reading.next()) {
      signal?.throwIfAborted();
      const { good } = sift(step.value.lines);
      const raw = good.map(({ line, bytes }) => ({ line, text: decoder.decode(bytes) }));
      for (const lines of messages(raw))
        expected += valueOf(await send('stageBackup', { session, lines })).staged;
      progress(step.value.lines.at(-1)?.line ?? 0);
    }
    if (step.value !== 'whole' && !salvage)
      throw new StoreError(
        'refused',
        `the file is ${step.value === 'cut-off' ? 'cut off' : 'not as it was written'}`,
      );
    // A reader who cancelled while the last lines were handed over has cancelled.
    signal?.throwIfAborted();
    return valueOf(await send('commitBackup', { session, prefer, expected }));
  } catch (error) {
    await send('dropBackup', { session }).catch(() => undefined);
    throw error;
  }
}

/** Lines in groups that one message can carry. */
function* messages(lines: readonly RawLine[]): Generator<RawLine[]> {
  let group: RawLine[] = [];
  let size = 0;
  for (const line of lines) {
    if (group.length > 0 && (size + line.text.length > MESSAGE || group.length >= LINES)) {
      yield group;
      group = [];
      size = 0;
    }
    group.push(line);
    size += line.text.length;
  }
  if (group.length > 0) yield group;
}

/** Asks the browser to keep the data for good, and says what it answered. */
export async function roomForData(): Promise<Room> {
  const estimate = await navigator.storage.estimate().catch(() => ({ usage: undefined, quota: undefined }));
  // Chromium answers false to extensions whatever the permission says: the answer is shown only where it is a yes.
  const persisted =
    (await navigator.storage.persisted().catch(() => false)) ||
    (await navigator.storage.persist().catch(() => false));
  const unlimited = await browser.permissions
    .contains({ permissions: ['unlimitedStorage'] })
    .catch(() => false);
  return {
    used: estimate.usage ?? null,
    quota: estimate.quota ?? null,
    kept: persisted ? 'persisted' : unlimited ? 'permission' : 'none',
  };
}
