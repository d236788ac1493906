import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useI18n } from '../ui/I18nContext.tsx';

interface Props {
  question: string;
  /** What the button says that does it, once; null when there is nothing to do. Whoever asks takes the question away then. */
  yes: string | null;
  act: () => void;
  cancel: () => void;
  /** Has to be ticked before the button does anything. */
  tick?: string | undefined;
  children?: ComponentChildren;
}

/** A question before something is gone for good. It takes the focus, and gives it back to the button that asked. */
export function Confirm({ question, yes, act, cancel, tick, children }: Props) {
  const { t } = useI18n();
  const id = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  const heading = useRef<HTMLParagraphElement>(null);
  const [ticked, setTicked] = useState(false);
  const [acted, setActed] = useState(false);
  useLayoutEffect(() => {
    const [before, here] = [document.activeElement, box.current];
    heading.current?.focus();
    return () => {
      const { activeElement } = document;
      if (activeElement !== document.body && !here?.contains(activeElement)) return;
      // Where the button was hidden while it was asked, it is back when all is drawn.
      queueMicrotask(() => before instanceof HTMLElement && before.focus());
    };
  }, []);
  const ready = (tick === undefined || ticked) && !acted;
  return (
    <fieldset class="confirm" aria-labelledby={id} ref={box}>
      <p id={id} class="strong" tabIndex={-1} ref={heading}>
        {question}
      </p>
      {children}
      {tick !== undefined && yes !== null && (
        <label class="option">
          <input
            type="checkbox"
            checked={ticked}
            onChange={(event) => setTicked(event.currentTarget.checked)}
          />
          <span>{tick}</span>
        </label>
      )}
      <p class="actions">
        {yes !== null && (
          <button
            type="button"
            class="button danger"
            disabled={!ready}
            onClick={() => {
              setActed(true);
              act();
            }}
          >
            {yes}
          </button>
        )}
        <button type="button" class="button" onClick={cancel}>
          {t('form-cancel')}
        </button>
      </p>
    </fieldset>
  );
}
