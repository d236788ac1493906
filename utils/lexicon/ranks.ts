/** Arabic ranks and titles that stand before a person's name, folded. */
import { foldedWords } from '../text/fold.ts';

export const RANKS = foldedWords(
  'المشير الفريق اللواء العميد العقيد المقدم الرائد النقيب الملازم الجنرال السيد الدكتور الشيخ ركن طيار متقاعد',
);
