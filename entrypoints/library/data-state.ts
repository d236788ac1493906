/** What the library's page knows of the reader's data as a whole, kept up with what the background says. */
import { useEffect, useState } from 'preact/hooks';
import type { KeptSite, Room } from '../../components/data/types.ts';
import { handle } from '../../utils/messages/broadcasts.ts';
import { send } from '../../utils/messages/messenger.ts';
import type { RollingState, StorageState } from '../../utils/messages/safety-messages.ts';
import type { Database } from '../../utils/store/database.ts';
import {
  forgetAfterSetting,
  keepSetting,
  rollingSetting,
  type KeepChoice,
  type RollingSetting,
} from '../../utils/store/settings.ts';
import { roomForData } from './backup.ts';

export function useRoom(): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => void roomForData().then(setRoom), []);
  return room;
}

export function useRolling(): [RollingState | null, (state: RollingState) => void] {
  const [rolling, setRolling] = useState<RollingState | null>(null);
  useEffect(() => {
    const read = () => void send('rollingState', undefined).then(setRolling, () => undefined);
    read();
    return handle('rollingChanged', read);
  }, []);
  return [rolling, setRolling];
}

export interface DataSettings {
  keep: KeepChoice;
  forgetAfter: number | null;
  rolling: RollingSetting;
}

export function useDataSettings(): DataSettings | null {
  const [settings, setSettings] = useState<DataSettings | null>(null);
  useEffect(() => {
    const read = () =>
      void Promise.all([
        keepSetting.getValue(),
        forgetAfterSetting.getValue(),
        rollingSetting.getValue(),
      ]).then(([keep, forgetAfter, rolling]) => setSettings({ keep, forgetAfter, rolling }));
    read();
    const ends = [keepSetting.watch(read), forgetAfterSetting.watch(read), rollingSetting.watch(read)];
    return () => ends.forEach((end) => end());
  }, []);
  return settings;
}

/** The sites of kept articles, those with most first. */
export function useSites(db: Database, storage: StorageState | null): readonly KeptSite[] {
  const [sites, setSites] = useState<readonly KeptSite[]>([]);
  useEffect(() => {
    const read = () => void sitesOf(db).then(setSites, () => undefined);
    read();
    return handle('articlesChanged', read);
  }, [storage]);
  return sites;
}

async function sitesOf(db: Database): Promise<KeptSite[]> {
  const ids = await db.articles.toCollection().primaryKeys();
  const byHost = Map.groupBy(ids, (id) => URL.parse(id)?.hostname.replace(/^www\./u, '') ?? '');
  return [...byHost]
    .filter(([host]) => host !== '')
    .map(([host, of]) => ({ host, articles: of.length }))
    .sort((a, b) => b.articles - a.articles || (a.host < b.host ? -1 : 1));
}
