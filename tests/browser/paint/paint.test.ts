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

  it('reveals a place, and says when it is gone', () => {
    const { root, live } = article();
    expect(reveal(live, { start: 0, end: 4 })).toBe(true);
    root.remove();
    expect(reveal(live, { start: 0, end: 4 })).toBe(false);
  });
});
