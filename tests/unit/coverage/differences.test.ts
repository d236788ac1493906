import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, type LabelSpan } from '../../../utils/coverage/differences.ts';
import { firstPublished } from '../../../utils/coverage/direction.ts';

/** A text with its labels written as [id|words]. */
function labelled(source: string) {
  const labels: LabelSpan[] = [];
  let text = '';
  let at = 0;
  for (const match of source.matchAll(/\[(?<id>\w+)\|(?<words>[^\]]+)\]/gu)) {
    text += source.slice(at, match.index);
    const start = text.length;
    text += match[2]!;
    labels.push({ id: match[1]!, start, end: text.length });
    at = match.index + match[0].length;
  }
  return { text: text + source.slice(at), labels };
}

const shown = (a: string, b: string) => {
  const [x, y] = [labelled(a), labelled(b)];
  const { parts, labels, words } = differences(x, y);
  return {
    parts: parts.map(({ kind, a: from, b: to }) =>
      [
        kind,
        from && x.text.slice(from.start, from.end).trim(),
        to && y.text.slice(to.start, to.end).trim(),
      ].filter((part) => part !== null),
    ),
    labels: labels.map(({ a: from, b: to }) => [
      from && x.text.slice(from.start, from.end),
      to && y.text.slice(to.start, to.end),
    ]),
    words,
  };
};

describe('differences', () => {
  it('are of words, not of spelling', () => {
    const { parts, words } = shown('أعلنَ المسؤولُ في طرابلس.', 'اعلن المسؤول فى طرابلس');
    expect(parts).toEqual([['same', 'أعلنَ المسؤولُ في طرابلس.', 'اعلن المسؤول فى طرابلس']]);
    expect(words).toEqual({ same: 4, cut: 0, inserted: 0 });
  });

  it('say what was cut and what was inserted', () => {
    expect(shown('قصف الميناء مساء أمس وقتل ثلاثة', 'قصف الميناء وقتل ثلاثة عمال').parts).toEqual([
      ['same', 'قصف الميناء', 'قصف الميناء'],
      ['cut', 'مساء أمس'],
      ['same', 'وقتل ثلاثة', 'وقتل ثلاثة'],
      ['inserted', 'عمال'],
    ]);
  });

  it('say which label was replaced by which, with its words of grammar', () => {
    const { parts, labels } = shown(
      'تقدمت [lna|قوات الجيش الوطني] نحو المدينة',
      'تقدمت [militia|مليشيات حفتر] نحو المدينة',
    );
    expect(parts[1]).toEqual(['replaced', 'قوات الجيش الوطني', 'مليشيات حفتر']);
    expect(labels).toEqual([['قوات الجيش الوطني', 'مليشيات حفتر']]);
  });

  it('see a label that only gained or lost words', () => {
    expect(shown('قال [haftar|المشير خليفة حفتر] إنه', 'قال [haftar|خليفة حفتر] إنه').labels).toEqual([
      ['المشير خليفة حفتر', 'خليفة حفتر'],
    ]);
  });

  it('see a label that gave way to plain words, and one that came for them', () => {
    expect(shown('هاجمت [t|المليشيات الإرهابية] البلدة', 'هاجمت القوات البلدة').labels).toEqual([
      ['المليشيات الإرهابية', null],
    ]);
    expect(shown('هاجمت القوات البلدة', 'هاجمت [t|المليشيات الإرهابية] البلدة').labels).toEqual([
      [null, 'المليشيات الإرهابية'],
    ]);
  });

  it('leave labels alone that stand unchanged, or went with a whole sentence', () => {
    expect(
      shown('قال [sarraj|السراج] ذلك. ورد [haftar|حفتر] لاحقا.', 'قال [sarraj|السرّاج] ذلك.').labels,
    ).toEqual([]);
  });

  it('laid end to end are the two texts, whatever they are', () => {
    const word = fc.constantFrom('في', 'ميناء', 'قصف', 'the', 'army', 'هدنة', '…', '«', '12');
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { parts, words } = differences({ text: a, labels: [] }, { text: b, labels: [] });
        const side = (pick: 'a' | 'b', whole: string) =>
          parts.map((part) => (part[pick] ? whole.slice(part[pick].start, part[pick].end) : '')).join('');
        // A text without a word has no part.
        expect(side('a', a)).toBe(words.same + words.cut > 0 ? a : '');
        expect(side('b', b)).toBe(words.same + words.inserted > 0 ? b : '');
      }),
    );
  });
});

describe('firstPublished', () => {
  it.each([
    ['2019-04-18', '2019-04-19', 'a'],
    ['2020', '2019-12-31', 'b'],
    ['2019-04', '2019-04-19', 'unknown'],
    ['2019-04-19', '2019-04-19', 'unknown'],
    ['2019-04-19T08:00:00', '2019-04-19T09:30:00', 'unknown'],
    [null, '2019-04-19', 'unknown'],
    ['someday', '2019-04-19', 'unknown'],
  ] as const)('%s and %s: %s', (a, b, first) => {
    expect(firstPublished(a, b)).toBe(first);
  });
});
