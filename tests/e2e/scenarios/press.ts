import { becomes } from '../../../scripts/browser/until.ts';
import type { Tab } from './driver.ts';

const TRIES = 4;

/** Presses keys in a tab that has drawn its page: before, browsers throw keys away. Again when they did nothing. */
export async function pressUntil(
  tab: Tab,
  arrived: () => Promise<boolean>,
  press: () => Promise<void>,
): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    await tab.front();
    await tab.run(
      () => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))),
    );
    await press();
    if (await becomes(arrived, 5000)) return;
  }
  throw new Error('The toolbar key was pressed, and nothing happened.');
}
