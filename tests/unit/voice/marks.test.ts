import { describe, expect, test } from 'vitest';
import { findMarked } from '../../../utils/voice/marks.ts';

function marked(text: string): string[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  return findMarked(text, paragraphs).map((piece) => {
    const depth = piece.parent === null ? '' : '>';
    return `${depth}${piece.continued ? '+' : ''}${text.slice(piece.start, piece.end)}${piece.closing === 'mark' ? '' : '~'}`;
  });
}

describe('every style of marks', () => {
  test.each([
    ['قال: "سنبقى هنا" وغادر.', ['سنبقى هنا']],
    ['قال: “سنبقى هنا” وغادر.', ['سنبقى هنا']],
    ['قال: «سنبقى هنا» وغادر.', ['سنبقى هنا']],
    ['قال: « سنبقى هنا » وغادر.', [' سنبقى هنا ']],
    ['قال: „سنبقى هنا“ وغادر.', ['سنبقى هنا']],
    ['قال: ”سنبقى هنا” وغادر.', ['سنبقى هنا']],
    ['قال: ((سنبقى هنا)) وغادر.', ['سنبقى هنا']],
    ['قال: <<سنبقى هنا>> وغادر.', ['سنبقى هنا']],
    ["قال: ''سنبقى هنا'' وغادر.", ['سنبقى هنا']],
    ['قال: ‹سنبقى هنا› وغادر.', ['سنبقى هنا']],
    ['قال: ‘سنبقى هنا’ وغادر.', ['سنبقى هنا']],
    ['He said: ‘We stay here’ and left.', ['We stay here']],
    ["He said: 'We stay here' and left.", ['We stay here']],
    ['Il a dit : « Nous restons » et il est parti.', [' Nous restons ']],
    ['彼は「残る」と言った。', ['残る']],
    ['彼は『残る』と言った。', ['残る']],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected));
});

describe('marks typed the wrong way round or mixed', () => {
  test.each([
    ['قال: ”سنبقى هنا“ وغادر.', ['سنبقى هنا']],
    ['قال: »سنبقى هنا« وغادر.', ['سنبقى هنا']],
    ['قال: ” سنبقى هنا ” وغادر.', [' سنبقى هنا ']],
    ['قال: «سنبقى هنا" وغادر.', ['سنبقى هنا']],
    ['قال: "سنبقى هنا» وغادر.', ['سنبقى هنا']],
    ['قال: “سنبقى هنا" وغادر.', ['سنبقى هنا']],
    ['قال: "سنبقى هنا”، وغادر.', ['سنبقى هنا']],
    ['قال: "سنبقى هنا "وغادر ثم قال: "وداعا".', ['سنبقى هنا ', 'وداعا']],
    ['في بيان،"سنبقى هنا" حسب قوله.', ['سنبقى هنا']],
    ['قال"سنبقى هنا" وغادر.', ['سنبقى هنا']],
    ['سمّاه ب"الخائن" و"العميل".', ['الخائن', 'العميل']],
    ['سمّاه بـ"الخائن" وبـ«العميل».', ['الخائن', 'العميل']],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected));
});

describe('nesting', () => {
  test.each([
    ['قال: «لن يدخل "الغزاة" أرضنا» وغادر.', ['لن يدخل "الغزاة" أرضنا', '>الغزاة']],
    ['قال: "لن يدخل "الغزاة" أرضنا" وغادر.', ['لن يدخل "الغزاة" أرضنا', '>الغزاة']],
    ['قال إن ""الغزاة" لن يدخلوا أرضنا".', ['"الغزاة" لن يدخلوا أرضنا', '>الغزاة']],
    ['قال: «لن يدخل «الغزاة» أرضنا» وغادر.', ['لن يدخل «الغزاة» أرضنا', '>الغزاة']],
    ['“They said ‘never’ twice,” he said.', ['They said ‘never’ twice,', '>never']],
    ['"They said \'never\' twice," he said.', ["They said 'never' twice,", '>never']],
    ['« Ils ont dit “jamais” deux fois », dit-il.', [' Ils ont dit “jamais” deux fois ', '>jamais']],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected));
});

describe('marks never closed or never opened', () => {
  test.each([
    ['قال: "سنبقى هنا ولن نرحل.', ['سنبقى هنا ولن نرحل.~']],
    ['قال: «سنبقى هنا.\nوغادر المدينة.', ['سنبقى هنا.~']],
    ['قال: «سنبقى هنا. وأضاف: «لن نرحل» ثم غادر.', ['سنبقى هنا.~', 'لن نرحل']],
    ['قال مخاطبا الجنود: سنبقى هنا» وغادر.', ['سنبقى هنا']],
    ['سنبقى هنا» وغادر.', []],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected));
});

describe('over several paragraphs', () => {
  test.each([
    ['قال: «الأول.\n«الثاني.\n«الثالث» وغادر.', ['الأول.~', '+الثاني.~', '+الثالث']],
    ['قال: «الأول.\nالثاني» وغادر.', ['الأول.~', '+الثاني']],
    ['“One.\n“Two,” he said.', ['One.~', '+Two,']],
    ['قال: "الأول.\nثم قال: "الثاني".', ['الأول.~', 'الثاني']],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected));
});

describe('no marks', () => {
  test.each([
    ["It isn't the soldiers' fault, it's Wadi's.", []],
    ['L’armée n’a pas d’ordre.', []],
    ["L'armée n'a pas d'ordre aujourd'hui.", []],
    ['A 5" gun and a 12" one.', []],
    ['He is 5\'10" tall.', []],
    ['مدفع عيار 5" على السفينة.', []],
    ['"A 5" gun fired," he said.', ['A 5" gun fired,']],
    ['بدأت الحرب "عام 2014" وانتهت "عام 2020".', ['عام 2014', 'عام 2020']],
    ["Back in the '90s it was calm.", []],
    ['Ka‘ba and ‘Abd al-Rahman', []],
    ['', []],
    ['""', []],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected));
});
