/** Answers Chromium's own permission prompt, which no page and no protocol can reach, with the keyboard. */
import { press } from './keys.ts';
import type { Screen } from './screen.ts';

/** A prompt covers about a tenth of the window; a button that was clicked changes far less. */
const PROMPT_SHARE = 0.02;
const TRIES = 3;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks every 100 ms until the answer is true; false when it never was. */
async function becomes(ask: () => boolean | Promise<boolean>, patience: number): Promise<boolean> {
  const end = Date.now() + patience;
  while (!(await ask())) {
    if (Date.now() > end) return false;
    await pause(100);
  }
  return true;
}

/**
 * Clicks what asks for a permission, waits until the prompt is drawn, and allows it. Clicks again when no prompt came, as
 * a person does with a page that was not ready yet.
 * @throws Error when the permission is not given in the end.
 */
export async function allowInPrompt(
  screen: Screen,
  click: () => Promise<void>,
  granted: () => Promise<boolean>,
): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    await screen.pngAtRest();
    const before = screen.remember();
    await click();
    if (!(await becomes(() => screen.changedSince(before) > PROMPT_SHARE, 4000))) continue;
    await screen.pngAtRest();
    // The prompt has the keyboard, with the focus on "Deny"; "Allow" is one Tab further.
    await press(screen.display, 'Tab');
    await press(screen.display, 'Return');
    if (await becomes(granted, 5000)) return;
  }
  throw new Error('The permission was asked for, but the browser did not give it.');
}
