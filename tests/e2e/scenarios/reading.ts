/** An article that is read: its marks, its sidebar in the browser's panel and in the page, the interface's language. */
import { describe, expect, it } from 'vitest';
import type { Tab } from './driver.ts';
import type { Story } from './story.ts';

export function reading(story: Story): void {
  describe('an article that is read', () => {
    it('is painted with at most twelve highlights, on words that stand there, without an element of its own', async () => {
      const { entities, terms, related } = await story.visit(story.article('sahel-sirte'));
      const surfaces = terms.map(({ hit }) => hit.surface);
      const words = async () => (await story.painted()).flatMap(([, ranges]) => ranges);
      await expect.poll(words).toEqual(expect.arrayContaining(surfaces));
      const painted = await story.painted();
      expect(painted.length).toBeLessThanOrEqual(12);
      const there = new Set(await words());
      const named = entities.filter((one) => one.surfaces.some(({ surface }) => there.has(surface)));
      expect(named.length).toBeGreaterThan(3);
      expect(await story.page.count('mark')).toBe(0);
      expect(related.filter(({ from }) => from === 'reader').length).toBeGreaterThan(0);
    });

    it('scrolls to a place that the sidebar asks for', async () => {
      const { terms } = await story.view();
      const { start, end, surface } = terms.at(-1)!.hit;
      await story.driver.ask('jump', { tabId: await story.page.id(), start, end });
      const spot = async () => (await story.painted()).find(([name]) => name === 'isnad-spot')?.[1];
      await expect.poll(spot).toEqual([surface]);
    });

    it('with hundreds of names is painted around the window, wherever the reader goes', async () => {
      await story.visit(story.article('sahel-sirte'));
      const all = await story.page.run(() => {
        const article = document.querySelector('article')!;
        for (let n = 0; n < 400; n++) {
          const paragraph = document.createElement('p');
          paragraph.textContent = `وفي اليوم رقم ${n} وصلت الحافلة من طرابلس إلى بنغازي قبل الغروب بساعة واحدة.`;
          article.append(paragraph);
        }
        return 400;
      });
      /** Names in the window that are not painted, and how many ranges the browser has. */
      const state = () =>
        story.page.run(() => {
          const ranges = [...CSS.highlights.values()].flatMap((one) => [...one]);
          const marked = new Set<Element | null>(
            ranges.map(({ startContainer }) => startContainer.parentElement),
          );
          const bare = [...document.querySelectorAll('article p')].filter((paragraph) => {
            const { top, bottom } = paragraph.getBoundingClientRect();
            const inside = bottom > 0 && top < innerHeight;
            return inside && paragraph.textContent.includes('الحافلة') && !marked.has(paragraph);
          });
          return { bare: bare.length, some: marked.size };
        });
      for (const share of [1, 0.5, 0.2, 0.8]) {
        await story.page.run((at) => scrollTo(0, document.body.scrollHeight * at), share);
        await expect.poll(async () => (await state()).bare, { timeout: 10_000 }).toBe(0);
      }
      const { some } = await state();
      expect(some).toBeGreaterThan(10);
      expect(some).toBeLessThan(all);
      await story.visit(story.article('sahel-sirte'));
    });

    it('is the same after the background was stopped', async () => {
      const before = await story.view();
      await story.driver.stopBackground();
      expect(await story.view()).toEqual(before);
    });
  });
}

/** Words of the page that no pack is about. */
const WORDS = 'كيف يدار الدولاب';
const NOTE = 'لا يراها أحد';

export function sidebars(story: Story): void {
  const press = (open: boolean) =>
    story.driver.pressAction(story.page, async () => ((await story.page.panel()) !== null) === open);

  describe('the sidebar in the page', () => {
    it('opens when the reader chose so, out of reach of the page’s scripts, and takes a note', async () => {
      const options = await story.driver.open('options.html');
      await options.click('label.option', 'Inside the page, at its edge');
      await options.close();
      await story.visit(story.changing.offTopic, 'off-topic');
      await press(true);
      const inside = (await story.page.panel())!;
      await expect.poll(() => inside.text('main')).toContain(await story.page.text('h1'));
      const seen = await story.page.run(() => {
        const host = document.querySelector('isnad-panel');
        return { root: host?.shadowRoot ?? null, text: host?.textContent, frames: window.frames.length };
      });
      expect(seen).toMatchObject({ root: null, text: '' });

      await story.set({ language: 'ar' });
      await expect.poll(() => inside.run(() => document.documentElement.dir)).toBe('rtl');
      await story.select(WORDS);
      await inside.click('.annotations button', 'علّق على النص المحدَّد');
      await inside.fill('.annotations textarea', NOTE);
      await inside.click('.annotations button', 'حفظ');
      await expect.poll(() => inside.text('.desk-notice output')).toBe('حُفظ.');
      await expect.poll(() => inside.text('.annotations .standing')).toBe('في موضعه');
      const innards = await story.page.innards();
      expect(innards).toContain('isnad-panel');
      expect(innards).not.toContain(NOTE);
    });

    it('copies a citation of the note', async () => {
      await story.set({ language: 'en' });
      const inside = (await story.page.panel())!;
      await inside.click('.annotations article button', 'Copy citation');
      await expect.poll(() => inside.text('.annotations article output')).toBe('Copied');
      await inside.click('.annotations article button', 'Edit');
      await inside.fill('.annotations textarea', '');
      await inside.press('Control+KeyV', '.annotations textarea');
      const pasted = () => inside.run(() => document.querySelector('textarea')?.value);
      await expect.poll(pasted).toMatch(new RegExp(`^“${WORDS}”, .*pottery`, 'u'));
      await inside.click('.annotations button', 'Discard');
    });

    it('opens the first-run page in a tab of its own', async () => {
      const welcomes = async () =>
        (await story.driver.addresses()).filter((one) => one.endsWith('/welcome.html')).length;
      const before = await welcomes();
      const inside = (await story.page.panel())!;
      await inside.click('.footer button', 'How Isnad works, and what it may read');
      await expect.poll(welcomes).toBe(before + 1);
      await story.page.front();
    });

    it('closes on the next press, and the browser’s panel is back when it is chosen', async () => {
      await press(false);
      expect(await story.page.panel()).toBe(null);
      const options = await story.driver.open('options.html');
      await options.click('label.option', 'In the browser’s own side panel');
      await options.close();
    });
  });
}

export function languages(story: Story): void {
  describe('another language of the interface', () => {
    const shown = async (tab: Tab) => ({
      dir: await tab.run(() => document.documentElement.dir),
      lang: await tab.run(() => document.documentElement.lang),
      title: await tab.text('h1'),
    });

    it('is shown by every open page of Isnad, and the report stays', async () => {
      await story.visit(story.article('sahel-sirte'));
      const { terms } = await story.view();
      const options = await story.driver.open('options.html');
      const sidebar = await story.driver.open(`sidebar.html?tab=${await story.page.id()}`);
      await sidebar.seen('.entries > li');
      const entries = await sidebar.count('.entries > li');
      await options.choose('.language', 'ar');
      await expect.poll(() => shown(options)).toEqual({ dir: 'rtl', lang: 'ar', title: 'الإعدادات' });
      await expect.poll(async () => (await shown(sidebar)).dir).toBe('rtl');
      expect(await sidebar.count('.entries > li')).toBe(entries);
      await options.choose('.language', 'fr');
      await expect.poll(() => shown(options)).toEqual({ dir: 'ltr', lang: 'fr', title: 'Réglages' });
      await expect.poll(async () => (await shown(sidebar)).lang).toBe('fr');
      expect((await story.view()).terms.length).toBe(terms.length);
      await sidebar.close();
      await options.choose('.language', 'en');
      await expect.poll(async () => (await shown(options)).title).toBe('Settings');
      await options.close();
    });
  });
}
