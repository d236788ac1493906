import { describe, expect, it } from 'vitest';
import { readText } from '../../../utils/article/read-text.ts';
import { creditsOf } from '../../../utils/outlet/credit.ts';
import { indexCredits } from '../../../utils/outlet/names.ts';

const index = indexCredits([
  { id: 'adr', names: { fr: ['Agence du Rivage'], ar: ['وكالة الشاطئ'] }, credits: ['ADR', 'أ د ر'] },
  { id: 'bawaba', names: { ar: ['بوابة الشرق'], en: ['East Gate'] } },
  { id: 'middle', names: { ar: ['صحيفة الأوسط'] }, credits: ['الأوسط أونلاين', 'الأوسط'] },
  { id: 'today', names: { ar: ['الساحل اليوم'], en: ['Coast Today'] } },
  { id: 'world', names: { ar: ['العالم'], en: ['The World'] } },
  { id: 'hadath', names: { ar: ['الحدث'] } },
  { id: 'royal', names: { ar: ['رويال برس'], en: ['Royalpress'], fr: ['Royalpress'] } },
  { id: 'dune', names: { ar: ['وكالة الكثيب'], en: ['Dune Agency'], fr: ['agence Dune'] }, credits: ['الكثيب', 'Dune'] },
  { id: 'blue', names: { ar: ['بلو تي في'], en: ['Blue TV'], fr: ['Blue TV'] } },
  { id: 'twin-one', names: { ar: ['الوطن'] } },
  { id: 'twin-two', names: { ar: ['الوطن'] } },
]); // oxfmt-ignore

const A =
  'أعلنت بلدية المرسى القديم، مساء الثلاثاء، عودة المياه إلى أحياء المدينة بعد انقطاع دام أربعة أيام بسبب القصف.';
const B =
  'وقال رئيس البلدية إن فرق الصيانة أصلحت خط المياه الرئيسي، مضيفا أن القصف أصاب المحطة ثلاث مرات خلال أسبوع.';
const E =
  'The town council said on Tuesday that water had returned to the old harbour after four days of shelling.';
const F =
  "La municipalité a annoncé mardi soir le retour de l'eau dans le vieux port, après quatre jours de coupure.";
const HEAD = 'عودة المياه إلى المرسى القديم';

/** The outlets of the first credit, joined; null when there is none. */
const credit = (lines: string[], byline: string | null = null) =>
  creditsOf(index, { ...readText(lines.join('\n')), byline })[0]?.outlets.join('+') ?? null;

describe('credit lines', () => {
  it.each([
    // Between headline and text.
    ['طرابلس - بوابة الشرق', 'bawaba'],
    ['بيروت ـ بوابة الشرق', 'bawaba'],
    ['تونس – «الساحل اليوم»', 'today'],
    ['القاهرة: الأوسط أونلاين', 'middle'],
    ['لندن ــ الأوسط', 'middle'],
    ['الساحل اليوم -', 'today'],
    ['بَوّابة الشَّرق', 'bawaba'],
    ['موقع بوابة الشرق', 'bawaba'],
    ['(أ د ر)', 'adr'],
    ['( أ.د.ر )', 'adr'],
    ['طرابلس (أ د ر)', 'adr'],
    ['طرابلس - (وكالة الشاطئ)', 'adr'],
    ['وكالة الكثيب للأنباء', 'dune'],
    ['الكثيب', 'dune'],
    ['طهران - العالم', 'world'],
    ['قناة الحدث', 'hadath'],
    ['سلمى العريبي - رويال برس', 'royal'],
    ['رويال برس، وكالات', 'royal'],
    ['رويال برس + وكالات', 'royal'],
    ['نقلا عن بوابة الشرق', 'bawaba'],
    ['نقلاً عن صحيفة الأوسط', 'middle'],
    ['المصدر: رويال برس', 'royal'],
    ['خاص - بوابة الشرق', 'bawaba'],
    ['وكالة الشاطئ 14 يناير 2020', 'adr'],
    ['East Gate', 'bawaba'],
    ['By Royalpress Staff', 'royal'],
    ['With Royalpress', 'royal'],
    ['Source: East Gate', 'bawaba'],
    ['Par Agence du Rivage', 'adr'],
    ['Avec Royalpress', 'royal'],
    ['Blue TV avec ADR', 'blue+adr'],
    ['ADR et Royalpress', 'adr+royal'],
    // No credit.
    ['وكالات', null],
    ['خاص', null],
    ['متابعات', null],
    ['العالم', null],
    ['الحدث', null],
    ['الوطن -', null],
    ['رويال برس: ثلاثة قتلى في القصف', null],
    ['بوابة الشرق: نعتذر لقرائنا عن الخطأ', null],
    ['صورة: رويال برس', null],
    ['تصوير - وكالة الشاطئ', null],
    ['Photo: ADR', null],
    ['© ADR', null],
    ['رويال برس تفوز بجائزة الصحافة العربية', null],
    ['هل أخطأت رويال برس؟', null],
    ['مراسل الأوسط يروي ما رآه في المرسى القديم', null],
  ])('before the text: %s', (line, outlets) => {
    expect(credit([HEAD, line, A, B])).toBe(outlets);
  });

  it.each([
    ['المصدر: وكالة الشاطئ', 'adr'],
    ['المصدر : وكالات + الأوسط أونلاين', 'middle'],
    ['المصدر/ بوابة الشرق', 'bawaba'],
    ['المصدر: رويال برس + وكالة الشاطئ', 'royal+adr'],
    ['نقلا عن موقع الأوسط أونلاين', 'middle'],
    ['(رويال برس)', 'royal'],
    ['أ د ر', 'adr'],
    ['بتصرف عن الساحل اليوم', 'today'],
    ['© ADR', 'adr'],
    ['© 2020 ADR', 'adr'],
    ['Copyright Royalpress 2020', 'royal'],
    ['With ADR', 'adr'],
    ['(avec ADR)', 'adr'],
    ['Source : Agence du Rivage', 'adr'],
    ['Royalpress/ADR', 'royal+adr'],
    ['ADR and Royalpress', 'adr+royal'],
    ['المصدر: وكالات', null],
    ['جميع الحقوق محفوظة', null],
    ['تابعوا رويال برس على الهاتف المحمول', null],
  ])('after the text: %s', (line, outlets) => {
    expect(credit([HEAD, A, B, line])).toBe(outlets);
  });

  it.each([
    [`طرابلس (أ د ر) - ${A}`, 'adr'],
    [`طرابلس/ الكثيب/ ${A}`, 'dune'],
    [`طرابلس – الأوسط أونلاين – ${A}`, 'middle'],
    [`المرسى - رويال برس: ${A}`, 'royal'],
    [`رويال برس - ${A}`, 'royal'],
    [`(أ.د.ر) - ${A}`, 'adr'],
    [`TRIPOLI, Sept 3 (Royalpress) - ${E}`, 'royal'],
    [`TUNIS (ADR) — ${E}`, 'adr'],
    [`Tripoli, 3 sept. (Dune) - ${F}`, 'dune'],
    [`رويال برس: ${A}`, null],
    [`وقالت رويال برس إن ${A}`, null],
    [`ونقلت وكالة الشاطئ عن مصدر أن ${A}`, null],
    [`قال مراسل بوابة الشرق - الذي كان في المكان - إن ${A}`, null],
    [`According to Royalpress, the shelling stopped. ${E}`, null],
    [`Selon l'Agence du Rivage, ${F}`, null],
  ])('at the opening: %s', (paragraph, outlets) => {
    expect(credit([HEAD, paragraph, B])).toBe(outlets);
  });

  it.each([
    [`${B} (أ د ر)`, 'adr'],
    [`${B} (رويال برس).`, 'royal'],
    [`${B} المصدر: بوابة الشرق`, 'bawaba'],
    [`${E} – ADR`, 'adr'],
    [`${F} (avec ADR)`, 'adr'],
    [`${B.slice(0, -1)}، بحسب ما ذكرت وكالة أنباء (رويال برس).`, null],
    [`${B.slice(0, -1)}، كما قال في حديث إلى (رويال برس).`, null],
    [`${B} ونشرت صحيفة الأوسط صورا من المكان.`, null],
    [`${E.slice(0, -1)}, the mayor told (Royalpress).`, null],
  ])('at the end: %s', (paragraph, outlets) => {
    expect(credit([HEAD, A, paragraph])).toBe(outlets);
  });

  it.each([
    ['سلمى العريبي - بوابة الشرق', 'bawaba'],
    ['Par Agence du Rivage', 'adr'],
    ['Nadia F. with ADR', 'adr'],
    ['Royalpress', 'royal'],
    ['AFP-Services, Royalpress', 'royal'],
    ['سلمى العريبي', null],
    ['الوطن', null],
    ['العالم', null],
  ])('in the byline: %s', (byline, outlets) => {
    expect(credit([HEAD, A, B], byline)).toBe(outlets);
  });

  it('reads no credit out of a list after the article', () => {
    const body = readText([HEAD, A, B].join('\n')).blocks;
    const page = readText([HEAD, A, B, 'اقرأ أيضا', 'خبر أول عن السوق', 'خبر ثان عن المدارس', 'خبر ثالث', 'بيروت ـ بوابة الشرق'].join('\n'));
    expect(creditsOf(index, page, body)).toEqual([]);
  }); // oxfmt-ignore

  it('says how it knows and in which words', () => {
    const page = readText([HEAD, A, B, 'المصدر: وكالة الشاطئ'].join('\n'));
    expect(creditsOf(index, page)).toEqual([
      { outlets: ['adr'], basis: 'credit', line: 'المصدر: وكالة الشاطئ' },
    ]);
  });
});
