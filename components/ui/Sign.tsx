import type { Hue } from '../../utils/report/view.ts';

/**
 * The second sign of a camp's colour: a disc, a diamond, a ring. Drawn, because forced colours and colour-blind readers
 * keep shapes.
 */
export function Sign({ hue }: { hue: Hue }) {
  return (
    <svg
      class="sign"
      data-hue={hue}
      viewBox="0 0 10 10"
      width="10"
      height="10"
      aria-hidden="true"
      focusable="false"
    >
      {hue === 'teal' && <circle cx="5" cy="5" r="4" fill="currentColor" />}
      {hue === 'ochre' && <path d="M5 0.4 9.6 5 5 9.6 0.4 5Z" fill="currentColor" />}
      {hue === 'grey' && (
        <circle cx="5" cy="5" r="3.4" fill="none" stroke="currentColor" stroke-width="1.6" />
      )}
    </svg>
  );
}
