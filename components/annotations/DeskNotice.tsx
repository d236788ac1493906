import { useLayoutEffect, useRef } from 'preact/hooks';
import { useI18n } from '../ui/I18nContext.tsx';
import type { AnnotationDesk } from './desk.ts';
import { ProblemNote } from './ProblemNote.tsx';
import { useDesk } from './use-desk.ts';

/** What happened last at a desk, and the way back and forth. It stays in view at the lower edge of what it belongs to. */
export function DeskNotice({ desk }: { desk: AnnotationDesk }) {
  const { t } = useI18n();
  const { said, problem, canUndo, canRedo, opened } = useDesk(desk);
  const element = useRef<HTMLDivElement>(null);
  const empty = !said && !problem && !canUndo && !canRedo;
  useLayoutEffect(() => {
    // What had the focus is gone with what was done: keys go on from here.
    if (said && opened === null && document.activeElement === document.body)
      element.current?.focus({ preventScroll: true });
  }, [said, opened]);
  return (
    <div class={empty ? undefined : 'desk-notice'} ref={element} tabIndex={-1}>
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
