import type { TermView } from '../../utils/report/view.ts';
import { useI18n } from '../ui/I18nContext.tsx';
import { clip } from '../ui/clip.ts';
import { Place, Sentence } from '../ui/Place.tsx';
import { usePointed } from './pointed.ts';
import { useScene } from './scene.ts';
import { WhyMarked } from './WhyMarked.tsx';

const VOICES = {
  own: 'voice-own',
  direct: 'voice-direct',
  indirect: 'voice-indirect',
  marked: 'voice-marked',
  distanced: 'voice-distanced',
};

interface Props {
  place: TermView;
  /** There is no page to lead to. */
  still?: boolean;
}

/** One sentence with a loaded term: in whose voice, by whom, of whom, and why it was marked. */
export function TermPlace({ place, still = false }: Props) {
  const { t, pick } = useI18n();
  const { actions, target } = useScene();
  const { hit } = place;
  const speaker = pick(place.speaker)?.text ?? hit.speaker;
  const about = pick(place.target)?.text ?? hit.target;
  const chosen = target?.term === place;
  const element = usePointed<HTMLDivElement>(chosen);
  return (
    <div ref={element} tabIndex={chosen ? -1 : undefined} data-chosen={chosen || undefined}>
      <p class="chips small">
        <span class="voice" data-own={hit.voice === 'own' || undefined}>
          {t(VOICES[hit.voice])}
        </span>
        {hit.headline && <span class="chip">{t('term-headline')}</span>}
        {hit.voice !== 'own' && (
          <span class="soft">
            {speaker ? t('term-speaker', { name: speaker }) : t('term-speaker-unknown')}
          </span>
        )}
        {about && <span class="soft">{t('term-target', { name: about })}</span>}
        {!about && place.camp === null && place.direction !== 'neutral' && (
          <span class="soft">{t('term-target-unknown')}</span>
        )}
      </p>
      {still ? (
        <p class="stands">
          <Sentence sentence={clip(place.sentence)} />
        </p>
      ) : (
        <Place
          sentence={clip(place.sentence)}
          jump={() => actions.jump({ start: hit.start, end: hit.end })}
        />
      )}
      <WhyMarked why={hit.why} category={place.category} />
    </div>
  );
}
