import type { ComponentChildren } from 'preact';
import type { Hue } from '../../utils/report/view.ts';
import { Sign } from './Sign.tsx';

interface Props {
  /** A camp's hue; without it the chip is plain. */
  hue?: Hue | undefined;
  children: ComponentChildren;
}

/** A few words in a rounded frame. */
export function Chip({ hue, children }: Props) {
  return (
    <span class="chip" data-hue={hue}>
      {hue && <Sign hue={hue} />}
      <span>{children}</span>
    </span>
  );
}
