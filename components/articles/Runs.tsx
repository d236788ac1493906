import { scriptLanguage, textDirection, withoutBidiControls } from '../../utils/i18n/bidi.ts';
import type { Piece, Run } from './types.ts';

interface Props {
  runs: readonly Run[];
  lang?: string | undefined;
}

/** Foreign words within a line, with what was looked for marked. */
export function Runs({ runs, lang }: Props) {
  const whole = runs.map(({ text }) => text).join('');
  return (
    <bdi dir={textDirection(whole)} lang={lang ?? scriptLanguage(whole)}>
      {runs.map(({ text, hit }, i) =>
        hit ? <mark key={i}>{withoutBidiControls(text)}</mark> : withoutBidiControls(text),
      )}
    </bdi>
  );
}

interface PieceProps {
  piece: Piece;
  /** Words that somebody wrote a note on. */
  quoted?: boolean;
}

/** A piece of a text, with dots where there is more of it. */
export function PieceOf({ piece: { runs, before, after }, quoted = false }: PieceProps) {
  const dots = (there: boolean, text: string): Run[] => (there ? [{ text, hit: false }] : []);
  return (
    <p class={quoted ? 'own-side strong' : 'own-side piece'}>
      <Runs runs={[...dots(before, '… '), ...runs, ...dots(after, ' …')]} />
    </p>
  );
}
