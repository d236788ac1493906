/** Says in the sidebar when the reader's data does not open or may not be written. */
import { useEffect, useState } from 'preact/hooks';
import { StorageNote } from '../../components/data/StorageNote.tsx';
import { handle } from '../../utils/messages/broadcasts.ts';
import { send } from '../../utils/messages/messenger.ts';
import type { StorageState } from '../../utils/messages/safety-messages.ts';

export function StorageLine() {
  const [state, setState] = useState<StorageState | null>(null);
  useEffect(() => {
    const read = () => void send('storageState', undefined).then(setState, () => undefined);
    read();
    return handle('storageChanged', read);
  }, []);
  const more = () => void send('openLibrary', { place: '#/data' }).catch(() => undefined);
  return <StorageNote state={state?.state ?? 'open'} broughtBack={Boolean(state?.broughtBack)} more={more} />;
}
