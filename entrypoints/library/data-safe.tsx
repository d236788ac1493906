/** The safe screen, in place of the library's parts while the data does not open. */
import { SafeScreen } from '../../components/data/SafeScreen.tsx';
import { send } from '../../utils/messages/messenger.ts';
import { problemOf, valueOf } from '../../utils/store/problem.ts';
import { useBackup } from './data-backup.ts';
import type { PlaceProps } from './places.ts';

export function SafePlace({ db, storage, retry }: PlaceProps) {
  const { state, saveCopy } = useBackup(db);
  if (!storage) return null;
  return (
    <SafeScreen
      storage={storage}
      backup={state}
      actions={{
        retry,
        saveCopy,
        async startAnew() {
          const problem = await problemOf(async () => valueOf(await send('startAnew', undefined)));
          // What is left is to restore a backup.
          if (!problem) location.hash = '#/data';
          return problem;
        },
      }}
    />
  );
}
