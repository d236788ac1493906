/** An invented conflict of two sides, with a string that both call their army. */
import { entity, pack, term } from './packs.ts';

const force = { kind: 'org-armed' } as const;
const shared = [{ forms: ['جيش البلاد'], camp: 'west', entity: 'west-forces' }];

export const conflict = pack(
  [
    entity('land', ['الأرض الخضراء', 'خضراوة']),
    entity('general', ['سامر نعمان', 'نعمان'], { kind: 'person', camp: 'east' }),
    entity('premier', ['هاني الرشيد', 'الرشيد'], { kind: 'person', camp: 'west' }),
    entity('spokesman', ['ماجد فارس'], { kind: 'person', camp: 'west' }),
    entity('backer', ['دولة الجوار'], { camp: 'east-backer' }),
    entity('east-forces', ['جيش البلاد الوطني', 'جيش البلاد', 'قوات نعمان', 'القيادة العليا'], {
      ...force,
      camp: 'east',
      shared,
    }),
    entity('west-forces', ['قوات الرشيد', 'جيش البلاد التابع لحكومة الرشيد'], { ...force, camp: 'west' }),
    entity('cabinet', ['حكومة الرشيد'], { kind: 'org-gov', camp: 'west' }),
    entity('brigade', ['كتيبة ثوار الساحل'], { ...force, camp: 'west' }),
    entity('harbour', ['المرفأ']),
    entity('capital', ['العاصمة الخضراء']),
    entity('neighbour', ['بلاد النهر'], { metonyms: { ar: ['نهران'] } }),
    entity('nahran', ['نهران']),
    entity('other', ['مدينة أخرى']),
  ],
  [
    term('marshal', ['المشير'], { context: 'near', refersTo: 'general', rules: [{ from: '2016-09' }] }),
    term('bandits', ['قطاع الطرق'], { context: 'near' }),
    term('rebels', ['المتمردون'], { context: 'near', refersTo: 'east-forces' }),
    term('counter-terror', ['مكافحة الإرهاب'], { context: 'topic' }),
    term('revolutionaries', ['ثوار'], { context: 'topic' }),
    term('recognised', ['الحكومة المعترف بها'], { rules: [{ from: '2015-12-17' }] }),
    term('shadow-men', ['رجال الظل']),
    term('gangs', ['عصابات نعمان'], { effect: { direction: 'against', camp: 'east' }, strength: 3 }),
    term('retired', ['المتقاعد نعمان'], { effect: { direction: 'against', camp: 'east' }, strength: 2 }),
    term('heroes', ['أبطالنا'], { effect: { direction: 'for', camp: 'east-backer' }, strength: 3 }),
    term('generals-men', ['رجال نعمان'], { refersTo: 'east-forces' }),
  ],
  { anchors: ['land', 'general', 'east-forces', 'cabinet'], minimum: 2 },
);
