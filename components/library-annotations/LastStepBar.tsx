import type { RefObject } from 'preact';
import type { StoreProblem } from '../../utils/store/problem.ts';
import { ProblemNote } from '../annotations/ProblemNote.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import type { LastStep } from './types.ts';

const WORDS = {
  deleted: 'notes-deleted',
  changed: 'notes-changed-last',
  imported: 'notes-imported',
} as const;

interface Props {
  last: LastStep | null;
  problem: StoreProblem | null;
  undo: () => void;
  redo: () => void;
  button: RefObject<HTMLButtonElement | null>;
}

/** What was done last, in words that a screen reader hears, and the way back. It stays in sight at the end of the window. */
export function LastStepBar({ last, problem, undo, redo, button }: Props) {
  const { t } = useI18n();
  return (
    <div class="last-step" data-shown={last !== null || problem !== null || undefined}>
      <ProblemNote problem={problem} />
      <div>
        <output>{last && t(last.undone ? 'notes-undone' : WORDS[last.what], { count: last.count })}</output>
        {last && (
          <button ref={button} type="button" class="button" onClick={last.undone ? redo : undo}>
            {t(last.undone ? 'notes-redo' : 'notes-undo')}
          </button>
        )}
      </div>
    </div>
  );
}
