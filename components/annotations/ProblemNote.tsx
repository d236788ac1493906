import type { StoreProblem } from '../../utils/store/problem.ts';
import { useI18n } from '../ui/I18nContext.tsx';

interface Props {
  problem: StoreProblem | null;
  /** What the reader typed still stands in the form: that is said too. */
  kept?: boolean;
}

/** Why something was not stored or could not be read: what happened and what helps, and the browser's words for the curious. */
export function ProblemNote({ problem, kept = false }: Props) {
  const { t } = useI18n();
  return (
    <div role="alert">
      {problem && (
        <div class="problem small">
          <p>
            {t(`problem-${problem.code}`)} {kept && t('problem-kept')}
          </p>
          {problem.detail !== '' && (
            <details>
              <summary class="soft">{t('problem-detail')}</summary>
              <p dir="ltr" lang="en">
                {problem.detail}
              </p>
            </details>
          )}
        </div>
      )}
    </div>
  );
}
