import fc from 'fast-check';
import { describe as suite, expect, it } from 'vitest';
import { anchorQuote } from '../../../utils/annotation/anchoring/anchor.ts';
import { indexPage } from '../../../utils/annotation/anchoring/page-index.ts';
import { CONTEXT_UNITS, describe } from '../../../utils/annotation/describe.ts';

const PIECES = [
  'ليبيا', 'حَفْتَرٌ', 'الجيــش', ' ', ' ', '\n', '\u00a0', '\u200f', '«', '»', '،', '.', 'the', "l'armée", 'E\u0301', '2020', '٢٠١٤', 'ﻻ',
  '😀', '👩‍👩‍👧', '🇱🇾', '漢字', 'ﷲ', '\ud83d', '\u064b', '—', 'كَ', 'ل',
]; // oxfmt-ignore

const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 80 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
);

const place = text.chain((page) =>
  fc.record({
    page: fc.constant(page),
    a: fc.nat(page.length - 1),
    length: fc.integer({ min: 1, max: page.length }),
  }),
);

/** Whether an offset cuts a pair of surrogates. */
const cutsPair = (page: string, at: number): boolean =>
  /^[\ud800-\udbff]$/u.test(page[at - 1] ?? '') && /^[\udc00-\udfff]$/u.test(page[at] ?? '');

suite('describing a place', () => {
  it('gives words and offsets that anchor to exactly the same place in the same text', () => {
    fc.assert(
      fc.property(place, ({ page, a, length }) => {
        const { quote, position } = describe(page, { start: a, end: Math.min(page.length, a + length) });
        expect(page.slice(position.start, position.end)).toBe(quote.exact);
        expect(anchorQuote(indexPage(page), quote, position)).toEqual({
          state: 'anchored',
          span: position,
          score: 1,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('keeps text around that stands there, within its bounds, and cuts no pair of surrogates', () => {
    fc.assert(
      fc.property(place, ({ page, a, length }) => {
        const { quote, position } = describe(page, { start: a, end: Math.min(page.length, a + length) });
        expect(page.slice(0, position.start).endsWith(quote.prefix)).toBe(true);
        expect(page.slice(position.end).startsWith(quote.suffix)).toBe(true);
        expect(quote.prefix.length).toBeLessThanOrEqual(CONTEXT_UNITS);
        expect(quote.suffix.length).toBeLessThanOrEqual(CONTEXT_UNITS);
        for (const edge of [
          position.start,
          position.end,
          position.start - quote.prefix.length,
          position.end + quote.suffix.length,
        ]) {
          expect(cutsPair(page, edge)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out blanks and invisible marks at the ends', () => {
    const page = 'قال \u200fحفتر\u200e إن';
    expect(describe(page, { start: 3, end: 11 })).toEqual({
      quote: { exact: 'حفتر', prefix: 'قال \u200f', suffix: '\u200e إن' },
      position: { start: 5, end: 9 },
    });
  });

  it('takes in the marks of a letter and the whole of an emoji', () => {
    const page = 'حَفْتَرٌ 👩‍👩‍👧.';
    expect(describe(page, { start: 0, end: 7 }).quote.exact).toBe('حَفْتَرٌ');
    expect(describe(page, { start: 9, end: 11 }).quote.exact).toBe('👩‍👩‍👧');
    expect(describe(page, { start: 11, end: 12 }).quote.exact).toBe('👩‍👩‍👧');
  });

  it('keeps whole words around, as long as that leaves half', () => {
    const page = `${'كلمة '.repeat(30)}هنا ${'كلمة '.repeat(30)}`;
    const { quote } = describe(page, { start: 150, end: 153 });
    expect(quote.exact).toBe('هنا');
    expect(quote.prefix).toMatch(/^كلمة/u);
    expect(quote.suffix).toMatch(/كلمة$/u);
  });

  it.each([
    [2, 2],
    [3, 2],
    [-1, 2],
    [0, 6],
    [0.5, 2],
  ])('refuses %d–%d of a text of five characters', (start, end) => {
    expect(() => describe('abcde', { start, end })).toThrow(RangeError);
  });
});
