import { describe, expect, it } from 'vitest';
import { fold, foldText } from '../../../utils/text/fold.ts';

/** One test for each rule that `fold.ts` lists, by its name: pairs of text and folded text. */
const RULES: [rule: string, pairs: [text: string, folded: string][]][] = [
  [
    'hamza carriers and wasla become the bare letter',
    [
      ['أحمد إلى آخر ٱلله', 'احمد الي اخر الله'],
      ['مؤتمر رئيس', 'موتمر رييس'],
      ['ا\u0654 و\u0654 ي\u0654', 'ا و ي'],
      ['دعاء', 'دعاء'],
    ],
  ],
  ['alef maqsura becomes yeh, teh marbuta becomes heh', [['على مصراتة', 'علي مصراته']]],
  [
    'Persian and Urdu letters become the Arabic ones',
    [
      ['کردی', 'كردي'],
      ['ے ۀ ہ ھ ە', 'ي ه ه ه ه'],
      ['ڤيينا پاريس چاد', 'فيينا باريس جاد'],
    ],
  ],
  [
    'presentation forms and ligatures become plain letters',
    [
      ['\ufea3\ufed4\ufe98\ufeae', 'حفتر'],
      ['ﻻ ﻷ ﻹ ﻵ', 'لا لا لا لا'],
      ['ﷲ', 'الله'],
    ],
  ],
  [
    'harakat, Quranic marks and the superscript alef are dropped',
    [
      ['حَفْتَرٌّ', 'حفتر'],
      ['هٰذا', 'هذا'],
      ['قُلْۖ', 'قل'],
      ['\ufe70ا\ufe77', 'ا'],
    ],
  ],
  ['tatweel is dropped', [['ليبـــيا', 'ليبيا']]],
  [
    'bidi controls, zero-width marks and soft hyphens are dropped',
    [
      ['\u200fليبيا\u200e \u2068حفتر\u2069\ufeff', 'ليبيا حفتر'],
      ['می\u200cشود Haf\u00adtar a\u200bb', 'ميشود haftar ab'],
    ],
  ],
  [
    'no-break and all other blanks become one space, and a run of them one space',
    [
      ['a\u00a0b\u202fc\u2009d\te', 'a b c d e'],
      ['a  \u00a0 b', 'a b'],
      ['a \u200f b', 'a b'],
      ['a\nb', 'a\nb'],
    ],
  ],
  ['Arabic-Indic and Persian digits become 0–9', [['٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹', '0123456789 0123456789']]],
  ['Latin, Greek and Cyrillic letters lose case', [['HAFTAR ΛΙΒΥΗ ЛИВИЯ', 'haftar λιβυη ливия']]],
  [
    'Latin diacritics are dropped, composed or not',
    [
      ['Élysée français İstanbul Erdoğan', 'elysee francais istanbul erdogan'],
      ['E\u0301lyse\u0301e', 'elysee'],
      ['ＡＢＣ', 'abc'],
    ],
  ],
  ['œ, æ, ß become two letters', [['cœur Æsop Straße', 'coeur aesop strasse']]],
  [
    "every apostrophe becomes ' and every hyphen, dash between words and underscore -",
    [
      ['l’armée d‘un lʼun', "l'armee d'un l'un"],
      ['al‑Sarraj 2014–2020 #a_b', 'al-sarraj 2014-2020 #a-b'],
    ],
  ],
  [
    'everything else stays, lone surrogates too',
    [
      ['«نعم»، (5+5)؟ 😀', '«نعم»، (5+5)؟ 😀'],
      ['a\ud83d b\ude00', 'a\ud83d b\ude00'],
      ['漢字 한국', '漢字 한국'],
    ],
  ],
];

describe('folding', () => {
  for (const [rule, pairs] of RULES) {
    it.each(pairs)(`${rule}: %s`, (text, folded) => {
      expect(fold(text)).toBe(folded);
    });
  }

  it('leads back to the original, one offset a folded unit and one for the end', () => {
    const text = 'ﻻ  حَفـتر œuf';
    const folded = foldText(text);
    expect(folded.text).toBe('لا حفتر oeuf');
    expect(Array.from(folded.offsets)).toEqual([0, 0, 1, 3, 5, 7, 8, 9, 10, 10, 11, 12, 13]);
    expect(text.slice(folded.toOriginal(3), folded.toOriginal(7))).toBe('حَفـتر');
  });

  it('refuses an offset outside the folded text', () => {
    expect(() => foldText('ab').toOriginal(3)).toThrow(/outside 0–2/);
    expect(() => foldText('ab').toOriginal(-1)).toThrow(RangeError);
  });

  it('grows where ligatures make the text longer', () => {
    const folded = foldText('ﷲ'.repeat(5000));
    expect(folded.text).toBe('الله'.repeat(5000));
    expect(folded.toOriginal(4 * 4999)).toBe(4999);
    expect(folded.toOriginal(20_000)).toBe(5000);
  });
});
