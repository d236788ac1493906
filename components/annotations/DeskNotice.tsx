import { useI18n } from '../ui/I18nContext.tsx';
import type { AnnotationDesk } from './desk.ts';
import { ProblemNote } from './ProblemNote.tsx';
import { useDesk } from './use-desk.ts';

/** What happened last at a desk, and the way back and forth. */
export function DeskNotice({ desk }: { desk: AnnotationDesk }) {
  const { t } = useI18n();
  const { said, problem, canUndo, canRedo } = useDesk(desk);
  return (
    <div class="desk-notice">
      <output class="small">{said && t(`annotation-said-${said}`)}</output>
      {(canUndo || canRedo) && (
        <p class="small ways">
          <button type="button" class="link" disabled={!canUndo} onClick={() => void desk.undo()}>
            {t('annotation-undo')}
          </button>
          <button type="button" class="link" disabled={!canRedo} onClick={() => void desk.redo()}>
            {t('annotation-redo')}
          </button>
        </p>
      )}
      <ProblemNote problem={problem} />
    </div>
  );
}
