/** The released build in both browsers: the same scenarios, in the order in which a reader comes to them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../scripts/start/build.ts';
import { annotating } from './scenarios/annotating.ts';
import { CHROMIUM } from './scenarios/chromium.ts';
import { FIREFOX } from './scenarios/firefox.ts';
import { firstRun, revoking } from './scenarios/first-run.ts';
import { library } from './scenarios/library.ts';
import { languages, reading, sidebars } from './scenarios/reading.ts';
import { Story } from './scenarios/story.ts';
import { updating } from './scenarios/update.ts';

for (const browser of [CHROMIUM, FIREFOX])
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
