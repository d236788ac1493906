import { useId } from 'preact/hooks';
import { COLOURS, type Colour } from '../../utils/annotation/types.ts';
import { useI18n } from '../ui/I18nContext.tsx';

/** The colours of the marker pen. The one that is chosen has a ring, and is named. */
export function ColourChoice({ value, set }: { value: Colour; set: (colour: Colour) => void }) {
  const { t } = useI18n();
  const name = useId();
  return (
    <fieldset class="field colours">
      <legend>
        {t('annotation-colour')} <span class="chosen-colour">{t(`colour-${value}`)}</span>
      </legend>
      {COLOURS.map((colour) => (
        <label key={colour} title={t(`colour-${colour}`)}>
          <input
            type="radio"
            name={name}
            value={colour}
            checked={colour === value}
            onChange={() => set(colour)}
          />
          <span class="swatch-of" data-colour={colour} />
          <span class="unseen">{t(`colour-${colour}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
