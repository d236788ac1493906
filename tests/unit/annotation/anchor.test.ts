import { describe as suite, expect, it } from 'vitest';
import { anchorAll, anchoring, indexInSlices } from '../../../utils/annotation/anchoring/anchor-all.ts';
import { anchorQuote } from '../../../utils/annotation/anchoring/anchor.ts';
import { indexPage } from '../../../utils/annotation/anchoring/page-index.ts';
import { describe } from '../../../utils/annotation/describe.ts';
import type { AnchorState } from '../../../utils/annotation/types.ts';
import { Pace } from '../../../utils/article/pace.ts';

const PAGE = `اتفق الطرفان على وقف إطلاق النار في مدينة الورد منذ يوم الخميس.
وقال المتحدث سالم العيدي إن 12 شاحنة وصلت إلى الميناء القديم قبل الظهر.
وأضاف أن السكان عادوا إلى بيوتهم بعد شهر من الغياب، وأن المدارس تفتح أبوابها الأحد.
The port of Wardiya was reopened on Thursday, said Salem Aidi, and twelve ships are expected.`;

function note(quote: string, page = PAGE) {
  const start = page.indexOf(quote);
  return describe(page, { start, end: start + quote.length });
}

function find(quote: string, page: string): { state: AnchorState; text: string | null } {
  const { quote: selector, position } = note(quote);
  const { state, span } = anchorQuote(indexPage(page), selector, position);
  return { state, text: span && page.slice(span.start, span.end) };
}

suite('a sentence that was changed', () => {
  const SENTENCE = 'وقال المتحدث سالم العيدي إن 12 شاحنة وصلت إلى الميناء القديم قبل الظهر.';

  it.each<[change: string, page: string, state: AnchorState]>([
    ['another number', PAGE.replace('12', '15'), 'uncertain'],
    ['a number in Arabic-Indic digits', PAGE.replace('12', '١٢'), 'anchored'],
    ['another name', PAGE.replace('سالم العيدي', 'ناصر الفرجي'), 'uncertain'],
    ['one name less', PAGE.replace('سالم العيدي', 'العيدي'), 'uncertain'],
    ['a negation', PAGE.replace('شاحنة وصلت', 'شاحنة لم وصلت'), 'uncertain'],
    ['another verb of saying', PAGE.replace('وقال المتحدث', 'وأعلن المتحدث'), 'anchored'],
    ['another form of a word', PAGE.replace('إلى الميناء', 'للميناء'), 'anchored'],
    ['a particle put in', PAGE.replace('شاحنة وصلت', 'شاحنة قد وصلت'), 'anchored'],
    [
      'a word put in that makes another name',
      PAGE.replace('الميناء القديم', 'الميناء القديم الشرقي'),
      'uncertain',
    ],
  ])('by %s', (_, page, state) => {
    expect(find(SENTENCE, page).state).toBe(state);
  });

  it('in English: names and numbers decide, other words do not', () => {
    const sentence = 'The port of Wardiya was reopened on Thursday';
    expect(find(sentence, PAGE.replace('Wardiya', 'Marsiya')).state).toBe('uncertain');
    expect(find(sentence, PAGE.replace('Thursday', 'Friday')).state).toBe('uncertain');
    expect(find(sentence, PAGE.replace('was reopened', 'reopened')).state).toBe('anchored');
    expect(find(sentence, PAGE.replace('of Wardiya', 'of New Wardiya')).state).toBe('uncertain');
    expect(find(sentence, PAGE.replace('was reopened', 'was not reopened')).state).toBe('uncertain');
  });

  it('is not found in one that is like it elsewhere, once it was deleted', () => {
    const [first, , ...others] = PAGE.split('\n');
    const lookalike = 'وقال المتحدث ناصر الفرجي إن 12 شاحنة وصلت إلى المطار القديم قبل الظهر.';
    expect(find(SENTENCE, [first, ...others, lookalike].join('\n')).state).not.toBe('anchored');
  });
});

suite('words that stand more than once', () => {
  const line = (name: string) => `زار ${name} المدينة القديمة وعاد منها مساء إلى بيته مع أهله.`;
  const twice = `${line('سالم')}\n${line('ناصر')}`;

  it('are told apart by what stands around them, wherever they moved', () => {
    const second = describe(twice, {
      start: twice.lastIndexOf('المدينة'),
      end: twice.lastIndexOf('المدينة') + 7,
    });
    const swapped = `${line('ناصر')}\n${line('سالم')}`;
    const found = anchorQuote(indexPage(swapped), second.quote, second.position);
    expect(found).toEqual({ state: 'anchored', span: { start: 9, end: 16 }, score: 1 });
  });

  it('are told apart by their place when everything around them is the same', () => {
    const same = `${line('سالم')}\n`.repeat(9);
    const start = same.indexOf('المدينة', same.length / 2);
    const { quote } = describe(same, { start, end: start + 7 });
    const moved = `عنوان جديد\n${same}`;
    expect(anchorQuote(indexPage(moved), quote, { start, end: start + 7 }).span!.start).toBe(start + 11);
  });
});

suite('quotes that came without surroundings', () => {
  const bare = (exact: string) => ({ exact, prefix: '', suffix: '' });
  it.each<[quote: string, state: AnchorState]>([
    ['اتفق الطرفان على وقف إطلاق النار في مدينة', 'anchored'],
    ['وقف إطلاق النار', 'uncertain'],
    ['إلى', 'orphan'],
    ['', 'orphan'],
    ['ليست هنا أبدا', 'orphan'],
  ])('%s', (exact, state) => {
    expect(anchorQuote(indexPage(PAGE), bare(exact), null).state).toBe(state);
  });
});

suite('quotes of signs alone', () => {
  const page = 'قال — نعم — ثم سكت… وقال — لا — ثم مضى…';
  it('are found by what stands around them', () => {
    const start = page.lastIndexOf('…');
    const { quote, position } = describe(page, { start, end: start + 1 });
    const longer = `مقدمة. ${page}`;
    expect(anchorQuote(indexPage(longer), quote, position)).toEqual({
      state: 'anchored',
      span: { start: start + 7, end: start + 8 },
      score: 1,
    });
    expect(anchorQuote(indexPage('شيء آخر…'), quote, position).state).toBe('orphan');
  });
});

suite('texts at the edges', () => {
  it.each(['', ' ', '\ud83d', 'ﷺ', 'a'.repeat(40_000), '، '.repeat(2000)])(
    'a page of little or odd text',
    (page) => {
      const { quote, position } = note('وقف إطلاق النار');
      expect(anchorQuote(indexPage(page), quote, position)).toEqual({
        state: 'orphan',
        span: null,
        score: 0,
      });
    },
  );

  it('a quote longer than the page', () => {
    const { quote } = describe(PAGE, { start: 0, end: PAGE.length });
    expect(anchorQuote(indexPage(PAGE.slice(0, 60)), quote, null).state).toBe('orphan');
  });

  it('the same index whether it was built at once or in slices, also where a word lies on a seam', async () => {
    const long = `${PAGE}\n`.repeat(80) + 'س'.repeat(20_000);
    expect(await indexInSlices(long)).toEqual(indexPage(long));
  });
});

suite('many annotations', () => {
  const quotes = ['وقف إطلاق النار', 'الميناء القديم', 'twelve ships', 'ليست هنا'];
  const list = quotes.map((exact, i) => {
    const place = exact === 'ليست هنا' ? { quote: { exact, prefix: 'كانت ', suffix: ' يوما' }, position: { start: 0, end: 8 } } : note(exact);
    return { id: String(i), target: place };
  }); // oxfmt-ignore

  it('come back in their order, one anchor each, the same as one by one', async () => {
    const page = `سطر جديد\n${PAGE}`;
    const anchors = await anchorAll(page, list);
    expect(anchors).toEqual([...anchoring(indexPage(page), list)]);
    expect(anchors.map(({ id, state }) => [id, state])).toEqual([
      ['0', 'anchored'],
      ['1', 'anchored'],
      ['2', 'anchored'],
      ['3', 'orphan'],
    ]);
  });

  it('rest when it is time to, and tell of each before', async () => {
    const told: string[] = [];
    let rests = 0;
    const pace = new Pace();
    Object.defineProperty(pace, 'due', { get: () => true });
    pace.rest = () => {
      rests++;
      return Promise.resolve();
    };
    await anchorAll(PAGE, list, { pace, onAnchor: ({ id }) => told.push(id) });
    expect(told.toSorted()).toEqual(['0', '1', '2', '3']);
    expect(rests).toBeGreaterThan(list.length);
  });

  it('stop when they are told to', async () => {
    const control = new AbortController();
    const anchors = await anchorAll(PAGE, list, { signal: control.signal, onAnchor: () => control.abort() });
    expect(anchors).toHaveLength(1);
  });
});
