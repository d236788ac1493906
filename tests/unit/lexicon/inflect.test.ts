import { describe, expect, it } from 'vitest';
import { inflect, otherArticle } from '../../../utils/lexicon/inflect.ts';
import type { PackTerm } from '../../../utils/packs/schema.ts';
import { tokensOf } from '../../../utils/lexicon/tokens.ts';

const forms = (listed: string, how: PackTerm['inflects']) =>
  inflect(tokensOf(listed).tokens, how).map(({ tokens }) => tokens.join(' '));
const folded = (form: string) => tokensOf(form).tokens.join(' ');

describe('inflected forms', () => {
  it.each<[string, PackTerm['inflects'], string[], string[]]>([
    ['يحرر', 'verb', ['تحرر', 'نحرر', 'يحررون', 'يحرروا', 'يحررنا', 'يحررهم', 'سيحررها'], []],
    ['حرر', 'verb', ['حررت', 'حرروا', 'حررنا', 'حررهم', 'حررتها', 'حررناها'], []],
    ['يفر', 'verb', ['يفرهم'], ['نفر', 'تفر']],
    ['تحرير', 'verb', ['تحريرا', 'تحريرها', 'تحريرهم'], []],
    ['شهداء', 'noun-broken', ['الشهداء', 'شهداؤنا', 'شهدائنا', 'شهداءهم'], ['شهداءا']],
    ['شهيد', 'noun-broken', ['شهيدا', 'شهيدين', 'شهيدهم'], ['شهيدون']],
    ['مرتزقة', 'noun-broken', ['المرتزقة', 'مرتزقتهم'], ['مرتزقةا']],
    ['ميليشيا', 'noun-sound', ['ميليشيات', 'الميليشيا', 'ميليشياته'], ['ميليشياون']],
    ['الديكتاتور الجديد', 'adjective', ['ديكتاتور جديد', 'ديكتاتورا جديدا'], ['الديكتاتورا الجديدا']],
    ['مرتزقة سوريون', 'adjective', ['مرتزقة سوريين', 'المرتزقة السوريون', 'المرتزقة السوريين'], []],
    ['القوات الغازية', 'adjective', ['قوات غازية'], ['قواتا غازيةا']],
    ['ما يسمى', 'phrase-fixed', ['مما يسمى', 'عما يسمى', 'فيما يسمى'], []],
    ['من سماهم', 'phrase-fixed', ['ممن سماهم'], []],
  ])('of %s (%s)', (listed, how, wanted, not) => {
    const made = forms(listed, how);
    expect(wanted.map(folded).filter((form) => !made.includes(form))).toEqual([]);
    expect(not.map(folded).filter((form) => made.includes(form))).toEqual([]);
  });
});

it.each([
  ['Salah al-Din', 'salah el din'],
  ['El-Nour Brigade', 'al nour brigade'],
  ['Salah Din', undefined],
  ['Alamo', undefined],
])('the other article of %s', (listed, wanted) => {
  expect(otherArticle(tokensOf(listed).tokens)?.join(' ')).toBe(wanted);
});
