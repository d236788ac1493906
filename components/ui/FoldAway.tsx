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
    if (element.current) element.current.open = matchMedia('(min-width: 900px)').matches;
  }, []);
  return (
    <details class="fold-away" ref={element}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
