import { describe, expect, it } from 'vitest';
import { read } from './article.ts';
import { entity, pack } from './packs.ts';

const places = pack(
  [entity('syria', ['سوريا']), entity('kingdom', ['السعودية']), entity('town', ['العزيزية'])],
  [],
  { anchors: ['town'], minimum: 1 },
);
const named = (paragraph: string) => read(places, { paragraphs: ['العزيزية', paragraph] }).named.slice(1);

describe('a place that is spelt like an adjective', () => {
  it.each([
    ['behind an indefinite noun in the accusative', 'نقلوا تسعين مرتزقا سوريا إلى الجبهة'],
    ['behind a thing in the accusative', 'أخرج من جيبه تقريرا سوريا ينصحه بالصبر'],
    ['the same with a conjunction', 'أسروا ضابطا وجنديا سوريا قرب الجبهة'],
    ['behind a noun with its article', 'قالت الخارجية السعودية إن الاجتماع تأجل'],
    ['behind a channel’s name', 'قالت قناة المدار نيوز السعودية إن الاجتماع تأجل'],
    ['behind two of them', 'بتمويل من الحكومتين السعودية والمجاورة لها'],
    ['behind a plural with its article', 'ذكرت وكالة الأنباء السعودية ذلك، ورحبت السلطات السعودية به'],
  ])('is the adjective %s', (_, paragraph) => {
    expect(named(paragraph)).toEqual([]);
  });

  it.each([
    ['its object', 'قال ذلك متهما سوريا بالتدخل', ['سوريا=syria']],
    ['behind a preposition', 'وصل الوفد إلى سوريا ثم إلى السعودية', ['سوريا=syria', 'السعودية=kingdom']],
    ['behind a noun without its article', 'أثنى على موقف السعودية وزيارة سوريا', ['السعودية=kingdom', 'سوريا=syria']],
    ['behind a masculine noun with its article', 'دعا الرئيس السعودية إلى الحوار', ['السعودية=kingdom']],
    ['in a list', 'حضرت وفود الأردن والسعودية وسوريا', ['السعودية=kingdom', 'سوريا=syria']],
  ])('is the place as %s', (_, paragraph, expected) => {
    expect(named(paragraph)).toEqual(expected);
  });
}); // oxfmt-ignore
