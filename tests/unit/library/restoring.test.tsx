// @vitest-environment happy-dom
/** Which file a restore takes, when the reader chose another while the first was still being made. */
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { previewFile, restoreFile } from '../../../entrypoints/library/backup.ts';
import { useRestore } from '../../../entrypoints/library/data-restore.ts';
import { copyAsBackup } from '../../../utils/store/backup/file.ts';
import type { Database } from '../../../utils/store/database.ts';

vi.mock('../../../utils/store/backup/file.ts', () => ({ copyAsBackup: vi.fn<typeof copyAsBackup>() }));
vi.mock('../../../entrypoints/library/backup.ts', () => ({
  previewFile: vi.fn<typeof previewFile>(),
  restoreFile: vi.fn<typeof restoreFile>(),
}));

it('restores the file that was looked through last, though an older copy was ready after it', async () => {
  vi.mocked(previewFile).mockResolvedValue({} as never);
  vi.mocked(restoreFile).mockResolvedValue({} as never);
  const copy = Promise.withResolvers<never>();
  vi.mocked(copyAsBackup).mockReturnValue(copy.promise);
  let restore!: ReturnType<typeof useRestore>;
  const Probe = () => {
    restore = useRestore({} as Database);
    return null;
  };
  render(<Probe />, document.createElement('div'));

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
