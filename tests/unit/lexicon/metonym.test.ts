import { describe, expect, it } from 'vitest';
import { read } from './article.ts';
import { conflict } from './conflict.ts';
import { entity, pack } from './packs.ts';

const places = pack(
  [
    entity('hill', ['الربوة', 'Hill']),
    entity('river', ['بلاد النهر'], { metonyms: { ar: ['نهران'], en: ['Nahran'] } }),
    entity('nahran', ['نهران'], { names: { ar: ['نهران'], en: ['Nahran'] } }),
    entity('delta', ['بلاد الدلتا'], { metonyms: { en: ['Deltov'] } }),
    entity('deltov', ['دلتوف'], { names: { en: ['Deltov'] } }),
    entity('coast', ['بلاد الشط'], { metonyms: { ar: ['شطوان'], en: ['Port Marel'] } }),
    entity('marel', ['شطوان'], { names: { ar: ['شطوان'], en: ['Port Marel'] } }),
    entity('envoy', ['سامر نعمان'], { kind: 'person' }),
  ],
  [],
  { anchors: ['hill'], minimum: 1 },
);
const named = (paragraph: string) => read(places, { paragraphs: ['الربوة', paragraph] }).named.slice(1);

describe('a capital', () => {
  it.each([
    ['to which something is sent', 'حملت الزيارة رسالة واضحة إلى نهران', ['نهران=river']],
    ['which calls for something', 'رحبوا بدعوة نهران إلى الهدنة', ['نهران=river']],
    ['which is given a right', 'يمنح الحق لنهران بالتدخل', ['نهران=river']],
    ['of which a clause says more', 'وتضيف أن نهران، التي اتهمت جيرانها أمس، تنتظر', ['نهران=river']],
    ['which is eager', 'لأن نهران حريصة على الهدنة', ['نهران=river']],
    ['between which somebody travels', 'تتنقل الوفود بين نهران والشط', ['نهران=nahran']],
    ['between which something is wrong', 'والخلاف بين نهران والشط كبير', ['نهران=river']],
    ['of which a question asks', 'What should Nahran do?', ['Nahran=river']],
    [
      'beside another, with a verb of both',
      'They say Nahran and Deltov have already agreed.',
      ['Nahran=river', 'Deltov=delta'],
    ],
    ['joined to a government', 'Talks between Nahran and Deltov ended.', ['Nahran=river', 'Deltov=delta']],
    [
      'joined by more than a blank',
      'Talks between Nahran  and  Deltov ended.',
      ['Nahran=river', 'Deltov=delta'],
    ],
    ['before one of two words', 'Nahran and Port Marel have agreed.', ['Nahran=river', 'Port Marel=coast']],
    [
      'in a list of three',
      'They say Nahran, Port Marel and Deltov have agreed.',
      ['Nahran=river', 'Port Marel=coast', 'Deltov=delta'],
    ],
    ['at the head of a sentence', 'Nahran and Deltov said so.', ['Nahran=river', 'Deltov=delta']],
    ['charged with another', 'اتهمت المدينة نهران وشطوان بدعم الحرب', ['نهران=river', 'شطوان=coast']],
    ['that somebody asks', 'ودعا سامر نعمان نهران إلى الهدنة', ['سامر نعمان=envoy', 'نهران=river']],
    ['with any verb of saying', 'نهران نوهت بالهدنة', ['نهران=river']],
    ['with a verb of saying of two', 'نهران وشطوان أكدتا ذلك', ['نهران=river', 'شطوان=coast']],
    ['behind a word with its article', 'يقاتل المدعومون من نهران هناك', ['نهران=river']],
    ['from which help comes', 'He took an offer of assistance from Nahran.', ['Nahran=river']],
  ])('%s is its government', (_, paragraph, expected) => {
    expect(named(paragraph)).toEqual(expected);
  });

  it.each([
    ['where others speak', 'Officials in Nahran said so.', ['Nahran=nahran']],
    ['of which the mayor speaks', 'The mayor of Nahran said so.', ['Nahran=nahran']],
    ['where sources speak', 'وفي نهران قالت مصادر ذلك', ['نهران=nahran']],
    [
      'before a comma and a government',
      'He left Nahran, Deltov denied it.',
      ['Nahran=nahran', 'Deltov=delta'],
    ],
    ['before a government', 'He was in Nahran and Deltov denied it.', ['Nahran=nahran', 'Deltov=delta']],
    ['that a person leaves', 'وغادر سامر نعمان نهران إلى الساحل', ['سامر نعمان=envoy', 'نهران=nahran']],
    [
      'behind the full stop after a government',
      'قصفت نهران الميناء. وشطوان بعيدة',
      ['نهران=river', 'شطوان=marel'],
    ],
    ['to which somebody travels', 'سافر الوفد إلى نهران أمس', ['نهران=nahran']],
    ['in which people meet', 'They met in Nahran and Deltov last week.', ['Nahran=nahran', 'Deltov=deltov']],
  ])('%s is the city', (_, paragraph, expected) => {
    expect(named(paragraph)).toEqual(expected);
  });
});

it('an army that others call after its master is no second army', () => {
  const { named: found } = read(conflict, {
    paragraphs: ['خضراوة', 'دخل جيش البلاد، الذي تسميه المدينة قوات نعمان، العاصمة الخضراء أمس.'],
  });
  expect(found).toContain('جيش البلاد=east-forces');
});
