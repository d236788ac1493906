import { describe, expect, it } from 'vitest';
import { conflict } from './conflict.ts';
import { entity, term } from './packs.ts';
import { read } from './article.ts';
import type { Pack } from '../../../utils/packs/schema.ts';

/** The invented conflict with a country elsewhere, hostile words and a milder one. */
const pack: Pack = {
  ...conflict,
  entities: [...conflict.entities, entity('far', ['سهلستان'], { metonyms: { ar: ['سهلان'] } })],
  terms: [
    ...conflict.terms,
    term('invaders', ['الغزاة'], { context: 'near', strength: 3 }),
    term('agent', ['العميل السهلستاني'], { context: 'near', refersTo: 'general' }),
    term('freed', ['حرر'], { context: 'near', strength: 2, inflects: 'verb' }),
  ],
};
const steady = [
  'الأرض الخضراء: قوات نعمان تتقدم',
  'قالت حكومة الرشيد إن قوات نعمان انتشرت في خضراوة. وقال نعمان إنه مستعد.',
];
const loaded = (paragraphs: string[]) =>
  read(pack, { paragraphs }).terms.map((one) => `${one.surface}=${one.id} ${one.why.rule}`);

describe('a term near its referent', () => {
  it.each([
    ['in the sentence', 'هاجم الغزاة حكومة الرشيد', ['الغزاة=invaders referent']],
    ['in the paragraph', 'زار نعمان البلدة. ثم غادر الغزاة مساء', ['الغزاة=invaders referent-in-paragraph']],
    ['in the paragraph before', 'ثم غادر الغزاة مساء', ['الغزاة=invaders referent-on-page']],
    [
      'a mild word, with fighting in its sentence',
      'دارت معركة حتى حررها الشبان',
      ['حررها=freed referent-on-page'],
    ],
    ['a mild word without', 'ثم حررها الكاتب مساء', []],
    ['a person, named anywhere', 'وصل المشير إلى البلدة', ['المشير=marshal referent-on-page']],
    ['the same beside a country elsewhere', 'زار المشير سهلستان', ['المشير=marshal referent-on-page']],
    [
      'the same where the term itself names that country’s people',
      'وصل العميل السهلستاني إلى البلدة',
      ['العميل السهلستاني=agent referent-on-page'],
    ],
    [
      'the same where the sentence speaks of its people further on',
      'وصل المشير إلى البلدة مساء ثم تحدث طويلا عن الشعب السهلستاني',
      ['المشير=marshal referent-on-page'],
    ],
    ['but not who is of its people', 'وصل المشير السهلستاني', []],
    ['not where the sentence is of a country elsewhere', 'غادر الغزاة سهلستان مساء', []],
    ['nor of its people', 'غادر الغزاة الشعب السهلستاني', []],
  ])('%s', (_name, text, wanted) => {
    expect(loaded([...steady, text])).toEqual(wanted);
  });

  it('is asked for in the sentence on a page that names the topic in passing', () => {
    const passing = ['عنوان', 'زار نعمان البلدة ثم مضى. ثم غادر الغزاة مساء'];
    expect(loaded(passing)).toEqual([]);
  });

  it('is asked for in the sentence on a page that leaves the topic', () => {
    const filler = Array.from({ length: 12 }, () => 'كلام عن السوق والمطر والثمر والناس '.repeat(4));
    expect(loaded([...steady, ...filler, 'ثم غادر الغزاة مساء'])).toEqual([]);
  });
});

describe('a reader’s own term beside the pack’s', () => {
  const of = (own: Partial<Pack['terms'][number]>, text: string) => {
    const mine = term('mine', ['الغزاة'], own);
    return read({ ...pack, terms: [...pack.terms, mine] }, { paragraphs: [...steady, text] }).loaded;
  };

  it.each([
    ['is found where the pack’s lacks its referent', {}, 'غادر الغزاة سهلستان مساء', ['الغزاة=mine']],
    ['leaves the place to the pack’s where that holds', {}, 'هاجم الغزاة حكومة الرشيد', ['الغزاة=invaders']],
    ['needs its own referent too', { context: 'near' as const }, 'غادر الغزاة سهلستان مساء', []],
    [
      'of more words wins',
      { names: { ar: ['الغزاة الجدد'] } },
      'هاجم الغزاة الجدد حكومة الرشيد',
      ['الغزاة الجدد=mine'],
    ],
  ])('%s', (_name, own, text, wanted) => {
    expect(of(own, text)).toEqual(wanted);
  });
});
