/** Annotations, from the selection to the copy of the article: painted in the page, listed in the sidebar. */
import { describe, expect, it } from 'vitest';
import { EDITED, ORIGINAL_WORDS, QUOTE } from './changing-site.ts';
import type { Tab } from './driver.ts';
import type { Story } from './story.ts';

const NOTE = 'من رواها؟ سكان بلا أسماء.';
const BUTTON = '.annotations button';
const ENTRY = '.annotations article';

export function annotating(story: Story): void {
  let sidebar: Tab;

  /** Words that are painted as annotations: those that are sure, and those that are not. */
  const painted = async () => {
    const words = async (name: RegExp) =>
      (await story.painted()).flatMap(([key, ranges]) => (name.test(key) ? ranges : []));
    return { sure: await words(/^isnad-note-(?!unsure)/u), unsure: await words(/^isnad-note-unsure/u) };
  };
  const expectPainted = async (sure: string[], unsure: string[] = []) => {
    await expect.poll(painted).toEqual({ sure, unsure });
  };
  const expectSaid = async (words: string) => {
    await expect.poll(() => sidebar.text('.desk-notice output')).toContain(words);
  };
  const expectStanding = async (...words: string[]) => {
    await expect.poll(() => sidebar.texts('.annotations .standing')).toEqual(words);
  };
  const save = async () => {
    await sidebar.click(BUTTON, 'Save');
    await expectSaid('Saved.');
  };
  /** Opens a page and waits until the sidebar lists its annotations, and no longer those of the page before. */
  const open = async (address: string, status?: 'off-topic') => {
    await story.leave();
    await expect.poll(() => sidebar.count('.annotations')).toBe(0);
    const { report } = await story.visit(address, status);
    await expect.poll(() => sidebar.text('main')).toContain(report?.title ?? '');
    await sidebar.seen('.annotations');
  };

  describe('an annotation', () => {
    it('is made of what is selected, painted when it is stored, and adds no element to the page', async () => {
      await story.page.goto(story.changing.original);
      sidebar = await story.driver.open(`sidebar.html?tab=${await story.page.id()}`);
      await open(story.changing.original);
      await story.select(QUOTE);
      await sidebar.click(BUTTON, 'Annotate the selection');
      await sidebar.fill('.annotations textarea', NOTE);
      await sidebar.fill('.annotations .annotation-form input[type=text]', 'شهود، بلا أسماء');
      await save();
      await expectPainted([QUOTE]);
      await expectStanding('in its place');
      expect(await story.page.innards()).not.toContain('رواها');
      expect(await story.page.run(() => document.body.outerHTML)).not.toContain('isnad');
    });

    it('stands at the same place after a reload, with the background stopped before', async () => {
      await story.driver.stopBackground();
      await story.page.reload();
      await expectPainted([QUOTE]);
      await expectStanding('in its place');
    });

    it('comes into view in the sidebar when its words are clicked', async () => {
      const { x, y } = await story.page.run(() => {
        const [range] = [...CSS.highlights.get('isnad-note-yellow')!] as Range[];
        range!.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range!.getClientRects()[0]!;
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      });
      await story.page.clickAt(x, y);
      await expect.poll(() => sidebar.count('.annotations [data-chosen]')).toBe(1);
    });

    it('is edited: a kind, a frame, another colour', async () => {
      await sidebar.click(`${ENTRY} button`, 'Edit');
      await sidebar.click('.annotations .colours label', 'blue');
      await sidebar.choose('.annotations select[id$=-kind]', 'framing');
      await sidebar.choose('.annotations select[id$=-code]', 'responsibility');
      await save();
      await expect
        .poll(async () => (await story.painted()).some(([name]) => name === 'isnad-note-blue'))
        .toBe(true);
      await expect.poll(() => sidebar.text(ENTRY)).toContain('Responsibility');
    });

    it('is deleted and brought back, by button and by key', async () => {
      await sidebar.click(`${ENTRY} button`, 'Delete');
      await expectSaid('Deleted.');
      await expectPainted([]);
      await sidebar.click(BUTTON, 'Undo');
      await expectPainted([QUOTE]);
      await sidebar.press('Control+Shift+KeyZ', `${ENTRY} button`, 'Edit');
      await expectPainted([]);
      await sidebar.press('Control+KeyZ', BUTTON, 'Undo');
      await expectPainted([QUOTE]);
    });

    it('is a draft after another article, and after the sidebar was closed', async () => {
      await sidebar.click(`${ENTRY} button`, 'Edit');
      await sidebar.fill('.annotations textarea', 'half a sentence');
      await expect.poll(() => story.noted()).toContain('half a sentence');
      await open(story.changing.offTopic, 'off-topic');
      await expect.poll(() => sidebar.count('.annotations textarea')).toBe(0);
      await open(story.changing.original);
      const draft = () => sidebar.run(() => document.querySelector('textarea')?.value ?? null);
      await expect.poll(draft).toBe('half a sentence');
      await sidebar.reload();
      await expect.poll(draft).toBe('half a sentence');
      await sidebar.click(BUTTON, 'Discard');
      await expect.poll(() => sidebar.text(ENTRY)).toContain(NOTE);
    });
  });

  describe('when the text changes', () => {
    it('a place that is not certain is asked about, and confirmed in one click', async () => {
      story.changing.change(EDITED);
      await open(story.changing.original);
      await expectPainted([], [EDITED]);
      await expectStanding('Place uncertain');
      await sidebar.click(BUTTON, 'Yes, here');
      await expectSaid('Its place is saved.');
      await expectPainted([EDITED]);
      await open(story.changing.original);
      await expectStanding('in its place');
    });

    it('an annotation without its words is an orphan: listed, and attached by hand', async () => {
      story.changing.change(null);
      await open(story.changing.original);
      await expectStanding('Place not found');
      await expectPainted([]);
      await sidebar.click(BUTTON, 'Attach to the selection');
      await expectSaid('Nothing of the article');
      await story.select(ORIGINAL_WORDS);
      await sidebar.click(BUTTON, 'Attach to the selection');
      await expectSaid('Its place is saved.');
      await expectPainted([ORIGINAL_WORDS]);
    });

    it('a copy of the article at another address shows what was said of it', async () => {
      story.changing.change(QUOTE);
      await open(story.changing.original);
      await open(story.changing.copy);
      await expectPainted([ORIGINAL_WORDS]);
      await expectStanding('in its place · made on a copy of this article');
    });
  });

  describe('a mark that is wrong', () => {
    it('is disputed from its entry, and the dispute names it', async () => {
      await open(story.changing.original);
      await sidebar.click(
        '.entries > li:first-child > .entry:has(.strength) .ways button',
        'This mark is wrong here',
      );
      await sidebar.fill('.annotations textarea', 'Here it is a quotation.');
      await save();
      await expect.poll(() => sidebar.text('.annotations')).toContain('Disputes the mark');
      await sidebar.close();
    });
  });
}
