/** The annotation that is being edited: what was typed outlives the row, which may be scrolled away. */
import { useState } from 'preact/hooks';
import type { Annotation } from '../../utils/annotation/types.ts';
import type { StoreProblem } from '../../utils/store/problem.ts';
import { draftOf, isChanged, withDraft } from '../annotations/draft.ts';
import type { Draft } from '../annotations/types.ts';
import type { AnnotationsActions } from './types.ts';

export interface Editing {
  /** Null while none is edited. */
  id: string | null;
  draft: Draft | null;
  saving: boolean;
  problem: StoreProblem | null;
  begin: (annotation: Annotation) => void;
  change: (draft: Draft) => void;
  save: () => void;
  cancel: () => void;
}

interface Edited {
  /** As it was when editing began: another version that came meanwhile is a conflict. */
  before: Annotation;
  draft: Draft;
  saving: boolean;
  problem: StoreProblem | null;
}

/** @param done called with the id after an annotation was saved, or editing was given up */
export function useEditing(save: AnnotationsActions['save'], done: (id: string) => void): Editing {
  const [edited, setEdited] = useState<Edited | null>(null);
  const end = () => {
    if (edited) done(edited.before.id);
    setEdited(null);
  };
  return {
    id: edited?.before.id ?? null,
    draft: edited?.draft ?? null,
    saving: edited?.saving ?? false,
    problem: edited?.problem ?? null,
    begin: (before) => setEdited({ before, draft: draftOf(before), saving: false, problem: null }),
    change: (draft) => setEdited(edited && { ...edited, draft }),
    cancel: end,
    save() {
      if (!edited) return;
      if (!isChanged(edited.before, edited.draft)) return end();
      setEdited({ ...edited, saving: true, problem: null });
      void save(withDraft(edited.before, edited.draft), edited.before.changedAt).then((problem) => {
        if (problem) setEdited({ ...edited, saving: false, problem });
        else end();
      });
    },
  };
}
