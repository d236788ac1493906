import { useId, useState } from 'preact/hooks';
import { useI18n } from '../ui/I18nContext.tsx';
import { SAMPLE, type SampleMark } from './sample.ts';

/** A paragraph marked as on a page. Each mark is a button here, as there is nothing to hover on a touch screen. */
export function Sample() {
  const { t, language } = useI18n();
  const pieces = SAMPLE[language];
  const marks = pieces.filter((piece) => typeof piece !== 'string');
  const [chosen, choose] = useState(marks.length - 1);
  const card = useId();
  const shown = marks[chosen];
  return (
    <section class="card sample" aria-labelledby={`${card}-title`}>
      <h2 id={`${card}-title`}>{t('welcome-sample-heading')}</h2>
      <p class="soft">{t('welcome-sample-hint')}</p>
      <p class="newsprint">
        {pieces.map((piece) =>
          typeof piece === 'string' ? (
            piece
          ) : (
            <button
              key={piece.text}
              type="button"
              data-mark={piece.mark}
              data-hue={piece.hue}
              aria-pressed={piece === shown}
              aria-controls={card}
              onClick={() => choose(marks.indexOf(piece))}
            >
              {piece.text}
            </button>
          ),
        )}
      </p>
      <div id={card} class="says" aria-live="polite">
        {shown && <Says mark={shown} />}
      </div>
    </section>
  );
}

const KINDS = { entity: 'help-entity', own: 'help-own', others: 'help-others' };

function Says({ mark }: { mark: SampleMark }) {
  const { t } = useI18n();
  return (
    <>
      <h3>{mark.text}</h3>
      <p class="small soft">{t(KINDS[mark.mark])}</p>
      {mark.says.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
