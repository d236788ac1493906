/** Names and terms that look like a part of something else, and are, or are not. */
import { describe, expect, it } from 'vitest';
import { read } from './article.ts';
import { entity, pack, term } from './packs.ts';

describe('what only looks like a part of something else', () => {
  it('is a term inside the name of an event, for a side calls it so', () => {
    const war = pack(
      [entity('battle', ['تحرير المرفأ'], { kind: 'event' }), entity('square', ['ساحة التحرير'])],
      [term('freeing', ['تحرير', 'التحرير'])],
    );
    const { loaded } = read(war, { paragraphs: ['عنوان', 'بدأ تحرير المرفأ. ثم ساروا إلى ساحة التحرير'] });
    expect(loaded).toEqual(['تحرير=freeing']);
  });

  it('is no surname where another stands behind it', () => {
    const people = pack([entity('aid', ['عائد صابر'], { kind: 'person' })]);
    const { named } = read(people, {
      paragraphs: ['عنوان', 'قال عائد صابر ذلك. وقال صابر المنذري غيره. وقال صابر إنه تعب'],
    });
    expect(named).toEqual(['عائد صابر=aid', 'صابر=aid']);
  });

  it('stands before the word that its rule asks for, with a particle written by itself before the marks', () => {
    const labels = pack(
      [entity('land', ['الساحل'])],
      [term('called', ['ما يعرف'], { rules: [{ before: ['الجيش'] }] })],
    );
    const { loaded } = read(labels, {
      paragraphs: ['عنوان', 'في الساحل ما يعرف بـ"الجيش" وما يعرف بـ"السوق"'],
    });
    expect(loaded).toEqual(['ما يعرف=called']);
  });

  it('is an army whose spokesman is named right behind it', () => {
    const [east, west] = ['east', 'west'].map((camp) =>
      entity(`${camp}-forces`, [], {
        kind: 'org-armed',
        camp,
        names: { en: [`${camp} force`, 'home army'] },
      }),
    );
    const shared = [{ forms: ['home army'], camp: 'west', entity: 'west-forces' }];
    const armies = pack([
      { ...east!, shared },
      { ...west!, names: { en: ['west force'] } },
      entity('speaker', [], { kind: 'person', camp: 'west', names: { en: ['Majid Faris'] } }),
    ]);
    const { named } = read(armies, { paragraphs: ['A title', 'Home army spokesman Majid Faris denied it.'] });
    expect(named).toEqual(['Home army=west-forces', 'Majid Faris=speaker']);
  });

  it('stands before somebody spoken to, not before the word that makes it another', () => {
    const people = pack([
      entity('salma', ['سلامة'], { kind: 'person', rules: [{ notBefore: ['الصيادين'] }] }),
      entity('land', ['الساحل']),
    ]);
    const { named } = read(people, { paragraphs: ['الساحل', 'قال سلامة للصيادين إن سلامة الصيادين مهمة'] });
    expect(named).toEqual(['الساحل=land', 'سلامة=salma']);
  });
});
