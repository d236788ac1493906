/**
 * Names of places that are spelt like an adjective made from them: سوريا after an indefinite noun in the accusative
 * (جنديا سوريا, a Syrian soldier), and names with article and ending of an adjective behind a noun with its article
 * (الخارجية السعودية, the Saudi foreign ministry).
 */
import { fold } from '../text/fold.ts';
import { wordTest } from '../text/lexeme.ts';
import type { Place } from './conditions.ts';
import type { Rows } from './rows.ts';

/** People, things and bodies as an accusative that an adjective follows; no participles that have the place as object (متهما). */
const NOUNS = new Set(
  (
    'مرتزق مقاتل مسلح جندي ضابط خبير مستشار مدرب طيار متطوع عنصر قيادي إرهابي متطرف مواطن مدني شاب رجل طفل عامل مهاجر لاجئ أسير قتيل ' +
    'جريح مسؤول دبلوماسي نائب وزير رئيس زعيم مرشح ناشط صحفي صحافي طبيب باحث لاعب تاجر وفد فريق حزب جيش حوار حل شأن قرار اتفاق توافق ' +
    'موقف مصدر دينار إجماع ملف مشروع اقتتال صراع نزاع تدخل دعم غزو هجوم طلب رد مقترح نفوذ دور وجود حضور قلق رفض ضغط تحرك ' +
    'تقرير بيان تصريح مقطع فيلم كاتب محلل فنان عميد عقيد قائد سفير مبعوث طرف شعب منتخب حقل نفط مطار تنظيم فصيل برلمان نظام كتاب رصيد ضيف'
  )
    .split(' ')
    .map((noun) => `${fold(noun)}ا`),
);
const ACCUSATIVE = wordTest(
  (folded) => NOUNS.has(folded) || (/^[وف]../.test(folded) && NOUNS.has(folded.slice(1))),
);
/** A noun with its article that such an adjective agrees with: feminine, two of them, or a plural of things. */
const DEFINITE = wordTest((folded) => /^[وف]?(?:[بك]?ال|لل)..+(?:ه|ات|اء|تين|تان)$/.test(folded));
/** What has a name before its adjective: قناة كذا السعودية. */
const NAMED = wordTest((folded) => /^[وفبل]?(?:قناه|صحيفه|وكاله|شبكه|مجله|جريده|شركه|فضاييه)$/.test(folded));
/** Words that the name may have. */
const NAME = 2;
const LIKE_ADJECTIVE = /^ال..+يه$/;

/** Whether a place's name of one word is that adjective here. */
export function isAdjective(rows: Rows, { region, candidate, owner }: Place): boolean {
  // asked for every name: few of them end so
  if (!/[اةه]/.test(region.text[candidate.end - 1] ?? '')) return false;
  if (owner.kind !== 'entity' || candidate.particle !== '') return false;
  if (rows.entities.get(owner.id)?.kind !== 'place') return false;
  const { form, words } = rows.factsOf(owner);
  if (words.length > 1) return false;
  const accusative = form.endsWith('يا');
  if (!accusative && !LIKE_ADJECTIVE.test(form)) return false;
  const at = region.previous(candidate.start);
  const before = region.words[at];
  if (before === undefined) return false;
  if (accusative) return ACCUSATIVE(before);
  return DEFINITE(before) || region.words.slice(Math.max(0, at - NAME), at + 1).some(NAMED);
}
