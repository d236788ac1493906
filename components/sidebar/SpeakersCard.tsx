import type { QuotationView } from '../../utils/report/view.ts';
import { Card } from '../ui/Card.tsx';
import { FoldedList } from '../ui/FoldedList.tsx';
import { Foreign, Local } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { Place } from '../ui/Place.tsx';
import { Sign } from '../ui/Sign.tsx';
import { hueOf } from './camps.ts';
import { groupSpeakers, labelsOf, type Speaker } from './group-quotations.ts';
import { useScene } from './scene.ts';

/** Speakers, and passages of one speaker, shown before the rest folds away. */
const OPEN = 6;

/** Who gets to speak in this article, and at what length. */
export function SpeakersCard() {
  const { t } = useI18n();
  const { quotations } = useScene().view;
  const speakers = groupSpeakers(quotations);
  const labels = labelsOf(quotations);
  const most = Math.max(1, ...speakers.map((speaker) => speaker.words));
  return (
    <Card title={t('speakers-heading')} count={speakers.length}>
      {speakers.length === 0 && <p class="soft">{t('speakers-none')}</p>}
      <FoldedList items={speakers} first={OPEN} class="names">
        {(speaker) => <SpeakerEntry speaker={speaker} most={most} />}
      </FoldedList>
      {labels.length > 0 && (
        <div class="block">
          <h3>{t('speakers-labels')}</h3>
          <FoldedList items={labels} first={OPEN} class="places">
            {(label) => <Passage quotation={label} />}
          </FoldedList>
        </div>
      )}
    </Card>
  );
}

function SpeakerEntry({ speaker, most }: { speaker: Speaker; most: number }) {
  const { t } = useI18n();
  const { view } = useScene();
  const { first, quotations, words, unnamed } = speaker;
  const hue = hueOf(view.camps, first.camp);
  return (
    <details class="entity">
      <summary>
        {first.camp && <Sign hue={hue} />}
        <span class="label">
          {unnamed ? (
            t('speakers-unknown')
          ) : (
            <Local text={first.speaker} fallback={first.speakerWords ?? first.quote.speaker ?? ''} />
          )}
        </span>
        <span class="small soft">{t('speakers-words', { count: words })}</span>
        <span class="bar" aria-hidden="true">
          <i data-hue={hue} style={{ inlineSize: `${(words / most) * 100}%` }} />
        </span>
      </summary>
      {quotations.length > 1 && (
        <p class="small soft">{t('speakers-quotes', { count: quotations.length })}</p>
      )}
      <FoldedList items={quotations} first={OPEN} class="places">
        {(quotation) => <Passage quotation={quotation} />}
      </FoldedList>
    </details>
  );
}

/** Long speeches are cut here: the whole stands in the article, one click away. */
const LONGEST = 280;

function Passage({ quotation }: { quotation: QuotationView }) {
  const { t } = useI18n();
  const { actions } = useScene();
  const { quote, words } = quotation;
  const shown = words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(' ', LONGEST))}\u00a0…` : words;
  return (
    <>
      {quote.kind !== 'label' && (
        <p class="chips small soft">
          <span class="voice">{t(quote.kind === 'direct' ? 'quote-direct' : 'quote-indirect')}</span>
          {quotation.speaker && quotation.speakerWords && <Foreign text={quotation.speakerWords} />}
        </p>
      )}
      <Place
        sentence={{ before: shown, match: '', after: '' }}
        jump={() => actions.jump({ start: quote.start, end: quote.end })}
      />
    </>
  );
}
