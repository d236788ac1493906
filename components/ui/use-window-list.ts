/** A list of thousands of rows of which only those near the window are drawn, while the page scrolls as a whole. */
import {
  observeWindowOffset,
  observeWindowRect,
  defaultRangeExtractor,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

interface Options {
  list: RefObject<HTMLElement | null>;
  count: number;
  key: (index: number) => string;
  /** Height of a row that was not drawn yet, in CSS pixels. */
  estimate: number;
  /** CSS pixels between two rows. */
  gap: number;
  /** Rows that stay drawn wherever the window is: the one that has the focus, the one that is edited. */
  pinned: readonly number[];
}

/** @returns the virtualizer; its `measureElement` is the ref of every row, which carries its number as `data-index` */
export function useWindowList({ list, count, key, estimate, gap, pinned }: Options) {
  const [, draw] = useState(0);
  const [top, setTop] = useState(0);
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: () => estimate,
    getItemKey: key,
    overscan: 6,
    gap,
    scrollMargin: top,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: () => scrollY,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const there = pinned.filter((index) => index >= 0 && index < count);
      return [...new Set([...defaultRangeExtractor(range), ...there])].sort((a, b) => a - b);
    },
    onChange: () => draw((n) => n + 1),
  };
  const [virtual] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => {
    virtual._willUpdate();
    // What stands above the list may have grown or gone.
    const now = list.current ? list.current.getBoundingClientRect().top + scrollY : 0;
    if (Math.abs(now - top) > 1) setTop(now);
  });
  return virtual;
}
