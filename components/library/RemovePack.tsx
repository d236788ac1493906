import { useEffect, useRef, useState } from 'preact/hooks';
import { useI18n } from '../ui/I18nContext.tsx';

interface Props {
  /** How many changes of the reader go with the pack. */
  changes: number;
  remove: () => void;
}

/** Takes an imported pack out, after a second click that says what goes with it. */
export function RemovePack(props: Props) {
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  if (asking) return <Sure {...props} keep={() => setAsking(false)} />;
  return (
    <button type="button" class="link" onClick={() => setAsking(true)}>
      {t('pack-remove')}
    </button>
  );
}

function Sure({ changes, remove, keep }: Props & { keep: () => void }) {
  const { t, number } = useI18n();
  const safe = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the focus stays here, on what loses nothing.
  useEffect(() => safe.current?.focus(), []);
  return (
    <span>
      {t('pack-remove-sure', { count: changes, number: number(changes) })}{' '}
      <button type="button" class="link" onClick={remove}>
        {t('pack-remove-yes')}
      </button>{' '}
      <button type="button" class="link" ref={safe} onClick={keep}>
        {t('pack-remove-no')}
      </button>
    </span>
  );
}
