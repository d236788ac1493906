import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Hue, TermView } from '../../utils/report/view.ts';
import { Chip } from '../ui/Chip.tsx';
import { clip } from '../ui/clip.ts';
import { FoldedList } from '../ui/FoldedList.tsx';
import { Place } from '../ui/Place.tsx';
import { Sign } from '../ui/Sign.tsx';
import { useScene } from './scene.ts';

/** Sentences shown before the rest folds away. */
const OPEN = 5;

interface Props {
  hue: Hue;
  /** What was counted. */
  terms: readonly TermView[];
  /** The count in words. */
  children: ComponentChildren;
}

/** A count that opens its sentences, right below it, with the counted word marked in each. */
export function CountedTerms({ hue, terms, children }: Props) {
  const { actions } = useScene();
  const [open, setOpen] = useState(false);
  if (terms.length === 0) return <Chip hue={hue}>{children}</Chip>;
  return (
    <>
      <button
        type="button"
        class="chip opens"
        data-hue={hue}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Sign hue={hue} />
        <span>{children}</span>
      </button>
      {open && (
        <div class="opened">
          <FoldedList items={terms} first={OPEN} class="places">
            {({ hit, sentence }) => (
              <Place
                sentence={clip(sentence)}
                jump={() => actions.jump({ start: hit.start, end: hit.end })}
              />
            )}
          </FoldedList>
        </div>
      )}
    </>
  );
}
