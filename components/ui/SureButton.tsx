import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  label: string;
  /** What goes, and what stays. */
  question: string;
  yes: string;
  no: string;
  /** The question stands until it is done. */
  act: () => Promise<unknown> | void;
}

/** Does something after a second click. The focus goes to the answer that loses nothing, and back. */
export function SureButton(props: Props) {
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (!asking && asked.current) first.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (asking) return <Sure {...props} close={() => setAsking(false)} />;
  return (
    <button type="button" class="link" ref={first} onClick={() => setAsking(true)}>
      {props.label}
    </button>
  );
}

function Sure({ question, yes, no, act, close }: Props & { close: () => void }) {
  const safe = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the focus stays here, on what loses nothing.
  useEffect(() => safe.current?.focus(), []);
  return (
    <span>
      {question}{' '}
      <button type="button" class="link" onClick={() => void Promise.resolve(act()).then(close)}>
        {yes}
      </button>{' '}
      <button type="button" class="link" ref={safe} onClick={close}>
        {no}
      </button>
    </span>
  );
}
