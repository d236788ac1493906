/** Loads the part for the reader's data when the reader goes there, and the safe screen when the data does not open. */
import { useEffect, useState } from 'preact/hooks';
import { SafeScreen } from '../../components/data/SafeScreen.tsx';
import { send } from '../../utils/messages/messenger.ts';
import type { StorageState } from '../../utils/messages/safety-messages.ts';
import type { Database } from '../../utils/store/database.ts';
import { useBackup } from './data-backup.ts';

type Part = typeof import('./data.tsx').DataPart;

/** True for the address of this part. */
export const isDataPlace = (hash: string): boolean => /^#\/data(?:[/?]|$)/u.test(hash);

interface Props {
  db: Database;
  storage: StorageState | null;
  retry: () => void;
}

export function DataPlace(props: Props) {
  const [loaded, setLoaded] = useState<{ DataPart: Part } | null>(null);
  useEffect(() => void import('./data.tsx').then(({ DataPart }) => setLoaded({ DataPart })), []);
  return loaded ? <loaded.DataPart {...props} /> : <div aria-busy="true" />;
}

/** True when nothing can be shown but the safe screen. */
export const isShut = (storage: StorageState | null): boolean =>
  storage?.state === 'closed' || storage?.state === 'blocked';

export function SafePlace({ db, storage, retry }: Props & { storage: StorageState }) {
  const { state, saveCopy } = useBackup(db);
  return (
    <SafeScreen
      storage={storage}
      backup={state}
      actions={{
        retry,
        saveCopy,
        async startAnew() {
          const answer = await send('startAnew', undefined);
          if (!answer.ok) return answer.problem;
          // What is left is to restore a backup.
          location.hash = '#/data';
          return null;
        },
      }}
    />
  );
}
