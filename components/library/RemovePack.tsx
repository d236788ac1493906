import { useI18n } from '../ui/I18nContext.tsx';
import { SureButton } from '../ui/SureButton.tsx';

interface Props {
  /** How many changes of the reader go with the pack. */
  changes: number;
  remove: () => void;
}

/** Takes an imported pack out, after a second click that says what goes with it. */
export function RemovePack({ changes, remove }: Props) {
  const { t, number } = useI18n();
  return (
    <SureButton
      label={t('pack-remove')}
      question={t('pack-remove-sure', { count: changes, number: number(changes) })}
      yes={t('pack-remove-yes')}
      no={t('pack-remove-no')}
      act={remove}
    />
  );
}
