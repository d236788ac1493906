/** Restoring in the library's page: the file is looked through, and taken over when the reader says so. */
import { useRef, useState } from 'preact/hooks';
import type { RestoreFailure, RestoreState } from '../../components/data/types.ts';
import type { Prefer } from '../../utils/store/backup/fate.ts';
import { copyAsBackup } from '../../utils/store/backup/file.ts';
import { BackupError } from '../../utils/store/backup/read.ts';
import type { Database } from '../../utils/store/database.ts';
import { storeProblem } from '../../utils/store/problem.ts';
import type { SafetyCopy } from '../../utils/store/safety-copy.ts';
import { previewFile, restoreFile } from './backup.ts';

interface Chosen {
  file: Blob;
  name: string;
}

export function useRestore(db: Database) {
  const [state, setState] = useState<RestoreState>({ step: 'none' });
  const chosen = useRef<Chosen | null>(null);
  const stop = useRef(new AbortController());

  /** Ends what is going on, and begins something that its signal can end. */
  const begin = (): AbortSignal => {
    stop.current.abort();
    stop.current = new AbortController();
    return stop.current.signal;
  };
  const failed = (file: string, error: unknown) => setState({ step: 'failed', file, why: failureOf(error) });

  const preview = async (choose: () => Promise<Chosen>, name: string, prefer: Prefer) => {
    const signal = begin();
    const progress = (lines: number) => {
      signal.throwIfAborted();
      setState({ step: 'reading', file: name, lines });
    };
    try {
      progress(0);
      const choice = await choose();
      // A file that was chosen meanwhile is the one that is restored.
      signal.throwIfAborted();
      chosen.current = choice;
      const found = await previewFile(db, choice.file, prefer, progress);
      signal.throwIfAborted();
      setState({ step: 'preview', file: name, prefer, found });
    } catch (error) {
      if (!signal.aborted) failed(name, error);
    }
  };

  return {
    state,
    choose: (file: File) =>
      void preview(() => Promise.resolve({ file, name: file.name }), file.name, 'newer'),
    chooseCopy: (copy: SafetyCopy) => void preview(() => copyAsBackup(copy), copy.name, 'newer'),
    prefer: (prefer: Prefer) => {
      const again = chosen.current;
      if (again) void preview(() => Promise.resolve(again), again.name, prefer);
    },
    restore: (salvage: boolean) => {
      const from = chosen.current;
      if (state.step !== 'preview' || !from) return;
      const { file, prefer } = state;
      const signal = begin();
      setState({ step: 'restoring', file, lines: 0 });
      // What was cancelled has nothing more to say: another file may be looked through by now.
      const progress = (lines: number) => signal.aborted || setState({ step: 'restoring', file, lines });
      restoreFile(from.file, prefer, salvage, progress, signal).then(
        // Too late to cancel: it is written, and what is looked through meanwhile was compared with what was there before.
        (restored) => {
          begin();
          setState({ step: 'done', file, restored });
        },
        (error: unknown) => signal.aborted || failed(file, error),
      );
    },
    cancel: () => {
      stop.current.abort();
      chosen.current = null;
      setState({ step: 'none' });
    },
  };
}

function failureOf(error: unknown): RestoreFailure {
  return error instanceof BackupError
    ? { kind: 'file', code: error.code }
    : { kind: 'store', problem: storeProblem(error) };
}
