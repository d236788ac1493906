import { describe, expect, it } from 'vitest';
import { countWords } from '../../../utils/article/count-words.ts';

const slow = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

describe('words of a block', () => {
  it.each([
    '',
    'كلمة',
    ' قال: «لا» (3) ',
    "l'armée – 5.5 % ‹oui›",
    '文字 和 字',
    '𐤀𐤁 😀 ok',
    'a\u00adb ﷺ ｆｕｌｌ',
  ])('are as many as a regular expression counts: %s', (text) => {
    expect(countWords(text)).toBe(slow(text));
  });

  it('of every unit between two letters too', () => {
    const wrong: number[] = [];
    for (let unit = 0; unit < 0x10000; unit++) {
      const text = `a${String.fromCharCode(unit)}b`;
      if (countWords(text) !== slow(text)) wrong.push(unit);
    }
    expect(wrong).toEqual([]);
  });
});
