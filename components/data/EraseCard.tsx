import { useState } from 'preact/hooks';
import type { EraseCount } from '../../utils/store/erase.ts';
import type { StoreProblem } from '../../utils/store/problem.ts';
import { ProblemNote } from '../annotations/ProblemNote.tsx';
import { Card } from '../ui/Card.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { Confirm } from './Confirm.tsx';
import type { DataActions } from './types.ts';

const COUNTED = ['annotations', 'articles', 'changes', 'packs', 'codes', 'comparisons', 'settings'] as const;

/** Everything erased, in two steps: what would go is counted first. */
export function EraseCard({ actions }: { actions: Pick<DataActions, 'eraseCount' | 'erase'> }) {
  const { t, number } = useI18n();
  const [count, setCount] = useState<EraseCount | null>(null);
  const [erased, setErased] = useState(false);
  const [problem, setProblem] = useState<StoreProblem | null>(null);
  const erase = () =>
    void actions.erase().then((why) => {
      setCount(null);
      setProblem(why);
      setErased(why === null);
    });
  const ask = () => {
    setErased(false);
    void actions.eraseCount().then((answer) => {
      setProblem(answer.ok ? null : answer.problem);
      if (answer.ok) setCount(answer.value);
    });
  };
  return (
    <Card title={t('data-erase')}>
      <p>{t('data-erase-about')}</p>
      <p hidden={count !== null}>
        <button type="button" class="button" onClick={ask}>
          {t('data-erase-ask')}
        </button>
      </p>
      {count && (
        <Confirm
          question={t('data-erase-sure')}
          tick={t('data-erase-tick')}
          yes={t('data-erase-yes')}
          act={erase}
          cancel={() => setCount(null)}
        >
          {count.counted ? (
            <dl class="pairs small">
              {COUNTED.filter((part) => count[part] > 0).map((part) => (
                <div key={part}>
                  <dt>{t(`data-erase-${part}`)}</dt>
                  <dd class="number">{number(count[part])}</dd>
                </div>
              ))}
            </dl>
          ) : (
            <p class="small">{t('data-erase-uncounted')}</p>
          )}
        </Confirm>
      )}
      <output>{erased && t('data-erased')}</output>
      <ProblemNote problem={problem} />
    </Card>
  );
}
