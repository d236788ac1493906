import { afterEach, describe, expect, it } from 'vitest';
import { readLiveText } from '../../../utils/article/live-text.ts';
import { clearMarks, paint, reveal } from '../../../utils/paint/paint.ts';

afterEach(() => {
  clearMarks();
  CSS.highlights.clear();
  document.body.replaceChildren();
});

function article(): { root: HTMLElement; live: ReturnType<typeof readLiveText> } {
  const root = document.createElement('article');
  root.innerHTML = '<p>قصفت <b>قوات</b> الشرق المدينة</p><p>ونفت قوات الغرب ذلك</p>';
  document.body.append(root);
  return { root, live: readLiveText(root, () => true, null) };
}

describe('paint', () => {
  it('marks the words without touching the page', () => {
    const { root, live } = article();
    const before = root.outerHTML;
    const start = live.text.indexOf('قوات');
    paint(live, [
      { start, end: start + 'قوات الشرق'.length, kind: 'entity' },
      { start, end: start + 4, kind: 'term', hue: 'teal', own: true, strong: true },
    ]);
    expect([...CSS.highlights.get('isnad-entity-paper')!].map(String).join('')).toBe('قوات الشرق');
    expect([...CSS.highlights.get('isnad-own-teal-strong-paper')!].map(String)).toEqual(['قوات']);
    expect(root.outerHTML).toBe(before);
  });

  it('uses at most twelve highlights however many marks there are', () => {
    const { live } = article();
    const hues = ['teal', 'ochre', 'grey'] as const;
    const marks = hues.flatMap((hue) =>
      [true, false].flatMap((own) =>
        [true, false].map((strong) => ({ start: 0, end: 4, kind: 'term' as const, hue, own, strong })),
      ),
    );
    paint(live, [...marks, { start: 0, end: 4, kind: 'entity' }]);
    reveal(live, { start: 0, end: 4 });
    expect(CSS.highlights.size).toBeLessThanOrEqual(12);
  });

  it("replaces its own marks and leaves other people's alone", () => {
    const { live } = article();
    CSS.highlights.set('page-search', new Highlight());
    paint(live, [{ start: 0, end: 4, kind: 'entity' }]);
    paint(live, []);
    expect([...CSS.highlights.keys()]).toEqual(['page-search']);
  });

  it('moves nothing on the page: no layout shift', async () => {
    const shifts: number[] = [];
    const observer = new PerformanceObserver((list) =>
      shifts.push(...list.getEntries().map((one) => (one as PerformanceEntry & { value: number }).value)),
    );
    observer.observe({ type: 'layout-shift' });
    const { live } = article();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    shifts.length = 0;
    const before = document.querySelector('article')!.getBoundingClientRect().toJSON();
    paint(live, [{ start: 0, end: 12, kind: 'term', hue: 'ochre', own: true, strong: true }]);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    observer.disconnect();
    expect(shifts).toEqual([]);
    expect(document.querySelector('article')!.getBoundingClientRect().toJSON()).toEqual(before);
  });

  it('reveals a place in the middle of the window, also in text without paragraphs', () => {
    const root = document.createElement('article');
    root.innerHTML = Array.from({ length: 400 }, (_, i) => `Line ${i} of the harbour report.`).join(
      '<br><br>',
    );
    document.body.append(root);
    const live = readLiveText(root, () => true, null);
    const start = live.text.indexOf('Line 30 ');
    expect(reveal(live, { start, end: start + 7 }, 'instant')).toBe(true);
    const [range] = [...CSS.highlights.get('isnad-spot')!] as Range[];
    const { top, bottom } = range!.getBoundingClientRect();
    expect(top).toBeGreaterThan(innerHeight * 0.3);
    expect(bottom).toBeLessThan(innerHeight * 0.7);
    scrollTo(0, 0);
  });

  it('reveals a place, and says when it is gone', () => {
    const { root, live } = article();
    expect(reveal(live, { start: 0, end: 4 })).toBe(true);
    root.remove();
    expect(reveal(live, { start: 0, end: 4 })).toBe(false);
  });
});
