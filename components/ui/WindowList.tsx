import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { useWindowList } from './use-window-list.ts';
import './window-list.css';

interface Props<T> {
  items: readonly T[];
  id: (item: T) => string;
  children: (item: T) => ComponentChildren;
  /** Height of a usual row, in CSS pixels. */
  usual: number;
  /** CSS pixels between two rows. */
  gap?: number;
  /** Ids of rows that stay drawn wherever the window is: those that are edited, or have to be seen. */
  pinned: readonly string[];
  class?: string;
  label?: string | undefined;
}

/**
 * A list of however many rows. Only those near the window are in the document; each says which of how many it is, so that a
 * screen reader does too, and the one that has the focus stays.
 */
export function WindowList<T>(props: Props<T>) {
  const { items, id, children, usual, gap = 0, pinned, class: className = '', label } = props;
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const places = useMemo(() => new Map(items.map((item, index) => [id(item), index])), [items]);
  const virtual = useWindowList({
    list,
    count: items.length,
    key: (index) => (items[index] === undefined ? String(index) : id(items[index])),
    estimate: usual,
    gap,
    pinned: [focused, ...pinned].flatMap((one) => (one === null ? [] : (places.get(one) ?? []))),
  });
  return (
    <ul
      ref={list}
      class={`window-list ${className}`.trim()}
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
      {virtual.getVirtualItems().map(({ index, start, key }) => {
        const item = items[index];
        if (item === undefined) return null;
        return (
          <li
            key={String(key)}
            ref={virtual.measureElement}
            data-index={index}
            data-id={id(item)}
            aria-posinset={index + 1}
            aria-setsize={items.length}
            style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
          >
            {children(item)}
          </li>
        );
      })}
    </ul>
  );
}
