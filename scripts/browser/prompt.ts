/** Answers Chromium's own permission prompt, which no page and no protocol can reach, with the keyboard. */
import { press } from './keys.ts';
import type { Screen } from './screen.ts';
import { becomes } from './until.ts';

/** A prompt covers about a tenth of the window; a button that was clicked changes far less. */
const PROMPT_SHARE = 0.02;
const TRIES = 3;
/** The prompt has the keyboard, with the focus on "Deny"; "Allow" is one Tab further. */
const KEYS = { allow: ['Tab', 'Return'], refuse: ['Return'] } as const;

/**
 * Clicks what asks for a permission, waits until the prompt is drawn, and answers it. Clicks again when no prompt came, as
 * a person does with a page that was not ready yet.
 * @param arrived whether the answer has reached the extension
 * @throws Error when it never does.
 */
export async function answerPrompt(
  screen: Screen,
  answer: keyof typeof KEYS,
  click: () => Promise<void>,
  arrived: () => Promise<boolean>,
): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    await screen.pngAtRest();
    const before = screen.remember();
    await click();
    if (!(await becomes(() => screen.changedSince(before) > PROMPT_SHARE, 4000))) continue;
    await screen.pngAtRest();
    for (const key of KEYS[answer]) await press(screen.display, key);
    if (await becomes(arrived, 5000)) return;
  }
  throw new Error(`The permission was asked for, but the answer "${answer}" did not arrive.`);
}
