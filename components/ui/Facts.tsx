import type { ComponentChildren } from 'preact';

interface Props {
  items: readonly [label: string, value: ComponentChildren][];
  /** `pairs`: each value right behind its label. */
  class?: 'facts' | 'pairs';
}

/** Labelled facts; those without a value are left out. */
export function Facts({ items, class: name = 'facts' }: Props) {
  return (
    <dl class={name}>
      {items.map(
        ([label, value]) =>
          value !== undefined &&
          value !== null &&
          value !== '' && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
