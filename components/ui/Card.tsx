import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useI18n } from './I18nContext.tsx';

interface Props {
  title: string;
  /** How many things the section lists; shown beside the title. */
  count?: number | undefined;
  children: ComponentChildren;
}

/** A section of a screen under its heading. */
export function Card({ title, count, children }: Props) {
  const { number } = useI18n();
  const id = useId();
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {count !== undefined && count > 0 && <span class="count"> · {number(count)}</span>}
      </h2>
      {children}
    </section>
  );
}
