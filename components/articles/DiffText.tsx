import { scriptLanguage, textDirection, withoutBidiControls } from '../../utils/i18n/bidi.ts';
import type { Piece } from '../../utils/coverage/side-by-side.ts';
import { useI18n } from '../ui/I18nContext.tsx';

/** Id of the element of a change, to be scrolled to; a replacement's is in its first half. */
export const changeId = (change: number): string => `change-${change}`;

/**
 * Pieces of a text with what was changed: `del` and `ins`, with a word for those who do not see them, and the words of either
 * text where both stand in one.
 */
export function DiffText({ pieces }: { pieces: readonly Piece[] }) {
  const whole = pieces.map(({ text }) => text).join('');
  return (
    <div class="diff" dir={textDirection(whole)} lang={scriptLanguage(whole)}>
      {pieces.map((piece, i) => (
        <Changed key={i} piece={piece} />
      ))}
    </div>
  );
}

function Changed({ piece: { kind, text, change } }: { piece: Piece }) {
  const { t, language } = useI18n();
  const words = withoutBidiControls(text);
  if (kind === 'same' || change === null) return <>{words}</>;
  const said = (
    <span class="unseen" lang={language}>
      {t(`articles-diff-${kind}`)}{' '}
    </span>
  );
  const place = {
    id: kind === 'instead' ? undefined : changeId(change),
    tabIndex: kind === 'instead' ? undefined : -1,
  };
  return kind === 'cut' || kind === 'replaced' ? (
    <del {...place} data-kind={kind}>
      {said}
      {words}
    </del>
  ) : (
    <ins {...place} data-kind={kind}>
      {said}
      {words}
    </ins>
  );
}
