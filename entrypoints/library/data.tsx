/** The library's part for the reader's data as a whole. */
import { browser } from 'wxt/browser';
import { Data } from '../../components/data/Data.tsx';
import type { DataActions, ForgetWhich } from '../../components/data/types.ts';
import { send } from '../../utils/messages/messenger.ts';
import { broughtBackItem } from '../../utils/store/brought-back.ts';
import { outcome, problemOf, valueOf } from '../../utils/store/problem.ts';
import { forgetAfterSetting, keepSetting, rollingSetting } from '../../utils/store/settings.ts';
import { useBackup } from './data-backup.ts';
import { useRestore } from './data-restore.ts';
import type { PlaceProps } from './places.ts';
import { useDataSettings, useRolling, useRoom, useSites } from './data-state.ts';

export function DataPart({ db, storage, retry }: PlaceProps) {
  const room = useRoom();
  const [rolling, setRolling] = useRolling();
  const settings = useDataSettings();
  const sites = useSites(db, storage);
  const backup = useBackup(db);
  const restore = useRestore(db);
  const forget = (which: ForgetWhich, preview: boolean) =>
    outcome(async () => valueOf(await send('forgetArticles', { ...which, preview })));
  const actions: DataActions = {
    retry,
    seenBroughtBack: () => void broughtBackItem.setValue(null),
    saveBackup: backup.save,
    cancelBackup: backup.cancel,
    saveCopy: backup.saveCopy,
    chooseBackup: restore.choose,
    chooseCopy: restore.chooseCopy,
    prefer: restore.prefer,
    restore: restore.restore,
    cancelRestore: restore.cancel,
    setRolling(setting) {
      // The browser asks within the click only: before anything is waited for.
      const allowed =
        setting.on && settings?.rolling.on !== true
          ? browser.permissions.request({ permissions: ['downloads'] })
          : Promise.resolve(true);
      return problemOf(async () => (await allowed) && rollingSetting.setValue(setting));
    },
    backupNow: () => problemOf(async () => setRolling(await send('backupNow', undefined))),
    setKeep: (keep) => problemOf(() => keepSetting.setValue(keep)),
    setForgetAfter: (days) => problemOf(() => forgetAfterSetting.setValue(days)),
    countForget: (which) => forget(which, true),
    forget: (which) => forget(which, false),
    eraseCount: () => outcome(() => send('eraseCount', undefined)),
    erase: () => problemOf(async () => valueOf(await send('eraseEverything', undefined))),
  };
  return (
    <Data
      storage={storage}
      room={room}
      backup={backup.state}
      restore={restore.state}
      rolling={rolling}
      rollingSetting={settings?.rolling ?? null}
      keep={settings?.keep ?? null}
      forgetAfter={settings?.forgetAfter ?? null}
      sites={sites}
      actions={actions}
    />
  );
}
