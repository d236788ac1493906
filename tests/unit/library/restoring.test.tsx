// @vitest-environment happy-dom
/** Which file a restore takes and shows, when the reader cancels or chooses another meanwhile. */
import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { previewFile, restoreFile } from '../../../entrypoints/library/backup.ts';
import { useRestore } from '../../../entrypoints/library/data-restore.ts';
import { copyAsBackup } from '../../../utils/store/backup/file.ts';
import type { Database } from '../../../utils/store/database.ts';

vi.mock('../../../utils/store/backup/file.ts', () => ({ copyAsBackup: vi.fn<typeof copyAsBackup>() }));
vi.mock('../../../entrypoints/library/backup.ts', () => ({
  previewFile: vi.fn<typeof previewFile>(),
  restoreFile: vi.fn<typeof restoreFile>(),
}));

let restore!: ReturnType<typeof useRestore>;

beforeEach(() => {
  vi.mocked(previewFile).mockResolvedValue({} as never);
  const Probe = () => {
    restore = useRestore({} as Database);
    return null;
  };
  render(<Probe />, document.createElement('div'));
});

it('restores the file that was looked through last, though an older copy was ready after it', async () => {
  vi.mocked(restoreFile).mockResolvedValue({} as never);
  const copy = Promise.withResolvers<never>();
  vi.mocked(copyAsBackup).mockReturnValue(copy.promise);

  restore.chooseCopy({ name: 'before-upgrade' } as never);
  const file = new File(['rows'], 'chosen.ndjson');
  restore.choose(file);
  await expect.poll(() => restore.state).toMatchObject({ step: 'preview', file: 'chosen.ndjson' });
  copy.resolve({ file: new Blob(['others']), name: 'before-upgrade' } as never);
  await copy.promise;
  await Promise.resolve();
  restore.restore(false);
  await expect.poll(() => restore.state).toMatchObject({ step: 'done' });
  expect(vi.mocked(restoreFile).mock.calls.map(([from]) => from)).toEqual([file]);
  expect(restore.state).toMatchObject({ file: 'chosen.ndjson' });
});

it('shows the file that was chosen after a restore was cancelled, whatever the restore still says', async () => {
  const restoring = Promise.withResolvers<never>();
  vi.mocked(restoreFile).mockReturnValue(restoring.promise);
  restore.choose(new File(['rows'], 'first.ndjson'));
  await expect.poll(() => restore.state).toMatchObject({ step: 'preview' });
  restore.restore(false);
  await expect.poll(() => restore.state).toMatchObject({ step: 'restoring' });
  restore.cancel();
  restore.choose(new File(['rows'], 'second.ndjson'));
  await expect.poll(() => restore.state).toMatchObject({ step: 'preview', file: 'second.ndjson' });

  const [[, , , progress, signal]] = vi.mocked(restoreFile).mock.calls as [Parameters<typeof restoreFile>];
  progress?.(2000);
  restoring.reject(signal?.reason);
  await restoring.promise.catch(() => undefined);
  // One turn more than the state needs to be drawn.
  await new Promise((resolve) => setTimeout(resolve));
  expect(restore.state).toMatchObject({ step: 'preview', file: 'second.ndjson' });
});
