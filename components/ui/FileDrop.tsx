import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  /** What the field is for, and the words on its button. */
  about: string;
  button: string;
  /** Endings of file names, as `accept` takes them. */
  accept: string;
  choose: (file: File) => void;
  /** What stands below the button. */
  children?: ComponentChildren;
}

/** Takes a file that is dropped on it, or chosen. */
export function FileDrop({ about, button, accept, choose, children }: Props) {
  const [over, setOver] = useState(false);
  return (
    <div
      class="drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) choose(file);
      }}
    >
      <p>{about}</p>
      <p>
        <label class="button">
          {button}
          <input
            type="file"
            accept={accept}
            onChange={(event) => {
              const input = event.currentTarget;
              const file = input.files?.[0];
              if (file) choose(file);
              // The same file, once corrected, can be chosen again.
              input.value = '';
            }}
          />
        </label>
      </p>
      {children}
    </div>
  );
}
