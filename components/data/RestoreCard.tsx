import type { SafetyCopy } from '../../utils/store/safety-copy.ts';
import { ProblemNote } from '../annotations/ProblemNote.tsx';
import { Card } from '../ui/Card.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { FileDrop } from '../ui/FileDrop.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { CopyList } from './CopyList.tsx';
import { RestorePreview } from './RestorePreview.tsx';
import type { DataActions, RestoreState } from './types.ts';

interface Props {
  restore: RestoreState;
  copies: readonly SafetyCopy[];
  actions: Pick<
    DataActions,
    'chooseBackup' | 'chooseCopy' | 'saveCopy' | 'prefer' | 'restore' | 'cancelRestore'
  >;
}

/** A backup taken over: looked through first, then everything good in it at once, or nothing. */
export function RestoreCard({ restore, copies, actions }: Props) {
  const { t, number } = useI18n();
  const { step } = restore;
  const busy = step === 'reading' || step === 'restoring';
  return (
    <Card title={t('data-restore')}>
      {(step === 'none' || step === 'done' || step === 'failed') && (
        <>
          <Chooser choose={actions.chooseBackup} />
          <CopyList copies={copies} save={actions.saveCopy} restore={actions.chooseCopy} />
        </>
      )}
      <div aria-live="polite" aria-busy={busy}>
        {busy && (
          <div class="progress">
            <p>
              {t(`data-restore-${step}`, { lines: number(restore.lines) })}{' '}
              <Foreign text={restore.file} class="soft" />
            </p>
            <progress aria-label={t('data-restore')} />
            <button type="button" class="button" onClick={actions.cancelRestore}>
              {t('form-cancel')}
            </button>
          </div>
        )}
        {step === 'done' && (
          <p class="done">{t('data-restore-done', { count: takenOver(restore.restored) })}</p>
        )}
        {step === 'failed' && (
          <p class="strong">
            {t('data-restore-failed')} <Foreign text={restore.file} />
          </p>
        )}
      </div>
      {step === 'failed' && restore.why.kind === 'file' && <p>{t(`data-restore-${restore.why.code}`)}</p>}
      {step === 'failed' && restore.why.kind === 'store' && <ProblemNote problem={restore.why.problem} />}
      {step === 'preview' && <RestorePreview {...restore} actions={actions} />}
    </Card>
  );
}

function takenOver(restored: Extract<RestoreState, { step: 'done' }>['restored']): number {
  return Object.values(restored).reduce((sum, fates) => sum + fates.new + fates.changed, 0);
}

function Chooser({ choose }: { choose: (file: File) => void }) {
  const { t } = useI18n();
  return (
    <FileDrop about={t('data-restore-drop')} button={t('import-choose')} accept=".ndjson" choose={choose}>
      <p class="small soft">{t('data-restore-about')}</p>
    </FileDrop>
  );
}
