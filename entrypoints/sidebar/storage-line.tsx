/** Says in the sidebar when the reader's data does not open or may not be written. */
import { useEffect, useState } from 'preact/hooks';
import { StorageNote } from '../../components/data/StorageNote.tsx';
import { handle, send } from '../../utils/messages/messenger.ts';
import type { StorageState } from '../../utils/messages/safety-messages.ts';

export function StorageLine() {
  const [state, setState] = useState<StorageState['state']>('open');
  useEffect(() => {
    const read = () =>
      void send('storageState', undefined).then(
        (said) => setState(said.state),
        () => undefined,
      );
    read();
    return handle('storageChanged', read);
  }, []);
  const more = () => void send('openLibrary', { place: '#/data' }).catch(() => undefined);
  return <StorageNote state={state} more={more} />;
}
