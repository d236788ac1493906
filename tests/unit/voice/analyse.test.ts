import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseVoice } from '../../../utils/voice/analyse.ts';
import { findMarked } from '../../../utils/voice/marks.ts';
import { entities, input, mentionsIn, pack, read, said } from './world.ts';

const pieces = [
  'قال', 'وأضاف', 'كريم الوادي', 'سالم النهري', 'إن', 'أن', 'الميليشيات', 'بحسب', 'نقلت', 'عن', 'قوله', 'مؤكدا', 'اتهم', 'وصف', 'بأنه', 'ما يسمى', 'على حد وصفه', 'جيش الشمال',
  '"', '“', '”', '«', '»', "'", '‘', '’', '((', '))', ':', '،', '.', '؟', '\n', '…', '-', '5"', 'said', 'Wadi', 'that', 'according to', 'selon', 'a-t-il ajouté', 'told', 'he', 'and', 'que', '\u200f', '\ud800', 'أكّد',
]; // oxfmt-ignore
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' '));
const glued = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(''));

describe('any text', () => {
  test('every span lies in the text, is not empty, and layers never cross each other’s ends wrongly', () => {
    fc.assert(
      fc.property(fc.oneof(text, glued, fc.string()), (sample) => {
        const { quotes, spoken } = read(sample);
        for (const span of [...quotes, ...spoken]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(sample.length);
          expect(span.start).toBeLessThan(span.end);
        }
        const names = quotes.flatMap(({ speakerSpan }) => speakerSpan ?? []);
        for (const name of names) expect(name.end).toBeLessThanOrEqual(sample.length);
        const speech = quotes.filter((quote) => quote.kind === 'direct');
        for (const [i, one] of speech.entries()) {
          for (const other of speech.slice(i + 1)) expect(other.start).toBeGreaterThanOrEqual(one.end);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('marked texts nest or stand apart', () => {
    fc.assert(
      fc.property(fc.oneof(text, glued), (sample) => {
        const paragraphs = [...sample.matchAll(/[^\n]+/g)].map((m) => ({
          start: m.index,
          end: m.index + m[0].length,
        }));
        const marked = findMarked(sample, paragraphs);
        for (const [i, one] of marked.entries()) {
          expect(one.outerStart).toBeLessThanOrEqual(one.start);
          expect(one.start).toBeLessThan(one.end);
          expect(one.end).toBeLessThanOrEqual(one.outerEnd);
          for (const other of marked.slice(i + 1)) {
            const inside = one.outerStart <= other.outerStart && other.outerEnd <= one.outerEnd;
            expect(inside || other.outerStart >= one.outerEnd || other.outerEnd <= one.outerStart).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a paragraph of nothing but marks holds no speech by anybody', () => {
    const { quotes } = read('"'.repeat(5000));
    expect(quotes.filter((quote) => quote.speaker !== null)).toEqual([]);
  });

  test('a text without full stops is read to its end', () => {
    const sample = `${'ثم سار الناس في الطريق الطويل '.repeat(200)}قال كريم الوادي إن الميليشيات وصلت`;
    expect(said(sample, 'الميليشيات')).toBe('indirect:karim');
  });

  test('the same text gives the same answer', () => {
    const sample = 'قال كريم الوادي: "لن نرحل". وأضاف أن الميليشيات تنهار.';
    expect(read(sample).quotes).toEqual(read(sample).quotes);
  });
});

describe('what is read', () => {
  test('nothing outside the body', () => {
    const sample = 'قال كريم الوادي: "لن نرحل".\nاقرأ أيضا: سالم النهري: "سنعود".';
    const end = sample.indexOf('\n');
    const { quotes } = analyseVoice({ ...input(sample), body: [{ start: 0, end }] });
    expect(quotes.map((quote) => sample.slice(quote.start, quote.end))).toEqual(['لن نرحل']);
  });

  test('a speaker is carried over what stands between two parts of the body', () => {
    const sample = 'قال كريم الوادي إن الحرب بدأت.\nاقرأ أيضا.. سالم النهري في المرفأ\nوأضاف: "لن نرحل".';
    const second = sample.indexOf('وأضاف');
    const body = [
      { start: 0, end: sample.indexOf('\n') },
      { start: second, end: sample.length },
    ];
    const direct = analyseVoice({ ...input(sample), body }).quotes.find((quote) => quote.kind === 'direct');
    expect(direct?.speaker).toBe('karim');
  });

  test('a text without blocks is read line by line', () => {
    const sample = 'قال كريم الوادي: "لن نرحل.\nوغادر المدينة';
    const { quotes } = analyseVoice({ ...input(sample), blocks: [] });
    expect(quotes.map((quote) => sample.slice(quote.start, quote.end))).toEqual(['لن نرحل.']);
  });

  test('without a pack the words of a speaker are still his, though nobody knows him', () => {
    const sample = 'قال فلان إن الميليشيات وصلت.';
    const voice = analyseVoice({ ...input(sample), mentions: [], pack: null });
    const start = sample.indexOf('الميليشيات');
    expect(voice.voiceOf({ start, end: start + 10 })).toMatchObject({ voice: 'indirect', speaker: null });
    expect(voice.quotes[0]?.speakerSpan).toEqual({ start: 4, end: 8 });
  });

  test('a speaker whose name ends in marks is given with both marks', () => {
    const text = 'أكد الناطق باسم «ريح الشمال» أن الطريق مفتوح.';
    const [report] = read(text).quotes.filter(({ kind }) => kind === 'indirect');
    const { start, end } = report!.speakerSpan!;
    expect(text.slice(start, end)).toBe('الناطق باسم «ريح الشمال»');
  });

  test('an empty text', () => {
    expect(
      analyseVoice({ text: '', blocks: [], body: [], mentions: [], pack: null, published: null }).quotes,
    ).toEqual([]);
  });
});

describe('titles and their dates', () => {
  const sample = 'قال وزير البحر إن الميليشيات وصلت.';
  const minister = {
    ...entities[0]!,
    titles: [{ forms: { ar: ['وزير البحر'] }, from: '2015-06', until: '2018' }],
  };
  const dated = (published: string | null) => {
    const voice = analyseVoice({
      ...input(sample),
      mentions: mentionsIn(sample),
      pack: { ...pack, entities: [minister] },
      published,
    });
    return voice.quotes[0]?.speaker;
  };
  test.each([
    ['2016-01-01', 'karim'],
    ['2015-06-01', 'karim'],
    ['2018-12-31', 'karim'],
    ['2015-05-31', null],
    ['2019-01-01', null],
    [null, 'karim'],
  ])('article of %s: %s', (published, expected) => expect(dated(published)).toBe(expected));

  test('another country’s minister is not him', () => {
    expect(said('قال قائد جيش الشمال الجديد سمير الحداد إن الميليشيات وصلت.', 'الميليشيات')).toBe('indirect');
  });
});

describe('the voice of a span', () => {
  test('a label in reported words keeps the reporter’s speaker', () => {
    expect(said('قال كريم الوادي إن قوات "جيش الشمال" باقية.', 'جيش الشمال')).toBe('marked:karim');
  });

  test('a term half in marks has the voice of its first word', () => {
    expect(said('بدأت معركة "تحرير" المدينة.', 'تحرير" المدينة')).toBe('marked');
  });

  test('distance counts for nothing inside speech', () => {
    expect(said('قال كريم الوادي: "لن نصافح ما يسمى جيش الخلاص أبدا".', 'جيش الخلاص')).toBe('direct:karim');
  });
});
