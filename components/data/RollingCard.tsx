import { useState } from 'preact/hooks';
import type { RollingState } from '../../utils/messages/safety-messages.ts';
import type { StoreProblem } from '../../utils/store/problem.ts';
import type { RollingSetting } from '../../utils/store/settings.ts';
import { ProblemNote } from '../annotations/ProblemNote.tsx';
import { Card } from '../ui/Card.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { useMoment } from './use-moment.ts';
import type { DataActions } from './types.ts';

/** How many backups may stay. */
const NUMBERS = [3, 5, 10, 30];

interface Props {
  rolling: RollingState | null;
  setting: RollingSetting;
  actions: Pick<DataActions, 'setRolling' | 'backupNow'>;
}

/** Backups that Isnad makes by itself: outside the browser's own data, where they outlive it. */
export function RollingCard({ rolling, setting, actions }: Props) {
  const { t, number } = useI18n();
  const moment = useMoment();
  const [problem, setProblem] = useState<StoreProblem | null>(null);
  const set = (change: Partial<RollingSetting>) =>
    void actions.setRolling({ ...setting, ...change }).then(setProblem);
  const { on, keep, articles } = setting;
  const numbers = NUMBERS.includes(keep) ? NUMBERS : [...NUMBERS, keep].sort((a, b) => a - b);
  return (
    <Card title={t('data-rolling')}>
      <p>{t('data-rolling-about')}</p>
      <label class="option">
        <input
          type="checkbox"
          checked={on}
          onChange={({ currentTarget }) => {
            set({ on: currentTarget.checked });
            // The browser may be asked first, and the reader may refuse there: it says what is set.
            currentTarget.checked = on;
          }}
        />
        <span>{t('data-rolling-on')}</span>
      </label>
      {!on && <p class="small soft">{t('data-rolling-permission')}</p>}
      {on && (
        <>
          <label class="option">
            <input
              type="checkbox"
              checked={articles}
              onChange={(event) => set({ articles: event.currentTarget.checked })}
            />
            <span>{t('data-backup-articles')}</span>
          </label>
          <p>
            <label>
              {t('data-rolling-keep')}{' '}
              <select value={keep} onChange={(event) => set({ keep: Number(event.currentTarget.value) })}>
                {numbers.map((count) => (
                  <option key={count} value={count}>
                    {number(count)}
                  </option>
                ))}
              </select>
            </label>
          </p>
          {rolling && (
            <>
              {!rolling.allowed && <p class="problem">{t('data-rolling-not-allowed')}</p>}
              <output>
                {rolling.lastAt === null
                  ? t('data-rolling-none')
                  : t('data-rolling-last', { time: moment(rolling.lastAt), count: rolling.changes })}
              </output>
            </>
          )}
          <p>
            <button type="button" class="button" onClick={() => void actions.backupNow().then(setProblem)}>
              {t('data-rolling-now')}
            </button>
          </p>
        </>
      )}
      <ProblemNote problem={problem ?? (on && rolling ? rolling.problem : null)} />
    </Card>
  );
}
