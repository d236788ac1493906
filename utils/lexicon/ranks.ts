/** Arabic ranks and titles that stand before a person's name, folded. */
import { fold } from '../text/fold.ts';

export const RANKS = new Set(
  'المشير الفريق اللواء العميد العقيد المقدم الرائد النقيب الملازم الجنرال السيد الدكتور الشيخ ركن طيار متقاعد'
    .split(' ')
    .map(fold),
);
