/** The fold and its map of offsets over any text, and over texts of everything that the fold has a rule for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText } from '../../../utils/text/fold.ts';
import { runs } from '../fuzz.ts';

const unit = fc.oneof(
  fc.constantFrom(...Array.from('اأإآٱبتةىيئؤهۀھکیگڤپچ'), 'ﻻ', 'ﷲ', 'ﺟ', 'ﻷ'),
  fc.constantFrom('\u064e', '\u0651', '\u0653', '\u0654', '\u0655', '\u0670', '\u0640', '\u06d6', '\u0301', '\u0327'),
  fc.constantFrom('\u200b', '\u200c', '\u200f', '\u202e', '\u2066', '\u2069', '\ufeff', '\u00ad'),
  fc.constantFrom(' ', '  ', '\u00a0', '\u202f', '\t', '\n', '\r\n', '\u2028', '-', '–', '_', '’', "'", '«', '…'),
  fc.constantFrom('٠', '۹', '²', '½', 'Ⅷ', 'É', 'ß', 'œ', 'Æ', 'İ', 'ı', 'ſ', 'ﬁ', 'Ａ', 'Σ', 'Й'),
  fc.constantFrom('😀', '\ud83d', '\ude00', '𝒜', '가', '\u1100\u1161', '漢', '\u0000', '\uffff', '\u{10ffff}'),
  fc.string({ unit: 'binary', maxLength: 3 }),
); // oxfmt-ignore
const text = fc.array(unit, { maxLength: 60 }).map((parts) => parts.join(''));

describe('the fold of any text', () => {
  it('has a map that never goes back, begins at 0 and ends at the end', () => {
    fc.assert(
      fc.property(text, (shown) => {
        const map = foldText(shown);
        const { text: folded, offsets } = map;
        expect(offsets).toHaveLength(folded.length + 1);
        let last = 0;
        for (const offset of offsets) {
          expect(offset).toBeGreaterThanOrEqual(last);
          last = offset;
        }
        expect(last).toBe(shown.length);
        expect(map.toOriginal(folded.length)).toBe(shown.length);
        expect(fold(shown)).toBe(folded);
      }),
      runs(3000),
    );
  });

  it('says the same of a line wherever it stands', () => {
    fc.assert(
      fc.property(text, text, text, (before, line, after) => {
        const whole = foldText([before, line, after].join('\n'));
        const [first, own] = [foldText(before), foldText(line)];
        const at = first.text.length + 1;
        expect(whole.text.slice(at, at + own.text.length)).toBe(own.text);
        for (let i = 0; i < own.text.length; i++)
          expect(whole.toOriginal(at + i)).toBe(before.length + 1 + own.toOriginal(i));
      }),
      runs(1500),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (shown) => {
        expect(fold(fold(shown))).toBe(fold(shown));
      }),
      runs(2000),
    );
  });
});
