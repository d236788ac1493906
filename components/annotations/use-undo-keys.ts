import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AnnotationDesk } from './desk.ts';

/**
 * Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y (with ⌘ on a Mac) within the element that takes the ref, except where the browser undoes
 * typing with them.
 */
export function useUndoKeys(desk: AnnotationDesk): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    const within = element.current;
    const onKey = (event: KeyboardEvent): void => {
      const step = isText(event.target) ? null : stepOf(event);
      if (!step) return;
      event.preventDefault();
      void desk[step]();
    };
    within?.addEventListener('keydown', onKey);
    return () => within?.removeEventListener('keydown', onKey);
  }, [desk]);
  return element;
}

function stepOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const latin = /^[a-z]$/iu.test(key);
  // On an Arabic keyboard the key has another letter, and the same place.
  const letter = latin ? key.toLowerCase() : code.replace('Key', '').toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' ? 'redo' : null;
}

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio')
  );
}
