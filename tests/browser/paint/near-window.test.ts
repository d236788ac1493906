import { afterEach, describe, expect, it } from 'vitest';
import { readLiveText } from '../../../utils/article/live-text.ts';
import { clearMarks, paint, type Painted } from '../../../utils/paint/paint.ts';

let painted: Painted;
afterEach(() => {
  painted.stop();
  clearMarks();
  document.body.replaceChildren();
  scrollTo(0, 0);
});

const soon = { interval: 10, timeout: 1000 };

/** Paints a name in every paragraph of an article. */
function paintArticle(html: string): HTMLElement {
  const root = document.createElement('article');
  root.innerHTML = html;
  document.body.append(root);
  const live = readLiveText(root, () => true, null);
  painted = paint(
    live,
    [...live.text.matchAll(/Marsa/gu)].map(({ index }) => ({ start: index, end: index + 5, kind: 'entity' })),
  );
  return root;
}

const paragraphs = (count: number, style = '') =>
  Array.from({ length: count }, (_, i) => `<p style="${style}">Paragraph ${i} of Marsa.</p>`).join('');

const handedOver = () =>
  [...(CSS.highlights.get('isnad-entity-paper') ?? [])].map((range) => range.startContainer.parentElement!);
const inWindow = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};
/** Paragraphs in the window whose name is not painted. */
const bare = (root: Element) => {
  const there = new Set(handedOver());
  return [...root.querySelectorAll('p')].filter((p) => inWindow(p) && !there.has(p));
};

describe('marks on a page with many', () => {
  it('are all known, in order, and painted around the window', () => {
    const root = paintArticle(paragraphs(600));
    expect(painted.marks.map(({ ranges }) => ranges[0]!.startContainer.parentElement)).toEqual([
      ...root.querySelectorAll('p'),
    ]);
    expect(bare(root)).toEqual([]);
    expect(handedOver().length).toBeLessThan(300);
    expect(painted.isWhole()).toBe(true);
  });

  it('go along with the reader, step by step and in one leap, down and up', async () => {
    const root = paintArticle(paragraphs(600));
    const end = root.scrollHeight;
    for (const to of [300, 900, 1600, 2400, 3300, end, end / 2, 0]) {
      scrollTo({ top: to, behavior: 'instant' });
      await expect.poll(() => bare(root).length, soon).toBe(0);
      expect(handedOver().length).toBeLessThan(450);
      expect(painted.isWhole()).toBe(true);
    }
  });

  it('are there where columns stand beside each other, in a box that scrolls, and under elements without a box', async () => {
    const root = paintArticle(
      `<div style="columns: 3">${paragraphs(300)}</div>
       <div id="box" style="height: 200px; overflow: auto">${paragraphs(300)}</div>
       ${paragraphs(40, 'display: contents')}`,
    );
    for (const to of [root.scrollHeight, root.scrollHeight / 2, 0]) {
      scrollTo({ top: to, behavior: 'instant' });
      await expect.poll(() => bare(root).length, soon).toBe(0);
    }
    const box = root.querySelector('#box')!;
    box.scrollIntoView({ behavior: 'instant' });
    box.scrollTop = box.scrollHeight;
    await expect.poll(() => handedOver().includes(box.lastElementChild as HTMLElement), soon).toBe(true);
    const without = [...root.querySelectorAll<HTMLElement>('p[style*="contents"]')];
    expect(handedOver()).toEqual(expect.arrayContaining(without));
  });

  it('are there where text runs far out of its box', async () => {
    const root = paintArticle(
      `<div style="height: 300px">${'A line of Marsa<br>and of <b>Marsa</b>.<br>'.repeat(300)}</div>`,
    );
    const box = root.firstElementChild as HTMLElement;
    expect(handedOver()).toContain(box);
    scrollTo({ top: box.scrollHeight, behavior: 'instant' });
    await expect.poll(() => handedOver().includes(box.querySelector('b:last-of-type')!), soon).toBe(true);
    expect(handedOver()).toContain(box);
  });

  it('come when the page itself moves: what stood far below is suddenly near', async () => {
    const root = paintArticle(`<div id="story">${paragraphs(400)}</div>${paragraphs(200)}`);
    const last = root.lastElementChild as HTMLElement;
    expect(handedOver()).not.toContain(last);
    root.querySelector<HTMLElement>('#story')!.hidden = true;
    root.querySelectorAll<HTMLElement>('article > p:not(:last-child)').forEach((p) => (p.hidden = true));
    await expect.poll(() => handedOver().includes(last), soon).toBe(true);
  });

  it('are all on paper, and around the window again when it is printed', () => {
    const root = paintArticle(paragraphs(600));
    const before = handedOver().length;
    dispatchEvent(new Event('beforeprint'));
    expect(handedOver()).toHaveLength(root.children.length);
    expect(painted.isWhole()).toBe(true);
    dispatchEvent(new Event('afterprint'));
    expect(handedOver()).toHaveLength(before);
    expect(bare(root)).toEqual([]);
    expect(painted.isWhole()).toBe(true);
  });

  it('are left as they are once nobody follows', async () => {
    const root = paintArticle(paragraphs(600));
    painted.stop();
    const before = handedOver().length;
    scrollTo({ top: root.scrollHeight, behavior: 'instant' });
    dispatchEvent(new Event('beforeprint'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(handedOver()).toHaveLength(before);
  });
});

describe('few marks', () => {
  it('are all painted, wherever they stand', () => {
    paintArticle(paragraphs(100, 'margin: 100vh 0'));
    expect(handedOver()).toHaveLength(100);
    dispatchEvent(new Event('afterprint'));
    expect(handedOver()).toHaveLength(100);
  });
});
