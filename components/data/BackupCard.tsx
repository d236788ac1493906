import { useState } from 'preact/hooks';
import { ProblemNote } from '../annotations/ProblemNote.tsx';
import { Card } from '../ui/Card.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { useSize } from './use-size.ts';
import type { BackupState, DataActions } from './types.ts';

interface Props {
  backup: BackupState;
  actions: Pick<DataActions, 'saveBackup' | 'cancelBackup'>;
}

/** A backup now, as a file that was read once more before it is handed over. */
export function BackupCard({ backup, actions }: Props) {
  const { t, number } = useI18n();
  const size = useSize();
  const [articles, setArticles] = useState(true);
  const writing = backup.step === 'writing';
  return (
    <Card title={t('data-backup')}>
      <p>{t('data-backup-about')}</p>
      <label class="option">
        <input
          type="checkbox"
          checked={articles}
          disabled={writing}
          onChange={(event) => setArticles(event.currentTarget.checked)}
        />
        <span>{t('data-backup-articles')}</span>
      </label>
      {!writing && (
        <p>
          <button type="button" class="button" onClick={() => actions.saveBackup(articles)}>
            {t('data-backup-save')}
          </button>
        </p>
      )}
      <div aria-live="polite" aria-busy={writing}>
        {writing && (
          <div class="progress">
            <p>{t('data-backup-writing', { done: number(backup.done), all: number(backup.all) })}</p>
            <progress aria-label={t('data-backup')} value={backup.done} max={Math.max(1, backup.all)} />
            <button type="button" class="button" onClick={actions.cancelBackup}>
              {t('form-cancel')}
            </button>
          </div>
        )}
        {backup.step === 'written' && (
          <p class="done">
            {t('data-backup-written', { count: backup.rows, size: size(backup.bytes) })}{' '}
            <Foreign text={backup.name} />
          </p>
        )}
      </div>
      {backup.step === 'failed' && <ProblemNote problem={backup.problem} />}
    </Card>
  );
}
