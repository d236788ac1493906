import { describe, expect, it } from 'vitest';
import { WordsTable } from '../../../utils/framing/words-table.ts';
import type { ArticleFacts } from '../../../utils/framing/types.ts';
import { preciseZ } from './precise.ts';

/** An article as far as its words go: `بيان` or `statement:3`. */
function article(words: string, language: ArticleFacts['language'] = 'ar'): ArticleFacts {
  const own = words.split(' ').map((word): [string, string, number] => {
    const [form = '', count = '1'] = word.split(':');
    return [form, form, Number(count)];
  });
  return {
    id: '', url: null, title: '', language, published: null, cluster: null, mentions: {}, labels: [], unsure: 0, speech: [], served: {},
    outlet: { key: '', names: {}, camp: 'none' },
    words: { own },
  }; // oxfmt-ignore
}

function table(groups: Record<string, string[]>, language?: ArticleFacts['language']) {
  const words = new WordsTable(['own']);
  for (const [group, articles] of Object.entries(groups))
    for (const one of articles) words.add(article(one, language), group);
  return words.result(Object.keys(groups));
}

const filler = 'قال:90 مدينه:140 خبر:170';

describe('distinctive words', () => {
  it('are those that one group says more, with the z of the formula', () => {
    const [a, b] = table({
      a: [`حرب:16 ${filler}`, `حرب:15 ${filler}`, `حرب:14 ${filler}`],
      b: [`سلام:16 ${filler}`, `سلام:15 ${filler}`, `سلام:15 ${filler}`],
    });
    expect(a!.words.map(({ folded }) => folded)).toEqual(['حرب']);
    expect(b!.words.map(({ folded }) => folded)).toEqual(['سلام']);
    const all = 3 * 400 * 2 + 45 + 46;
    expect(a!.words[0]).toMatchObject({ here: 45, elsewhere: 0, articles: 3 });
    expect(a!.words[0]!.z).toBeCloseTo(preciseZ(45, 1245, 0, 1246, [500 * 45, all], 500), 9);
  });

  it('are not those of fewer than three articles, however often it says them', () => {
    const [a] = table({ a: [`حرب:60 ${filler}`, `حرب:50 ${filler}`, filler], b: [filler, filler, filler] });
    expect(a).toMatchObject({ enough: false, words: [] });
  });

  it('words without a meaning of their own are none, whoever says them more', () => {
    const common = 'في:30 من:25 على:20';
    const three = (word: string) => Array.from({ length: 3 }, () => word);
    const [a, b] = table({ a: three(`حرب:19 ${common} التي:60`), b: three(`سلام:19 ${common} الذين:60`) });
    expect([...a!.words, ...b!.words].map(({ folded }) => folded)).toEqual(['حرب', 'سلام']);
  });

  it('a word with a particle written on to it is the word itself, when that stands alone as often', () => {
    const [a] = table({
      a: [`حرب:14 وحرب:3 للمجلس:2 المجلس:4 ${filler}`, `حرب:14 بحرب:2 ${filler}`, `حرب:13 ${filler}`],
      b: [filler, filler, filler],
    });
    expect(a!.words.find(({ folded }) => folded === 'حرب')).toMatchObject({ here: 46, form: 'حرب' });
    // Two particles: what is left of one stands there with the other, too.
    const three = (words: string) => Array.from({ length: 3 }, () => `${words} ${filler}`);
    const [d] = table({ a: three('حرب:14 بحرب:10 وبحرب:9'), b: three('سلام') });
    expect(d!.words.map(({ form, here }) => [form, here])).toEqual([['حرب', 99]]);
    // وزير is no و + زير.
    const [c] = table({
      a: Array.from({ length: 3 }, () => `وزير:15 ${filler}`),
      b: [filler, `زير ${filler}`, filler],
    });
    expect(c!.words.map(({ folded }) => folded)).toEqual(['وزير']);
  });

  it('are looked for within a language', () => {
    const words = new WordsTable(['own']);
    for (let i = 0; i < 4; i++) {
      words.add(article('army:9 said:20', 'en'), 'a');
      words.add(article('armee:9 dit:20', 'fr'), 'b');
    }
    for (const set of words.result(['a', 'b']))
      expect(set).toMatchObject({ elsewhere: 0, enough: false, words: [] });
  });

  it('show the form that is printed most', () => {
    const words = new WordsTable(['own']);
    const printed = (form: string) => ({
      ...article(filler),
      words: {
        own: [
          ['ترهونه', form, 3],
          ['خبر', 'خبر', 30],
        ] as [string, string, number][],
      },
    });
    for (const form of ['ترهونه', 'ترهونة', 'ترهونة']) words.add(printed(form), 'a');
    for (let i = 0; i < 3; i++) words.add(article('خبر:300'), 'b');
    expect(words.result(['a', 'b'])[0]!.words[0]!.form).toBe('ترهونة');
  });
});
