/** Whether the reader's data opens, kept up with what the background says. */
import { useEffect, useState } from 'preact/hooks';
import { handle } from '../../utils/messages/broadcasts.ts';
import { send } from '../../utils/messages/messenger.ts';
import type { StorageState } from '../../utils/messages/safety-messages.ts';

/** What is known of it, and a way to try again. */
export function useStorage(): { storage: StorageState | null; retry: () => void } {
  const [storage, setStorage] = useState<StorageState | null>(null);
  useEffect(() => {
    const read = () => void send('storageState', undefined).then(setStorage, () => undefined);
    read();
    return handle('storageChanged', read);
  }, []);
  return { storage, retry: () => void send('retryStorage', undefined).then(setStorage, () => undefined) };
}

/** True when nothing can be shown but the safe screen. */
export const isShut = (storage: StorageState | null): boolean =>
  storage?.state === 'closed' || storage?.state === 'blocked';
