/** The annotations that are being edited: what was typed outlives its row, which may be scrolled away, and other forms that are opened. */
import { useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../utils/annotation/types.ts';
import type { StoreProblem } from '../../utils/store/problem.ts';
import { draftOf, isChanged, withDraft } from '../annotations/draft.ts';
import type { Draft } from '../annotations/types.ts';
import type { AnnotationsActions } from './types.ts';

interface Edited {
  /** As it was when editing began, or was saved last: another version that came meanwhile is a conflict. */
  before: Annotation;
  draft: Draft;
  saving: boolean;
  problem: StoreProblem | null;
}

export interface Editing {
  /** By id. */
  edits: ReadonlyMap<string, Edited>;
  begin: (annotation: Annotation) => void;
  change: (id: string, draft: Draft) => void;
  save: (id: string) => void;
  cancel: (id: string) => void;
}

/** @param done called with the id after an annotation was saved, or editing was given up */
export function useEditing(save: AnnotationsActions['save'], done: (id: string) => void): Editing {
  const [edits, setEdits] = useState<ReadonlyMap<string, Edited>>(new Map());
  // As they are now: an answer comes to what was typed by then.
  const now = useRef(edits);
  const set = (id: string, edited: Edited | null) => {
    const next = new Map(now.current);
    if (edited) next.set(id, edited);
    else next.delete(id);
    now.current = next;
    setEdits(next);
  };
  const end = (id: string) => {
    set(id, null);
    done(id);
  };
  return {
    edits,
    begin(before) {
      if (!now.current.has(before.id))
        set(before.id, { before, draft: draftOf(before), saving: false, problem: null });
    },
    change(id, draft) {
      const edited = now.current.get(id);
      if (edited) set(id, { ...edited, draft });
    },
    cancel: end,
    save(id) {
      const edited = now.current.get(id);
      if (!edited || edited.saving) return;
      const { before, draft } = edited;
      if (!isChanged(before, draft)) return end(id);
      set(id, { ...edited, saving: true, problem: null });
      void save(withDraft(before, draft), before.changedAt).then((result) => {
        const then = now.current.get(id);
        if (!then) return;
        if (!result.ok) set(id, { ...then, saving: false, problem: result.problem });
        else if (then.draft !== draft) set(id, { ...then, before: result.value, saving: false });
        else end(id);
      });
    },
  };
}
