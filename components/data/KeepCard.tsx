import { useState } from 'preact/hooks';
import type { StoreProblem } from '../../utils/store/problem.ts';
import type { KeepChoice } from '../../utils/store/settings.ts';
import { ProblemNote } from '../annotations/ProblemNote.tsx';
import { Card } from '../ui/Card.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import type { DataActions } from './types.ts';

const CHOICES: readonly KeepChoice[] = ['read', 'asked', 'nothing'];
/** Days after which articles may be forgotten. */
const DAYS = [7, 30, 90, 365];

interface Props {
  keep: KeepChoice;
  forgetAfter: number | null;
  actions: Pick<DataActions, 'setKeep' | 'setForgetAfter'>;
}

/** Which articles are kept, and for how long. */
export function KeepCard({ keep, forgetAfter, actions }: Props) {
  const { t } = useI18n();
  const [problem, setProblem] = useState<StoreProblem | null>(null);
  const days = forgetAfter === null || DAYS.includes(forgetAfter) ? DAYS : [...DAYS, forgetAfter];
  return (
    <Card title={t('data-keep')}>
      <p>{t('data-keep-about')}</p>
      <div role="radiogroup" aria-label={t('data-keep')}>
        {CHOICES.map((choice) => (
          <label key={choice} class="option">
            <input
              type="radio"
              name="keep"
              checked={keep === choice}
              onChange={() => void actions.setKeep(choice).then(setProblem)}
            />
            <span>
              {t(`data-keep-${choice}`)} <span class="soft small">{t(`data-keep-note-${choice}`)}</span>
            </span>
          </label>
        ))}
      </div>
      <p>
        <label>
          {t('data-forget-after')}{' '}
          <select
            value={forgetAfter ?? ''}
            onChange={({ currentTarget: { value } }) =>
              void actions.setForgetAfter(value === '' ? null : Number(value)).then(setProblem)
            }
          >
            <option value="">{t('data-forget-never')}</option>
            {days.map((count) => (
              <option key={count} value={count}>
                {t('data-days', { count })}
              </option>
            ))}
          </select>
        </label>
      </p>
      <ProblemNote problem={problem} />
    </Card>
  );
}
