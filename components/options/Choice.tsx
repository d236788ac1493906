import type { ComponentChildren } from 'preact';

interface CheckProps {
  checked: boolean;
  set: (checked: boolean) => void;
  children: ComponentChildren;
}

/** A setting that is on or off. */
export function Check({ checked, set, children }: CheckProps) {
  return (
    <label class="option">
      <input type="checkbox" checked={checked} onChange={(event) => set(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}

interface RadioProps {
  name: string;
  checked: boolean;
  set: () => void;
  children: ComponentChildren;
}

/** One of several ways. */
export function Radio({ name, checked, set, children }: RadioProps) {
  return (
    <label class="option">
      <input type="radio" name={name} checked={checked} onChange={set} />
      <span>{children}</span>
    </label>
  );
}
