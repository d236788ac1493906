import { useMemo, useRef, useState } from 'preact/hooks';
import type { Annotation, FramingCode } from '../../utils/annotation/types.ts';
import type { LocalText } from '../../utils/report/view.ts';
import { AnnotationRow } from './AnnotationRow.tsx';
import type { Editing } from './use-editing.ts';
import type { AnnotationsActions } from './types.ts';
import { useWindowList } from './use-window-list.ts';

interface Props {
  shown: readonly Annotation[];
  codes: readonly FramingCode[];
  outlets: ReadonlyMap<string, LocalText>;
  knownTags: readonly string[];
  editing: Editing;
  actions: Pick<AnnotationsActions, 'open' | 'cite'>;
  remove: (annotation: Annotation) => void;
  label: string;
}

/** Height of a usual annotation, in CSS pixels: its quote on one line, a note, its chips and buttons. */
const USUAL = 178;

/**
 * The annotations, however many. Only those near the window are in the document; each says which of how many it is, so that a
 * screen reader does too, and the one that has the focus stays.
 */
export function AnnotationList(props: Props) {
  const { shown, codes, outlets, knownTags, editing, actions, remove, label } = props;
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const places = useMemo(() => new Map(shown.map(({ id }, index) => [id, index])), [shown]);
  const pinned = [focused, editing.id].flatMap((id) => (id === null ? [] : (places.get(id) ?? [])));
  const virtual = useWindowList({
    list,
    count: shown.length,
    key: (index) => shown[index]?.id ?? String(index),
    estimate: USUAL,
    pinned,
  });
  const items = virtual.getVirtualItems();
  return (
    <ul
      ref={list}
      class="annotation-list"
      aria-label={label}
      style={{ blockSize: `${virtual.getTotalSize()}px` }}
      onFocusIn={({ target }) => {
        const row = target instanceof Element ? target.closest<HTMLElement>('[data-id]') : null;
        setFocused(row?.dataset.id ?? null);
      }}
      onFocusOut={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && list.current?.contains(relatedTarget))) setFocused(null);
      }}
    >
      {items.map(({ index, start, key }) => {
        const annotation = shown[index];
        if (!annotation) return null;
        return (
          <li
            key={String(key)}
            ref={virtual.measureElement}
            data-index={index}
            data-id={annotation.id}
            aria-posinset={index + 1}
            aria-setsize={shown.length}
            style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
          >
            <AnnotationRow
              annotation={annotation}
              codes={codes}
              outlet={
                annotation.target.outlet === null ? null : (outlets.get(annotation.target.outlet) ?? null)
              }
              knownTags={knownTags}
              editing={editing}
              actions={actions}
              remove={remove}
            />
          </li>
        );
      })}
    </ul>
  );
}
