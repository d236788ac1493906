import { useEffect, useRef } from 'preact/hooks';
import type { FramingCode } from '../../utils/annotation/types.ts';
import type { Pointed } from '../sidebar/pointed.ts';
import { AnnotationEntry } from './AnnotationEntry.tsx';
import type { AnnotationDesk } from './desk.ts';
import type { Editing } from './desk-state.ts';
import { DraftForm } from './DraftForm.tsx';
import type { Listed } from './listed.ts';
import { attachToSelection, placeAt, rejectAt, type PagePort } from './page.ts';
import type { EntryActions } from './types.ts';

interface Props {
  item: Listed;
  editing: Editing | undefined;
  desk: AnnotationDesk;
  page: PagePort;
  codes: readonly FramingCode[];
  knownTags: readonly string[];
  disputed: string | undefined;
  /** The reader chose it on the page. */
  pointed: Pointed | null;
}

/** An entry of a page's list: what can be asked for with it goes to the desk and to the page. */
export function AnnotationItem(props: Props) {
  const { item, editing, desk, page, codes, knownTags, disputed, pointed } = props;
  const { annotation, state, onCopy, span } = item;
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!pointed) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    // Over a longer way, rows that are drawn on it would change where it ends.
    const far = Math.abs(element.current?.getBoundingClientRect().top ?? 0) > 2 * innerHeight;
    element.current?.scrollIntoView({ block: 'center', behavior: calm || far ? 'instant' : 'smooth' });
    if (pointed.focus) element.current?.focus({ preventScroll: true });
  }, [pointed?.number]);
  const actions: EntryActions = {
    jump: span ? () => page.jump(span) : undefined,
    edit: (one) => desk.begin(one),
    remove: (one) => void desk.remove(one),
    cite: page.cite,
    confirm: span ? (one) => void placeAt(desk, page, one, span) : undefined,
    reject: span ? (one) => void rejectAt(desk, page, one, span) : undefined,
    attach: (one) => void attachToSelection(desk, page, one),
  };
  return (
    <AnnotationEntry
      annotation={annotation}
      codes={codes}
      standing={{ state, onCopy }}
      disputed={disputed}
      actions={actions}
      chosen={pointed !== null}
      element={element}
    >
      {editing && <DraftForm desk={desk} editing={editing} codes={codes} knownTags={knownTags} />}
    </AnnotationEntry>
  );
}
