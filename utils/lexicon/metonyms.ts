/**
 * When a capital is its government: where it says or does something (قالت أنقرة, "Moscow denied"), or is one of the
 * parties of what states do with one another (بين القاهرة وأنقرة). In all other places it is the city.
 */
import { fold } from '../text/fold.ts';
import type { Region } from './context.ts';
import type { Candidate } from './types.ts';

/** Perfect verbs, feminine as capitals are; the imperfect is made from the same list. */
const PERFECT = list(
  'قالت أعلنت أكدت أوضحت أضافت ذكرت دعت طالبت نفت اتهمت رفضت رحبت أدانت نددت حذرت طلبت أرسلت دعمت اعتبرت شددت ' +
    'أعربت أبدت وصفت جددت كشفت هددت توعدت ردت احتجت استنكرت انتقدت وافقت قررت وقعت أبرمت اقترحت عرضت تدخلت زعمت ' +
    'ادعت سحبت استدعت طردت فرضت قدمت زودت سلحت مولت نشرت نقلت اعترفت تعهدت وعدت التزمت تمسكت سعت حاولت أرادت ' +
    'أشارت لوحت صعدت تبنت أيدت عارضت ساندت رعت أبلغت أجرت علقت قطعت أوقفت بررت ألمحت',
);
const IMPERFECT = list(
  'تقول تعلن تؤكد توضح تضيف تدعو تطالب تنفي تتهم ترفض ترحب تدين تندد تحذر تطلب ترسل تدعم تعتبر تشدد تعرب تبدي تصف تجدد ' +
    'تكشف تهدد تتوعد ترد تحتج تستنكر تنتقد توافق تقرر توقع تبرم تقترح تعرض تتدخل تزعم تدعي تسحب تستدعي تطرد تفرض تقدم تزود ' +
    'تسلح تمول تنشر تنقل تعترف تتعهد تعد تلتزم تتمسك تسعى تحاول تريد تشير تلوح تصعد تتبنى تؤيد تعارض تساند ترعى تبلغ تجري ' +
    'تعلق تقطع توقف تبرر تلمح ترى تخشى تراهن تستخدم تستغل تواصل تعمل تقف تتوقع تتجه تعتزم تملك تنوي',
);
/** Nouns that a government's name completes. */
const NOUNS = list(
  'موقف مواقف سياسة سياسات دعم تدخل تدخلات علاقات علاقة رد دور مصالح حليف حليفة حلفاء خلاف خلافات تقارب تنسيق اتهام اتهامات ' +
    'حكومة سلطات نظام بين مساعي رغبة قرار ضغوط ضغط وساطة أطماع مخططات نفوذ',
);
const RELATIVE = list('التي التى');

const LATIN_AFTER = list(
  'said says announced announces denied denies accused accuses warned warns called calls urged urges rejected rejects ' +
    'welcomed condemned supports supported backs backed sent sends insisted insists has had wants wanted will would ' +
    'a accuse accusé affirme annonce appelle condamne dément soutient refuse rejette souhaite veut envoie dénonce',
);
const LATIN_BEFORE = list('between entre');

/** The word that makes a metonym of `candidate`, or null when it may be just the place. */
export function metonymWord(region: Region, candidate: Candidate, afterMetonym: boolean): string | null {
  // بأنقرة, لأنقرة: in or to the city. With و it continues what stands before.
  if (candidate.particle !== '' && candidate.particle !== 'و') return null;
  const previous = region.previous(candidate.start);
  if (candidate.particle === 'و') {
    if (afterMetonym) return 'و';
  } else if (previous >= 0) {
    const word = find(region, previous, [PERFECT, IMPERFECT, NOUNS, LATIN_BEFORE]);
    if (word !== null) return word;
  }
  let next = region.next(candidate.end);
  if (next >= 0 && find(region, next, [RELATIVE]) !== null) next++;
  return next < 0 ? null : find(region, next, [PERFECT, IMPERFECT, LATIN_AFTER]);
}

function find(region: Region, i: number, lists: Set<string>[]): string | null {
  if (i >= region.words.length) return null;
  const word = region.words[i]!.folded;
  const readings = word.startsWith('س') ? [...region.readings(i), word.slice(1)] : region.readings(i);
  return readings.find((reading) => lists.some((words) => words.has(reading))) ?? null;
}

function list(words: string): Set<string> {
  return new Set(words.split(' ').map(fold));
}
