import { useI18n } from '../ui/I18nContext.tsx';
import { BackupCard } from './BackupCard.tsx';
import { BroughtBackCard } from './BroughtBackCard.tsx';
import { EraseCard } from './EraseCard.tsx';
import { ForgetCard } from './ForgetCard.tsx';
import { KeepCard } from './KeepCard.tsx';
import { RestoreCard } from './RestoreCard.tsx';
import { RollingCard } from './RollingCard.tsx';
import { RoomCard } from './RoomCard.tsx';
import type { DataProps } from './types.ts';
import '../annotations/annotations.css';
import './data.css';

export type { DataProps } from './types.ts';

/** The reader's data as a whole: where it is, its copies, what is kept of articles, and how it is forgotten. */
export function Data(props: DataProps) {
  const { t } = useI18n();
  const { storage, room, backup, restore, rolling, rollingSetting, keep, forgetAfter, sites, actions } =
    props;
  const writable = storage?.state !== 'newer';
  return (
    <div class="data">
      <div class="lead">
        <h1>{t('data-title')}</h1>
        <p class="soft">{t('data-about')}</p>
      </div>
      {storage?.broughtBack && <BroughtBackCard broughtBack={storage.broughtBack} actions={actions} />}
      <div class="columns">
        <div>
          <RoomCard room={room} storage={storage} actions={actions} />
          <BackupCard backup={backup} actions={actions} />
          {rollingSetting && <RollingCard rolling={rolling} setting={rollingSetting} actions={actions} />}
        </div>
        <div>
          {writable && <RestoreCard restore={restore} copies={storage?.copies ?? []} actions={actions} />}
          {keep && <KeepCard keep={keep} forgetAfter={forgetAfter} actions={actions} />}
          {writable && <ForgetCard sites={sites} actions={actions} />}
          <EraseCard actions={actions} />
        </div>
      </div>
    </div>
  );
}
