import { describe, expect, it } from 'vitest';
import { readText } from '../../../utils/article/read-text.ts';
import { creditOf, indexCredits } from '../../../utils/outlet/credit.ts';

const index = indexCredits([
  {
    id: 'agence-du-rivage',
    names: { fr: ['Agence du Rivage'], ar: ['وكالة الشاطئ'] },
    credits: ['ADR', 'أ د ر'],
  },
  { id: 'bawaba', names: { ar: ['بوابة الشرق'], en: ['East Gate'] } },
  { id: 'middle', names: { ar: ['صحيفة الأوسط'] }, credits: ['الأوسط أونلاين'] },
  { id: 'twin-one', names: { ar: ['الوطن'] } },
  { id: 'twin-two', names: { ar: ['الوطن'] } },
]);

const BODY = [
  'أعلنت بلدية المرسى القديم، مساء الثلاثاء، عودة المياه إلى أحياء المدينة بعد انقطاع دام أربعة أيام.',
  'وقال رئيس البلدية إن فرق الصيانة أصلحت خط المياه الرئيسي، مضيفا أن القصف أصاب المحطة ثلاث مرات.',
];

const credit = (lines: string[], byline: string | null = null) =>
  creditOf(index, { ...readText(lines.join('\n')), byline })?.outlet ?? null;

describe('creditOf', () => {
  it.each([
    ['a place and a name', ['طرابلس - بوابة الشرق', ...BODY], 'bawaba'],
    ['a tatweel for a dash', ['بيروت ـ بوابة الشرق', ...BODY], 'bawaba'],
    ['the name alone before the text', ['بوابة الشرق -', ...BODY], 'bawaba'],
    ['"source:" after the text', [...BODY, 'المصدر: وكالة الشاطئ'], 'agence-du-rivage'],
    ['"Source:" in English', [...BODY, 'Source: East Gate'], 'bawaba'],
    ['an agency tag at the end of the last line', [BODY[0]!, `${BODY[1]} (أ د ر)`], 'agence-du-rivage'],
    ['a dateline with the agency in brackets', [`طرابلس (أ د ر) - ${BODY[0]}`, BODY[1]!], 'agence-du-rivage'],
    ['a dateline between dashes', [`طرابلس – الأوسط أونلاين – ${BODY[0]}`, BODY[1]!], 'middle'],
    ['two names, an agency second', ['طرابلس - (وكالة الشاطئ)', ...BODY], 'agence-du-rivage'],
    ['a name with harakat', ['بَوّابة الشَّرق', ...BODY], 'bawaba'],
    ['no credit', BODY, null],
    ['a name inside a sentence', [`${BODY[0]} ونشرت صحيفة الأوسط صورا من المكان.`, BODY[1]!], null],
    ['a name that two outlets share', ['الوطن -', ...BODY], null],
  ])('%s', (_, lines, outlet) => {
    expect(credit(lines)).toBe(outlet);
  });

  it.each([
    ['سلمى العريبي - بوابة الشرق', 'bawaba'],
    ['Par Agence du Rivage', 'agence-du-rivage'],
    ['Nadia F. with ADR', 'agence-du-rivage'],
    ['سلمى العريبي', null],
  ])('reads the byline %s', (byline, outlet) => {
    expect(credit(BODY, byline)).toBe(outlet);
  });
});
