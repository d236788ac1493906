import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useI18n } from './I18nContext.tsx';

interface Props<T> {
  items: readonly T[];
  /** How many stand open at first. One more than that is not worth a button and is shown. */
  first: number;
  children: (item: T, index: number) => ComponentChildren;
  class?: string | undefined;
  label?: string | undefined;
  /** How many things the whole list holds, when an item stands for several. */
  total?: number | undefined;
  /** Index of an item that has to be seen; -1 or nothing: none. */
  reveal?: number | undefined;
  /** Another number each time that it has to. */
  asked?: number | undefined;
}

/** A list whose tail is folded away behind “show all 43”. Unfolding moves the focus to the first new item. */
export function FoldedList<T>({
  items,
  first,
  children,
  class: className = 'list',
  label,
  total = items.length,
  reveal = -1,
  asked,
}: Props<T>) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const moveFocus = useRef(false);
  const foldable = items.length > first + 1;
  useLayoutEffect(() => {
    if (reveal >= first) setOpen(true);
  }, [reveal, first, asked]);
  const shown = open || !foldable ? items : items.slice(0, first);

  useLayoutEffect(() => {
    if (!moveFocus.current) return;
    moveFocus.current = false;
    const item = list.current?.children[first];
    if (item instanceof HTMLElement) item.focus();
  }, [open, first]);

  return (
    <>
      <ul class={className} ref={list} aria-label={label}>
        {shown.map((item, index) => (
          <li key={index} tabIndex={index === first && open ? -1 : undefined}>
            {children(item, index)}
          </li>
        ))}
      </ul>
      {foldable && (
        <button
          type="button"
          class="link fold"
          aria-expanded={open}
          onClick={() => {
            moveFocus.current = !open;
            setOpen(!open);
          }}
        >
          {open ? t('show-fewer') : t('show-all', { count: total })}
        </button>
      )}
    </>
  );
}
