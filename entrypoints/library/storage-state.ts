/** Whether the reader's data opens, kept up with what the background says. */
import { useEffect, useState } from 'preact/hooks';
import { handle } from '../../utils/messages/broadcasts.ts';
import { send } from '../../utils/messages/messenger.ts';
import type { StorageState } from '../../utils/messages/safety-messages.ts';
import type { Database } from '../../utils/store/database.ts';

/**
 * What is known of it, and a way to try again.
 * @param db the page's own connection
 */
export function useStorage(db: Database): { storage: StorageState | null; retry: () => void } {
  const [storage, setStorage] = useState<StorageState | null>(null);
  const take = (state: StorageState): void => {
    // A connection that once failed stays so by itself; now that the data opens, the next question is to open it.
    if (!isShut(state) && db.hasFailed()) db.close({ disableAutoOpen: false });
    setStorage(state);
  };
  const ask = (name: 'storageState' | 'retryStorage') =>
    void send(name, undefined).then(take, () => undefined);
  useEffect(() => {
    const read = () => ask('storageState');
    read();
    return handle('storageChanged', read);
  }, []);
  return { storage, retry: () => ask('retryStorage') };
}

/** True when nothing can be shown but the safe screen. */
export const isShut = (storage: StorageState | null): boolean =>
  storage?.state === 'closed' || storage?.state === 'blocked';
