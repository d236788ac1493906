import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../entrypoints/article.content/place-card.ts';

const WINDOW = { width: 1000, height: 700 };
const CARD = { width: 320, height: 200 };

describe('placeCard', () => {
  it('stands below the mark, from where the line starts', () => {
    const mark = { left: 400, right: 480, top: 100, bottom: 120 };
    expect(placeCard(mark, CARD, WINDOW, 'ltr')).toEqual({ left: 400, top: 128 });
    expect(placeCard(mark, CARD, WINDOW, 'rtl')).toEqual({ left: 160, top: 128 });
  });

  it('stands above a mark at the bottom of the window', () => {
    const mark = { left: 400, right: 480, top: 600, bottom: 620 };
    expect(placeCard(mark, CARD, WINDOW, 'ltr').top).toBe(392);
  });

  it('is always in the window, and covers its mark only where there is no room on either side', () => {
    const mark = fc
      .tuple(
        fc.integer({ min: 0, max: 990 }),
        fc.integer({ min: 0, max: 690 }),
        fc.integer({ min: 1, max: 300 }),
      )
      .map(([left, top, width]) => ({ left, right: Math.min(1000, left + width), top, bottom: top + 20 }));
    const card = fc.record({
      width: fc.integer({ min: 100, max: 360 }),
      height: fc.integer({ min: 60, max: 440 }),
    });
    fc.assert(
      fc.property(mark, card, fc.constantFrom('ltr' as const, 'rtl' as const), (m, c, direction) => {
        const { left, top } = placeCard(m, c, WINDOW, direction);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + c.width).toBeLessThanOrEqual(WINDOW.width - 8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(top + c.height).toBeLessThanOrEqual(WINDOW.height - 8);
        const room = Math.max(m.top, WINDOW.height - m.bottom) >= c.height + 16;
        expect(!room || top >= m.bottom || top + c.height <= m.top).toBe(true);
      }),
    );
  });
});
