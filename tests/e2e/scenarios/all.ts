/** Every scenario in one browser, in the order in which a reader comes to them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../../scripts/start/build.ts';
import { annotating } from './annotating.ts';
import type { Browser } from './driver.ts';
import { firstRun, revoking } from './first-run.ts';
import { library } from './library.ts';
import { languages, reading, sidebars } from './reading.ts';
import { Story } from './story.ts';
import { updating } from './update.ts';

export function allScenarios(browser: Browser): void {
  describe.skipIf(!browser.found)(`in ${browser.name}`, () => {
    beforeAll(() => ensureBuilt(() => undefined, browser.extension));

    describe('from the first run on', () => {
      const story = new Story(browser);
      beforeAll(() => story.begin());
      afterAll(() => story.end());

      firstRun(story);
      reading(story);
      sidebars(story);
      annotating(story);
      languages(story);
      library(story);
      revoking(story);

      it('no page and no part of the extension has reported an error', async () => {
        expect(await story.driver.problems()).toEqual([]);
      });
    });

    updating(browser);
  });
}
