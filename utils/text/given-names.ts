/** Arabic given names, folded: by them a surname is told from another bearer's, and a name in marks from words. */
import { foldedWords } from './fold.ts';

/** Arabic given names that are hardly ever another word before a surname; باسم is not, since spokesmen speak باسم فلان. */
export const GIVEN_NAMES = foldedWords(
  'محمد احمد محمود عمر حسين ابراهيم اسماعيل مصطفى يوسف صلاح موسى عيسى سليمان عثمان طارق هشام الرحمن العزيز الكريم الرحيم السلام الملك القادر ' +
    'الرزاق الغني الحميد الحكيم الفتاح المجيد الرؤوف الوهاب اللطيف المنعم الستار عبدالله عبدالرحمن عبدالعزيز عبدالكريم عبدالسلام عبدالقادر ' +
    'زياد وليد بشير ياسر رمضان شعبان مفتاح فتحي رمزي لطفي مروان سفيان سلمان انور عقبة حاتم بلال هيثم اسامة ايمن وائل سمير نبيل كمال ' +
    'فاطمة عائشة خديجة مريم زينب سعاد ليلى هناء نادية',
);
/** Those that are ordinary words too (صالح, interest; ناصر, he backed): they count after a verb of saying or a rank. */
export const ORDINARY_GIVEN_NAMES = foldedWords(
  'صالح سعيد خالد حسن ناصر عادل كامل جمال سالم حامد علي كريم امين نوري مبروك مسعود منصور فرج عون رجب الله',
);
