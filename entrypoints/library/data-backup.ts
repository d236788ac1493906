/** Saving a backup from the library's page, which reads the database itself: the file is checked before it is handed over. */
import { useRef, useState } from 'preact/hooks';
import type { BackupState } from '../../components/data/types.ts';
import { copyAsBackup, makeBackup, type MadeBackup } from '../../utils/store/backup/file.ts';
import type { Database } from '../../utils/store/database.ts';
import { outcome } from '../../utils/store/problem.ts';
import type { SafetyCopy } from '../../utils/store/safety-copy.ts';
import { saveFile } from './save-file.ts';

export function useBackup(db: Database) {
  const [state, setState] = useState<BackupState>({ step: 'none' });
  const stop = useRef<AbortController | null>(null);
  const hand = async (work: (signal: AbortSignal) => Promise<MadeBackup>) => {
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    setState({ step: 'writing', done: 0, all: 0 });
    const made = await outcome(() => work(mine.signal));
    if (mine.signal.aborted) return;
    if (!made.ok) return setState({ step: 'failed', problem: made.problem });
    const { file, name, rows } = made.value;
    saveFile({ name, type: file.type, content: file });
    setState({ step: 'written', name, rows, bytes: file.size });
  };
  return {
    state,
    save: (articles: boolean) =>
      void hand((signal) =>
        makeBackup(db, { articles }, (done, all) => setState({ step: 'writing', done, all }), signal),
      ),
    saveCopy: (copy: SafetyCopy) => void hand(() => copyAsBackup(copy)),
    cancel: () => {
      stop.current?.abort();
      setState({ step: 'none' });
    },
  };
}
