import { useState } from 'preact/hooks';
import type { StorageState } from '../../utils/messages/safety-messages.ts';
import type { StoreProblem } from '../../utils/store/problem.ts';
import { ProblemNote } from '../annotations/ProblemNote.tsx';
import { Card } from '../ui/Card.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { Confirm } from './Confirm.tsx';
import { CopyList } from './CopyList.tsx';
import type { BackupState, SafeActions } from './types.ts';
import '../annotations/annotations.css';
import './data.css';

interface Props {
  storage: StorageState;
  /** How saving a copy went. */
  backup: BackupState;
  actions: SafeActions;
}

/** In place of the library while the reader's data does not open: what is the matter, and the ways on. Nothing is deleted unasked. */
export function SafeScreen({ storage, backup, actions }: Props) {
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<StoreProblem | null>(null);
  const blocked = storage.state === 'blocked';
  return (
    <div class="data safe">
      <div class="lead">
        <h1>{t('safe-title')}</h1>
        <p>{t('safe-about')}</p>
      </div>
      <Card title={t('safe-what')}>
        {blocked && !storage.problem ? (
          <p role="alert">{t('problem-blocked')}</p>
        ) : (
          <ProblemNote problem={storage.problem} />
        )}
        <p class="soft">{t('safe-meanwhile')}</p>
        <p>
          <button type="button" class="button primary" onClick={actions.retry}>
            {t('safe-retry')}
          </button>
        </p>
        <CopyList copies={storage.copies} save={actions.saveCopy} />
        {backup.step === 'failed' && <ProblemNote problem={backup.problem} />}
      </Card>
      <Card title={t('safe-anew')}>
        <p>{t('safe-anew-about')}</p>
        <p hidden={asking}>
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {t('safe-anew-ask')}
          </button>
        </p>
        {asking && (
          <Confirm
            question={t('safe-anew-sure')}
            tick={t('safe-anew-tick')}
            yes={t('safe-anew-yes')}
            act={() =>
              void actions.startAnew().then((why) => {
                setAsking(false);
                setProblem(why);
              })
            }
            cancel={() => setAsking(false)}
          />
        )}
        <ProblemNote problem={problem} />
      </Card>
    </div>
  );
}
