import type { Annotation, FramingCode } from '../../utils/annotation/types.ts';
import type { LocalText } from '../../utils/report/view.ts';
import { WindowList } from '../ui/WindowList.tsx';
import { AnnotationRow } from './AnnotationRow.tsx';
import type { Editing } from './use-editing.ts';
import type { AnnotationsActions, AnnotationsProps } from './types.ts';

interface Props {
  shown: readonly Annotation[];
  codes: readonly FramingCode[];
  outlets: ReadonlyMap<string, LocalText>;
  disputed: AnnotationsProps['disputed'];
  knownTags: readonly string[];
  editing: Editing;
  actions: Pick<AnnotationsActions, 'open' | 'cite'>;
  remove: (annotation: Annotation) => void;
  label: string;
}

/** Height of a usual annotation, in CSS pixels: its quote on one line, a note, its chips and buttons. */
const USUAL = 178;

/** The annotations, however many. */
export function AnnotationList(props: Props) {
  const { shown, codes, outlets, disputed, knownTags, editing, actions, remove, label } = props;
  return (
    <WindowList
      items={shown}
      id={({ id }) => id}
      usual={USUAL}
      gap={8}
      pinned={[...editing.edits.keys()]}
      class="annotation-list"
      label={label}
    >
      {(annotation) => (
        <AnnotationRow
          annotation={annotation}
          codes={codes}
          outlet={annotation.target.outlet === null ? null : (outlets.get(annotation.target.outlet) ?? null)}
          disputed={disputed(annotation.disputes)}
          knownTags={knownTags}
          editing={editing}
          actions={actions}
          remove={remove}
        />
      )}
    </WindowList>
  );
}
