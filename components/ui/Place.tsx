import { scriptLanguage, textDirection, withoutBidiControls } from '../../utils/i18n/bidi.ts';
import type { InSentence } from '../../utils/report/view.ts';
import { useI18n } from './I18nContext.tsx';

/** A sentence with one place in it marked. */
export function Sentence({ sentence }: { sentence: InSentence }) {
  const whole = sentence.before + sentence.match + sentence.after;
  return (
    <span class="sentence" dir={textDirection(whole)} lang={scriptLanguage(whole)}>
      {withoutBidiControls(sentence.before)}
      {sentence.match && <mark>{withoutBidiControls(sentence.match)}</mark>}
      {withoutBidiControls(sentence.after)}
    </span>
  );
}

interface Props {
  sentence: InSentence;
  jump: () => void;
}

/** A sentence of the article with one place in it marked; choosing it leads to that place on the page. */
export function Place({ sentence, jump }: Props) {
  const { t } = useI18n();
  return (
    <button type="button" class="place" onClick={jump} title={t('show-in-text')}>
      <Sentence sentence={sentence} />
    </button>
  );
}
