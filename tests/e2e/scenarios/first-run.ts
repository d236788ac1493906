/** Before, while and after the reader gives leave: what the browser grants decides what is read. */
import { describe, expect, it } from 'vitest';
import type { Choice, Tab } from './driver.ts';
import type { Story } from './story.ts';

/** The page's own document: Isnad's sign stands beside the body, in an element of its own. */
const source = (page: Tab) => page.run(() => [document.head.outerHTML, document.body.outerHTML]);

/** The background hears of a page that has come at the same time as the test: what was read before it may be there for a moment. */
const notPermitted = async (story: Story) => {
  await expect.poll(async () => (await story.view()).status).toBe('not-permitted');
};

export function firstRun(story: Story): void {
  let welcome: Tab;

  /** Asks for a site on the first-run page, and answers the browser. */
  const askFor = async (choice: Choice, host: string, words: string) => {
    await welcome.fill('form input', host);
    await story.driver.answer(
      choice,
      () => welcome.click('form button[type=submit]'),
      async () => (await welcome.text('.result')).includes(words),
    );
  };

  describe('the first run', () => {
    it('opens a page that explains, and nothing is read', async () => {
      await expect
        .poll(async () => (await story.driver.addresses()).some((one) => one.endsWith('/welcome.html')))
        .toBe(true);
      await story.page.goto(story.article('sahel'));
      expect((await story.view()).status).toBe('not-permitted');
      expect(await story.painted()).toEqual([]);
    });

    it('one press of the toolbar key reads one page, and opens the browser’s panel beside it', async () => {
      const before = await source(story.page);
      await story.driver.pressAction(story.page, async () => (await story.view()).status !== 'not-permitted');
      const { entities, terms, kept } = await story.read();
      expect(entities.length).toBeGreaterThan(3);
      expect(terms.length).toBeGreaterThan(0);
      expect(kept).toBe(true);
      await expect.poll(() => story.marks()).toBeGreaterThan(5);
      expect(await source(story.page)).toEqual(before);
      const title = await story.page.text('h1');
      await expect.poll(() => story.driver.panelText()).toContain(title);
      await story.driver.closePanel();
      await expect.poll(() => story.driver.panelText()).toBe(null);
    });
  });

  describe('leave to read a site', () => {
    it('is refused in the browser’s prompt: nothing is read by itself', async () => {
      welcome = await story.driver.open('welcome.html');
      await askFor('refuse', 'localhost', 'Not allowed');
      await story.page.goto(story.article('marfa'));
      await notPermitted(story);
      expect(await story.painted()).toEqual([]);
    });

    it('is given in the browser’s prompt: what is open is read at once, and what is opened then', async () => {
      await askFor('allow', 'localhost', 'Isnad now reads localhost');
      await story.read();
      await expect.poll(() => story.marks()).toBeGreaterThan(5);
      await story.visit(story.article('wadi-sirte'));
      await expect.poll(() => story.marks()).toBeGreaterThan(5);
    });
  });
}

/** Leave is taken back in the settings. */
export function revoking(story: Story): void {
  describe('leave that is taken back', () => {
    it('ends the reading, of pages that are opened and of the one that is open', async () => {
      await story.set({ language: 'en' });
      await story.visit(story.article('sahel'));
      const options = await story.driver.open('options.html');
      await expect.poll(() => options.texts('.sites li bdi')).toEqual(['localhost']);
      await options.click('.sites button', 'Remove localhost');
      await expect.poll(() => options.text('.result')).toContain('no longer reads localhost');
      await expect.poll(() => options.count('.sites li')).toBe(0);
      await options.close();
      await story.page.reload();
      await notPermitted(story);
      expect(await story.painted()).toEqual([]);
    });
  });
}
