import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { h, render } from 'preact';
import type { RunningPage } from '../../../entrypoints/article.content/page.ts';
import type { Page } from '../../../utils/report/types.ts';
import {
  asked,
  closeArticle,
  handlers,
  host,
  markOf,
  one,
  openArticle,
  sent,
  soon,
} from './fake-background.ts';
import { marked, point } from './setting.ts';

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

describe('a page that works against it', () => {
  it('removes its element: it comes back a few times and then no more', async () => {
    for (let i = 0; i < 3; i++) {
      host()!.remove();
      await expect.poll(() => host() !== undefined, soon).toBe(true);
    }
    host()!.remove();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(host()).toBeUndefined();
  });

  it('empties the registry of highlights: the marks come back', async () => {
    CSS.highlights.clear();
    await expect.poll(() => marked().length, { timeout: 4000 }).toBeGreaterThan(0);
  });

  it('empties the highlights themselves: the marks come back', async () => {
    const before = marked().length;
    for (const highlight of CSS.highlights.values()) highlight.clear();
    await expect.poll(() => marked().length, { timeout: 4000 }).toBe(before);
  });

  it('takes the reader’s annotations out of the registry, alone or with the marks: they come back', async () => {
    const { text } = asked('articleRead')[0]!.payload as Page;
    handlers.get('paintAnnotations')!({
      units: text.length,
      marks: [{ start: 0, end: 5, colour: 'green', sure: true }],
    });
    const annotated = () => [...(CSS.highlights.get('isnad-note-green') ?? [])].map(String);
    const words = annotated();
    expect(words).toHaveLength(1);
    for (const take of [() => CSS.highlights.delete('isnad-note-green'), () => CSS.highlights.clear()]) {
      take();
      expect(annotated()).toEqual([]);
      await expect.poll(annotated, { timeout: 4000 }).toEqual(words);
    }
    await expect.poll(() => marked().length).toBeGreaterThan(words.length);
  });

  it('sees an empty element with a closed root', () => {
    expect(host()!.shadowRoot).toBeNull();
    expect(host()!.outerHTML).not.toMatch(/Marsa|Isnad/u);
    expect(roots[0]!.mode).toBe('closed');
  });

  it('throws synthetic events at everything: nothing happens', async () => {
    const targets = [
      ...roots[0]!.querySelectorAll('button'),
      host()!,
      document,
      markOf('raiders').startContainer.parentElement!,
    ];
    const box = markOf('raiders').getBoundingClientRect();
    for (const target of targets) {
      for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click'])
        target.dispatchEvent(
          new PointerEvent(type, {
            bubbles: true,
            clientX: box.left + 4,
            clientY: box.top + 4,
            pointerType: 'touch',
          }),
        );
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(sent.filter(({ name }) => !['articleRead', 'pageLook'].includes(name))).toEqual([]);
  });

  it('removes every element that it does not know, at once: the marks stay, and nobody spins', async () => {
    let removed = 0;
    const observer = new MutationObserver(() => {
      for (const element of document.documentElement.children)
        if (element !== document.head && element !== document.body) {
          element.remove();
          removed++;
        }
    });
    observer.observe(document.documentElement, { childList: true });
    host()!.remove();
    await new Promise((resolve) => setTimeout(resolve, 600));
    observer.disconnect();
    expect(removed).toBeLessThanOrEqual(4);
    expect(marked().length).toBeGreaterThan(0);
  });

  it('reads the registry of highlights: it sees prefixed names and its own words, nothing of the report', () => {
    const names = [...CSS.highlights.keys()];
    expect(names.every((name) => name.startsWith('isnad-'))).toBe(true);
    expect(names.length).toBeLessThanOrEqual(12);
    expect(new Set(marked().map(String))).toEqual(new Set(['Marsa', 'raiders']));
  });

  it('draws its article again and again, as frameworks do: marked each time, analysed once', async () => {
    const text = one().textContent;
    const paragraphs = [...one().querySelectorAll('p')].map((p) => p.textContent);
    const title = one().querySelector('h1')!.textContent;
    one().replaceChildren();
    const draw = (round: number) =>
      render(
        h('div', { key: round }, [h('h1', null, title), ...paragraphs.map((words) => h('p', null, words))]),
        one(),
      );
    for (let round = 0; round < 4; round++) {
      draw(round);
      await expect.poll(() => marked().length, soon).toBeGreaterThan(0);
    }
    expect(one().textContent).toBe(text);
    expect(asked('articleRead')).toHaveLength(1);
  });

  it('clicks the launcher by script: the sidebar stays closed', async () => {
    const open = roots[0]!.querySelector<HTMLElement>('.launcher .open')!;
    open.click();
    open.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(asked('openSidebar')).toEqual([]);
    await point(open, true);
    await expect.poll(() => asked('openSidebar').length).toBe(1);
  });
});
