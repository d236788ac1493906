import type { StorageState } from '../../utils/messages/safety-messages.ts';
import { Card } from '../ui/Card.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { ProblemNote } from '../annotations/ProblemNote.tsx';
import { CopyList } from './CopyList.tsx';
import { useSize } from './use-size.ts';
import type { DataActions, Room } from './types.ts';

interface Props {
  room: Room | null;
  storage: StorageState | null;
  actions: Pick<DataActions, 'saveCopy'>;
}

/** Where the data is, how much it takes, and whether the browser may throw it away: what the browser says, and no more. */
export function RoomCard({ room, storage, actions }: Props) {
  const { t } = useI18n();
  const size = useSize();
  return (
    <Card title={t('data-room')}>
      {storage?.state === 'newer' && <p class="problem">{t('problem-newer')}</p>}
      <p>{t('data-room-where')}</p>
      {room && (
        <>
          {room.used !== null && (
            <p>
              {room.quota === null
                ? t('data-room-used', { used: size(room.used) })
                : t('data-room-used-of', { used: size(room.used), quota: size(room.quota) })}
            </p>
          )}
          <p>{t(`data-room-${room.kept}`)}</p>
        </>
      )}
      <p class="small soft">{t('data-room-gone')}</p>
      {storage?.uncopied && (
        <>
          <p class="small">{t('data-uncopied')}</p>
          <ProblemNote problem={storage.uncopied} />
        </>
      )}
      {storage && <CopyList copies={storage.copies} save={actions.saveCopy} />}
    </Card>
  );
}
