import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '../../../utils/text/sentences.ts';

const cut = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['full stops', 'ذهب الوفد. عاد الوفد.', ['ذهب الوفد.', 'عاد الوفد.']],
    ['Arabic question marks and semicolons', 'من قال ذلك؟ لا أحد؛ ربما', ['من قال ذلك؟', 'لا أحد؛', 'ربما']],
    ['an ellipsis', 'سكت… ثم قال... نعم', ['سكت…', 'ثم قال...', 'نعم']],
    ['exclamation and question together', 'كيف؟! لا', ['كيف؟!', 'لا']],
    ['line breaks', 'سطر أول\nسطر ثان', ['سطر أول', 'سطر ثان']],
    ['a closing mark belongs to its sentence', 'قال «انتهى الأمر.» ثم خرج', ['قال «انتهى الأمر.»', 'ثم خرج']],
    ['decimals and thousands', 'بلغ 3.5 مليار و1.200 طن. انتهى', ['بلغ 3.5 مليار و1.200 طن.', 'انتهى']],
    ['Arabic abbreviations', 'قال د. محمد إنه هنا. نعم', ['قال د. محمد إنه هنا.', 'نعم']],
    ['initials and titles', 'Mr. J. Smith met Dr. Lee. He left.', ['Mr. J. Smith met Dr. Lee.', 'He left.']],
    [
      'French abbreviations',
      'M. Dupont et Mme. Durand sont là. Oui.',
      ['M. Dupont et Mme. Durand sont là.', 'Oui.'],
    ],
    ['vowel signs on the last word', 'هرب المُسلَّح. ثم عاد', ['هرب المُسلَّح.', 'ثم عاد']],
    ['acronyms', 'The U.S. envoy left. Others stayed.', ['The U.S. envoy left.', 'Others stayed.']],
    ['addresses', 'انظر example.org اليوم. نعم', ['انظر example.org اليوم.', 'نعم']],
    ['a missing blank between Arabic sentences', 'في ليبيا.وقال آخر', ['في ليبيا.', 'وقال آخر']],
    ['no end at all', 'بلا نهاية', ['بلا نهاية']],
  ])('%s', (_name, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('gives offsets into the whole text for a part of it', () => {
    const text = 'أول. ثان. ثالث.';
    expect(sentenceSpans(text, 5, 9)).toEqual([{ start: 5, end: 9 }]);
  });

  it('has none in blanks', () => {
    expect(sentenceSpans(' \n ')).toEqual([]);
  });
});
