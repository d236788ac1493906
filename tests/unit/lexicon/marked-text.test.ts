/** Texts as sites and typists mark them: vowel signs, tatweel, and the invisible signs of direction around names. */
import { describe, expect, it } from 'vitest';
import { read } from './article.ts';
import { entity, pack } from './packs.ts';

const force = { kind: 'org-armed' } as const;
const shared = [{ forms: ['جيش البلاد'], camp: 'west', entity: 'west-forces' }];
const land = pack(
  [
    entity('land', ['الأرض الخضراء']),
    entity('numan', ['سامر نعمان'], { kind: 'person' }),
    entity('premier', ['هاني الرشيد'], { kind: 'person', camp: 'west' }),
    entity('east-forces', ['جيش البلاد'], { ...force, camp: 'east', shared }),
    entity('west-forces', ['جيش البلاد التابع للرشيد'], { ...force, camp: 'west' }),
    entity('bay', ['الخليج الصغير']),
    entity('corner', ['الزاوية'], { rules: [{ near: ['مدينة'] }] }),
    entity('river', ['بلاد النهر'], { metonyms: { ar: ['نهران'] } }),
    entity('nahran', ['نهران']),
    entity('agency', ['أ ن ب'], { kind: 'org-media', rules: [{ tagOnly: true }] }),
  ],
  [],
  { anchors: ['land', 'bay'], minimum: 1 },
);
const named = (paragraph: string) => read(land, { paragraphs: ['الأرض الخضراء', paragraph] }).named.slice(1);

describe('a name begins with its first letter', () => {
  it.each([
    ['a misspelled one', 'قال وَسامر نعماان ذلك', ['سامر نعماان=numan']],
    ['a misspelled one behind tatweel', 'قال وــسامر نعماان ذلك', ['سامر نعماان=numan']],
    ['a surname', 'جاء سامر نعمان. وأضاف وَنَعمان كلاما', ['سامر نعمان=numan', 'نَعمان=numan']],
    ['a surname without particle', 'جاء سامر نعمان. وأضاف نَعمان كلاما', ['سامر نعمان=numan', 'نَعمان=numan']],
    ['a right one', 'قال وَسامر نعمان ذلك', ['سامر نعمان=numan']],
  ])('%s', (_name, paragraph, expected) => {
    expect(named(paragraph)).toEqual(expected);
  }); // oxfmt-ignore
});

describe('signs that nobody sees part nothing', () => {
  it.each([
    [
      'a spokesman and his force',
      'المتحدث باسم \u200fجيش البلاد\u200f، \u200fهاني الرشيد\u200f، هنا',
      ['جيش البلاد=west-forces', 'هاني الرشيد=premier'],
    ],
    ['places listed together', 'الخليج الصغير \u200fوَالزاوية هنا', ['الخليج الصغير=bay', 'الزاوية=corner']],
    ['a clause on a government', 'قالوا إن نهران\u200f، \u200fالتي قصفت الميناء، تنتظر', ['نهران=river']],
    ['an agency’s tag', 'الخليج الصغير (\u200fأ ن ب\u200f) - قيل', ['الخليج الصغير=bay', 'أ ن ب=agency']],
  ])('%s', (_name, paragraph, expected) => {
    expect(named(paragraph)).toEqual(expected);
  }); // oxfmt-ignore
});
