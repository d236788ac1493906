import { describe, expect, it } from 'vitest';
import { lexemeOf, perWord, wordMatches, wordTest } from '../../../utils/text/lexeme.ts';
import { BodyWords, wordSpans } from '../../../utils/text/words.ts';

describe('lexemes', () => {
  it('are one object for one folded word, wherever it stands', () => {
    const [first, second, other] = wordSpans('الأمن الامن الأمان');
    expect(first!.lexeme).toBe(second!.lexeme);
    expect(first!.lexeme).toBe(lexemeOf('الامن'));
    expect(other!.lexeme.folded).toBe('الامان');
  });

  it('keep apart words of the same hash', () => {
    // "Aa" and "BB" of one alphabet and their like have the same polynomial hash to the base 31.
    expect(lexemeOf('acq')).not.toBe(lexemeOf('abé'));
    expect(lexemeOf('bb').folded + lexemeOf('aé').folded + lexemeOf('bb').folded).toBe('bbaébb');
    const pairs = wordSpans('aم bخ'); // 1605 - 1574 = 31
    expect(pairs.map((word) => word.lexeme.folded)).toEqual(['aم', 'bخ']);
  });

  it('are right for more words than are kept, and for words without end', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `w${i.toString(36)}`);
    expect(wordSpans(words.join(' ')).map((word) => word.lexeme.folded)).toEqual(words);
    const long = 'س'.repeat(300_000);
    expect(wordSpans(`${long} ${long}`).map((word) => word.folded)).toEqual([long, long]);
  });

  it('answer a question about a word once', () => {
    let asked = 0;
    const length = perWord((folded) => {
      asked++;
      return folded.length;
    });
    expect(wordSpans('بيان بيان خبر').map(length)).toEqual([4, 4, 3]);
    expect(asked).toBe(2);
  });

  it('answer a hundred tests each for itself', () => {
    const tests = Array.from({ length: 100 }, (_, i) => wordTest((folded) => folded.length % (i + 1) === 0));
    const word = { lexeme: lexemeOf('abcdef') };
    const expected = tests.map((_, i) => 6 % (i + 1) === 0);
    expect(tests.map((test) => test(word))).toEqual(expected);
    expect(tests.map((test) => test(word))).toEqual(expected);
  });

  it('take no word for an empty one', () => {
    expect(wordMatches(/^$/)(undefined)).toBe(true);
    expect(wordMatches(/^ال/)(undefined)).toBe(false);
  });

  it('let a test ask another', () => {
    const long = wordTest((folded) => folded.length > 3);
    const outer = wordTest((folded) => long({ lexeme: lexemeOf(folded) }));
    const word = { lexeme: lexemeOf('متحدثون') };
    expect([outer(word), long(word), outer(word)]).toEqual([true, true, true]);
  });
});

describe('the words of a body', () => {
  const text = 'قال المتحدث، أمس إن\nالقوات انسحبت';
  const body = new BodyWords(text, [
    { start: 0, end: 19 },
    { start: 20, end: text.length },
  ]);

  it.each([
    ['all of a part', 0, 19],
    ['words within it', 4, 16],
    ['no word', 12, 13],
    ['a stretch that cuts words', 2, 8],
    ['a stretch over two parts', 13, 26],
    ['a stretch outside', text.length, text.length],
  ])('are those of the stretch: %s', (_, start, end) => {
    expect(body.within(start, end)).toEqual(wordSpans(text, start, end));
  });
});
