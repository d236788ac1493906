import { describe, expect, it } from 'vitest';
import { oneEdit } from '../../../utils/lexicon/one-edit.ts';
import { read } from './article.ts';
import { entity, pack } from './packs.ts';

describe('one edit', () => {
  it.each([
    ['a letter replaced', 'نعمان', 'نعبان', true],
    ['a letter left out', 'نعمان', 'نعان', true],
    ['a letter put in', 'نعمان', 'نعممان', true],
    ['two neighbours exchanged', 'نعمان', 'نمعان', true],
    ['nothing', 'نعمان', 'نعمان', false],
    ['two letters replaced', 'نعمان', 'نبسان', false],
    ['two letters left out', 'نعمان', 'نعن', false],
    ['two letters exchanged that are no neighbours', 'نعمان', 'ممعنان', false],
  ])('%s: %s, %s', (_name, a, b, wanted) => {
    expect(oneEdit(a, b, true)).toBe(wanted);
    expect(oneEdit(b, a, true)).toBe(wanted);
  });

  it.each([
    ['letters of like shape', 'حراب', 'جراب', true],
    ['letters of other shape', 'مشري', 'مصري', false],
    ['letters with nothing in common', 'مشري', 'مكري', false],
    ['a weak letter left out', 'سالم', 'سلم', true],
    ['a doubled letter', 'سالم', 'سالمم', true],
    ['the ل of the article', 'الحداد', 'احداد', true],
    ['another letter left out', 'سالم', 'الم', false],
  ])('that changes little, beside a common name: %s', (_name, a, b, wanted) => {
    expect(oneEdit(a, b, false)).toBe(wanted);
  });
});

describe('misspelled names', () => {
  const people = pack([
    entity('land', ['الساحل']),
    entity('numan', ['سامر نعمان', 'نعمان'], { kind: 'person' }),
    entity('mishri', ['خالد المشري'], { kind: 'person' }),
    entity('khalaf', ['محمد الخلفاوي'], { kind: 'person' }),
    entity('council', ['المجلس الأعلى للساحل', 'مجلس الساحل'], { kind: 'org-gov' }),
    entity('latin', [], { kind: 'person', names: { en: ['Samir Khalfawi'] } }),
  ]);
  const named = (text: string) => read(people, { paragraphs: ['الساحل', text] }).named.slice(1);

  it.each([
    ['the surname', 'قال سامر نعماان ذلك', ['سامر نعماان=numan']],
    ['the first name', 'قال ساير نعمان ذلك', ['ساير نعمان=numan']],
    ['a long surname with a common first name', 'قال محمد الخلفاقي ذلك', ['محمد الخلفاقي=khalaf']],
    ['another surname with a common first name', 'قال خالد المصري ذلك', []],
    [
      'the same, when the man is named in the article',
      'قال خالد المشري. وأضاف خالد المصري',
      ['خالد المشري=mishri', 'خالد المصري=mishri'],
    ],
    ['one word in a name of three', 'اجتمع المجلس الأعلا للساحل', ['المجلس الأعلا للساحل=council']],
    ['another particle', 'اجتمع المجلس الأعلى والساحل', ['الساحل=land']],
    ['one word in two of an organisation', 'اجتمع مجلسي الساحل', ['الساحل=land']],
    ['what is somebody’s own', 'اجتمع مجلسه الساحل', ['الساحل=land']],
    ['Latin names', 'met Samir Khalfawy there', ['Samir Khalfawy=latin']],
    ['Latin words in small letters', 'met Samir khalfawy there', []],
    ['a single word', 'قال نعماان ذلك', []],
    ['over a full stop', 'جاء سامر. نعماان غاب', []],
  ])('%s', (_name, text, wanted) => {
    expect(named(text)).toEqual(wanted);
  });

  it('are less sure than right ones, and say why', () => {
    const got = read(people, { paragraphs: ['الساحل', 'قال سامر نعماان ذلك'] }).entities[1]!;
    expect(got).toMatchObject({ surface: 'سامر نعماان', why: { rule: 'misspelling', form: 'سامر نعمان' } });
    expect(got.confidence).toBeLessThan(1);
  });
});
