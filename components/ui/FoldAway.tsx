import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  /** The line behind which it folds away. */
  summary: string;
  children: ComponentChildren;
}

/** What stands open beside the rest on a wide page, and on a narrow one folds away behind a line above it. */
export function FoldAway({ summary, children }: Props) {
  const element = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    // A wide page has no line to open it by: it opens and folds as the page becomes wide and narrow.
    const wide = matchMedia('(min-width: 900px)');
    const fit = () => {
      if (element.current) element.current.open = wide.matches;
    };
    fit();
    wide.addEventListener('change', fit);
    return () => wide.removeEventListener('change', fit);
  }, []);
  return (
    <details class="fold-away" ref={element}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
