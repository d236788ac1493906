import type { FramingCode } from '../../utils/annotation/types.ts';
import { AnnotationEditor } from './AnnotationEditor.tsx';
import type { AnnotationDesk } from './desk.ts';
import type { Editing } from './desk-state.ts';
import { withDraft } from './draft.ts';
import { Versions } from './Versions.tsx';

interface Props {
  desk: AnnotationDesk;
  editing: Editing;
  codes: readonly FramingCode[];
  knownTags?: readonly string[] | undefined;
}

/** The form of what is being written at a desk, or the choice between two versions when there are two. */
export function DraftForm({ desk, editing, codes, knownTags }: Props) {
  const { annotation, draft, saving, problem, meanwhile } = editing;
  const { id } = annotation;
  if (meanwhile !== undefined)
    return (
      <Versions
        mine={withDraft(annotation, draft)}
        stored={meanwhile}
        codes={codes}
        choose={(choice) => void desk.settle(id, choice)}
      />
    );
  return (
    <AnnotationEditor
      draft={draft}
      change={(next) => desk.type(id, next)}
      codes={codes}
      knownTags={knownTags}
      saving={saving}
      problem={problem}
      save={() => void desk.save(id)}
      cancel={() => desk.discard(id)}
      focus={desk.state.opened === id}
    />
  );
}
