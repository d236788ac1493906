import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { RunningPage } from '../../../entrypoints/article.content/page.ts';
import type { Page } from '../../../utils/report/types.ts';
import {
  asked,
  closeArticle,
  handlers,
  host,
  one,
  openArticle,
  runtime,
  sent,
  slow,
  soon,
} from './fake-background.ts';
import { articleHtml, marked, PARAGRAPH } from './setting.ts';

vi.mock('wxt/browser', async () => (await import('./fake-background.ts')).browserModule);
vi.mock(
  '../../../utils/messages/page-messenger.ts',
  async () => (await import('./fake-background.ts')).messengerModule,
);
const { startPage } = await import('../../../entrypoints/article.content/page.ts');

let roots: ShadowRoot[];
let running: RunningPage | undefined;
beforeEach(async () => {
  ({ roots, running } = await openArticle(startPage));
});
afterEach(() => closeArticle(running));

describe('an article that changes', () => {
  it('is marked again when it is drawn anew, without being analysed again', async () => {
    one().outerHTML = one().outerHTML;
    expect(marked()).toEqual([]);
    await expect.poll(() => marked().length, soon).toBeGreaterThan(0);
    expect(asked('articleRead')).toHaveLength(1);
  });

  it('is marked again when it moves elsewhere on the page, and so is a paragraph that moves', async () => {
    const before = marked().length;
    for (const moving of [one(), one().querySelector('p')!]) {
      const wrapper = document.createElement('section');
      moving.replaceWith(wrapper);
      wrapper.append(moving);
      expect(marked().length).toBeLessThan(before);
      await expect.poll(() => marked().length, soon).toBe(before);
    }
    document.body.append(one());
    await expect.poll(() => marked().length, soon).toBe(before);
    expect(asked('articleRead')).toHaveLength(1);
  });

  it('is marked in the paragraphs that come late, within half a second', async () => {
    const late = document.createElement('p');
    late.textContent = `And then. ${PARAGRAPH}`;
    one().append(late);
    await expect.poll(() => marked().some((range) => late.contains(range.startContainer)), soon).toBe(true);
  });

  it.each([
    ['a closed part of it', `<details><summary>More</summary><p id="more">${PARAGRAPH}</p></details>`],
    ['what a button unfolds', `<button>More</button><p id="more" style="display: none">${PARAGRAPH}</p>`],
  ])('is marked in %s when the reader opens it, and keeps it when it is closed again', async (_, html) => {
    one().insertAdjacentHTML('beforeend', html);
    const more = document.querySelector<HTMLElement>('#more')!;
    const control = one().querySelector<HTMLElement>('summary, button')!;
    one()
      .querySelector('button')
      ?.addEventListener('click', () => {
        more.style.display = more.style.display ? '' : 'none';
      });
    const there = () => marked().some((range) => more.contains(range.startContainer));
    expect(there()).toBe(false);
    control.click();
    await expect.poll(there, { timeout: 3000 }).toBe(true);
    control.click();
    await new Promise((resolve) => setTimeout(resolve, 400));
    control.click();
    expect(there()).toBe(true);
    expect((asked('articleRead').at(-1)!.payload as Page).text).toContain('part 1');
  });

  it('stays the article when the reader has something else shown in its place', async () => {
    const box = document.createElement('section');
    box.append(...one().childNodes);
    one().append(box);
    await expect.poll(() => marked().length, soon).toBeGreaterThan(0);
    one().insertAdjacentHTML('beforeend', `<section hidden><p>${PARAGRAPH.repeat(4)}</p></section>`);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const before = asked('articleRead').length;
    box.hidden = true;
    one().querySelector<HTMLElement>('section:last-child')!.hidden = false;
    one().querySelector('h1')!.click();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(asked('articleRead')).toHaveLength(before);
  });

  it('is left alone when the page changes elsewhere', async () => {
    const ticker = document.createElement('div');
    document.body.append(ticker);
    for (let i = 0; i < 20; i++) {
      ticker.textContent = `Breaking: Marsa ${i}`;
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked('articleRead')).toHaveLength(1);
  });

  it('gives way to another when the address changes', async () => {
    history.pushState({}, '', '/second');
    one().innerHTML = articleHtml(2);
    await expect.poll(() => asked('articleRead').length, soon).toBe(2);
    expect((asked('articleRead')[1]!.payload as Page).url).toMatch(/\/second$/u);
    await expect.poll(() => marked().length, soon).toBeGreaterThan(0);
  });

  it('says why when the reader asks for it again and it has become too long', async () => {
    document.body.insertAdjacentHTML('beforeend', `<p>${'x '.repeat(2_600_000)}</p>`);
    handlers.get('read')!(undefined);
    await expect
      .poll(() => asked('nothingToRead').map(({ payload }) => payload))
      .toEqual([{ reason: 'too-long' }]);
  });

  it('leaves no marks and no launcher when nothing comes after it', async () => {
    history.pushState({}, '', '/front');
    document.querySelector('main')!.innerHTML = '<form><label>Name <input></label></form>';
    await expect.poll(() => asked('nothingToRead').length, { timeout: 3000 }).toBeGreaterThan(0);
    expect(marked()).toEqual([]);
    expect(roots[0]?.querySelector('.launcher')).toBeNull();
  });
});

describe('an article that is appended', () => {
  beforeEach(() => {
    one().insertAdjacentHTML('afterend', `<article id="two">${articleHtml(2, 12)}</article>`);
  });

  it('is another one: not marked as part of the first', async () => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(marked().some((range) => document.querySelector('#two')!.contains(range.startContainer))).toBe(
      false,
    );
    expect(asked('articleRead')).toHaveLength(1);
  });

  it('is read by itself when the address names it', async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.querySelector('#two')!.scrollIntoView();
    history.pushState({}, '', '/two');
    await expect.poll(() => asked('articleRead').length, soon).toBe(2);
    const { title, text } = asked('articleRead')[1]!.payload as Page;
    expect(title).toContain('part 2');
    expect(text).not.toContain('part 1');
  });
});

describe('a page that comes back from the back/forward cache', () => {
  it('is read anew: its article may be another, its background certainly is', async () => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await expect.poll(() => asked('articleRead').length, soon).toBe(2);
    expect(marked().length).toBeGreaterThan(0);
  });

  it('is read though what it asked before it was put away is never answered, and followed from then on', async () => {
    slow.article = new Promise(() => undefined);
    handlers.get('read')!(undefined);
    await expect.poll(() => asked('articleRead').length, soon).toBe(2);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await expect.poll(() => asked('articleRead').length, soon).toBe(3);
    one().insertAdjacentHTML('beforeend', `<p id="late">And then. ${PARAGRAPH}</p>`);
    const late = document.querySelector('#late')!;
    await expect.poll(() => marked().some((range) => late.contains(range.startContainer)), soon).toBe(true);
  });

  it('is not read twice when it is only loaded', async () => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked('articleRead')).toHaveLength(1);
  });
});

describe('the end', () => {
  it('hides the marks and shows them again', () => {
    handlers.get('toggleMarks')!(undefined);
    expect(marked()).toEqual([]);
    handlers.get('toggleMarks')!(undefined);
    expect(marked().length).toBeGreaterThan(0);
  });

  it('takes everything away when Isnad is removed, and says nothing more', async () => {
    runtime.id = undefined;
    await expect.poll(() => marked().length, { timeout: 4000 }).toBe(0);
    expect(host()).toBeUndefined();
    const before = sent.length;
    one().outerHTML = one().outerHTML;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(sent).toHaveLength(before);
  });
});
