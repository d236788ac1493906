/** Words around a capital by which it is known for its government, folded. Grammar, not knowledge of any topic. */
import { foldedWords } from '../text/fold.ts';

/** Perfect verbs, feminine as capitals are; those of saying are known elsewhere. */
export const PERFECT = foldedWords(
  'رفضت أرسلت دعمت احتجت وافقت قررت وقعت أبرمت عرضت تدخلت سحبت استدعت طردت فرضت قدمت زودت سلحت مولت نشرت نقلت ' +
    'التزمت تمسكت سعت حاولت أرادت صعدت تبنت أيدت عارضت ساندت رعت أجرت قطعت أوقفت خاصمت عادت راهنت باركت شكرت تخلت ' +
    'تراجعت ضغطت استقبلت استضافت استخدمت أصدرت وجهت انضمت بدأت اشترت باعت خسرت ربحت كثفت عززت خفضت جمدت شاركت نسقت ' +
    'توسطت عولت طمأنت أقنعت خشيت دافعت هاجمت قصفت شنت دفعت مارست سمحت منعت استغلت تورطت انحازت وقفت غيرت غادرت ' +
    'انسحبت',
);

/** Imperfect verbs, feminine, in the same way. */
export const IMPERFECT = foldedWords(
  'ترفض ترسل تدعم تحتج توافق تقرر توقع تبرم تعرض تتدخل تسحب تستدعي تطرد تفرض تقدم تزود تسلح تمول تنشر تنقل تعد ' +
    'تلتزم تتمسك تسعى تحاول تريد تصعد تتبنى تؤيد تعارض تساند ترعى تجري تقطع توقف تخشى تراهن تستخدم تستغل تعمل تقف ' +
    'تتجه تعتزم تملك تنوي تخاصم تعادي تبارك تشكر تتخلى تتراجع تضغط تستقبل تستضيف تصدر توجه تنضم تبدأ تشتري تبيع ' +
    'تخسر تربح تكثف تعزز تخفض تجمد تشارك تنسق تتوسط تعول تطمئن تقنع تدافع تهاجم تقصف تشن تدفع تمارس تسمح تمنع تتورط ' +
    'تنحاز تغير تحتاج تقبل تحترم تعرف تعلم تدرك تحرص تأمل تطمح تفضل تختار تؤمن تغادر تنسحب',
);

/** The same of two capitals (القاهرة وأبوظبي تدعمان): their dual, folded. */
export const TWO: ReadonlySet<string> = new Set([
  ...[...PERFECT].map((verb) => `${verb}ا`),
  ...[...IMPERFECT].map((verb) => `${verb}ان`),
]);

/** What begins a verb phrase of which the capital before it is the subject. */
export const AUXILIARY = foldedWords(
  'لا لن لم قد سوف كانت ليست باتت أصبحت ظلت ستظل مازالت لاتزال حريصة مستعدة ملتزمة عازمة متمسكة قلقة قادرة جادة ماضية معنية منزعجة',
);

/** Verbs of any gender whose object is a government: accused, asked, praised. */
export const OBJECT = foldedWords(
  'اتهم اتهمت اتهموا يتهم تتهم يتهمون اتهام متهما متهمة متهمين طالب طالبت يطالب تطالب مطالبا مطالبة دعا دعت ' +
    'يدعو تدعو داعيا داعية حث حثت يحث تحث ناشد ناشدت يناشد تناشد انتقد انتقدت ينتقد تنتقد منتقدا هاجم هاجمت ' +
    'يهاجم حمل حملت يحمل تحمل محملا أدان أدانت يدين شكر شكرت يشكر ساند يساند دعم يدعم أيد يؤيد خاصم يخاصم ' +
    'عادى يعادي عارض يعارض واجه يواجه أقنع يقنع أغضب يغضب أحرج يحرج استفز يستفز تحدى يتحدى هدد يهدد لام يلوم ' +
    'أبلغ يبلغ حذر يحذر محذرا وصف يصف تصف اعتبر يعتبر',
);

/** Nouns that a government’s name completes, and prepositions between parties. */
export const NOUNS = foldedWords(
  'موقف مواقف سياسة سياسات دعم تدخل تدخلات علاقات علاقة رد دور مصالح حليف حليفة حلفاء خلاف خلافات تقارب ' +
    'تنسيق اتهام اتهامات حكومة سلطات نظام بين مساعي رغبة قرار ضغوط ضغط وساطة أطماع مخططات نفوذ أجندة أجندات ' +
    'خطة خطط رهان رهانات مشروع استراتيجية تسليح تمويل رسالة مطلب مطالب شروط رضا غضب استياء قلق مخاوف تحفظ ' +
    'تحفظات موافقة إصرار مسعى جهود اعتراف وكيل وكلاء أدوات أتباع عملاء عميل رجال أذرع ذراع مرتزقة أموال أسلحة ' +
    'طائرات مسيرات خصوم خصم شريك شركاء صديق أصدقاء محور معسكر تصريحات تهديد تهديدات حسابات طموحات طموح أوهام ' +
    'مزاعم ادعاءات حرص التزام طلب تنديد إدانة تورط ضلوع مبادرة رؤية رغبات نوايا انحياز ضد مع تجاه حيال إزاء ' +
    'لصالح دعوة دعوات',
);

/** Prepositions that take the state: يعتمد على أنقرة. */
export const ABOUT = foldedWords('بين لدى على');

/** Before من and a capital, with article or not: what comes from a government, beside `NOUNS`. */
export const BEFORE_FROM = foldedWords(
  'إيعاز إيحاء توجيه توجيهات إشراف مباركة مدعوم مدعومة مدعومين مدعومون مقرب مقربة قريبة أوامر تكليف رعاية مساعدة مساندة كل ' +
    'قبل جانب يد مطلوب رسائل',
);

/** Before لـ and a capital, with article or not: whom somebody belongs to or speaks to. */
export const BELONGING = foldedWords(
  'تابع تابعة تابعين تابعون موالي موالية موالين موالون حليف حليفة حلفاء داعم داعمة مؤيد مؤيدة معادي معاد معادية ' +
    'خاضع خاضعة عميل عملاء ولاء ولاؤه ولاءه تبعية شكر شكره اتهام اتهامات اتهامه اتهاماته اتهاما انتقاد انتقادات ' +
    'انتقاده انتقاداته الحق إذن تفويض تفويضا رسالة رسائل صديق صديقة مناهض مناهضة منحاز منحازة',
);

/** Some words before إلى and a capital, with article or not: what is sent to a government. */
export const SENT = foldedWords(
  'رسالة رسائل انتقادات انتقادا اتهامات اتهاما اتهام تحذير تحذيرا تحذيرات إشارة طلبا نداء',
);

/** Verbs of two capitals: Ankara and Moscow have …. */
export const LATIN_TWO = foldedWords(
  'have are were ont sont se étaient avaient agree want back support veulent soutiennent',
);

/** Before a capital that is not the subject of what stands behind it: officials in Moscow said. */
export const PLACING = foldedWords(
  'في وفي من ومن إلى عن قرب in at near of from by to on via de d par à en vers depuis',
);

/** Between two capitals. */
export const AND = foldedWords('and et');

/** What a government is charged with or asked for. */
export const ACCUSED = foldedWords(
  'بتوفير بدعم بتسليح بإرسال بتقديم بالتدخل بانتهاك بخرق بتمويل بتزويد بنقل بالوقوف بالسعي بمحاولة بعرقلة ' +
    'بتأجيج بتهديد بارتكاب بقصف بتجنيد باحتلال بنشر بإشعال بإذكاء بدفع بالانحياز بالتورط بالعمل بالضغط بوقف ' +
    'بسحب باحترام بالتوقف بالكف بتهريب بتدريب باستخدام باستغلال بزعزعة بغزو بالضلوع بالعدوان',
);

/** Between a capital and its verb. */
export const RELATIVE = foldedWords('التي التى');

/** English and French verbs, and the second half of “Ankara-backed”. */
export const LATIN_AFTER = foldedWords(
  'said says announced announces denied denies accused accuses warned warns called calls urged urges ' +
    'rejected rejects opposed opposes welcomed condemned supports supported backs backed sent sends insisted insists has had ' +
    'wants wanted will would a accuse accusé affirme annonce appelle condamne dément soutient refuse rejette ' +
    'souhaite veut envoie dénonce is was does did may might could must should can cannot won doesn didn isn ' +
    'wasn seeks sought hopes hoped fears feared believes believed plans planned agreed agrees refused refuses ' +
    'criticised criticized criticises slammed threatened threatens vowed pledged demanded demands deployed ' +
    'deploys provided provides armed arms funds funded acknowledged admitted confirmed confirms argues argued ' +
    'considers considered remains kept recognises recognizes recognised est était avait sera doit peut ' +
    'pourrait devrait continue reste assure estime juge réclame exige demande propose nie menace espère ' +
    'craint cherche compte entend livre arme finance parraine appuie salue regrette reconnaît ne n ' +
    'soutenant appuyant accusant affirmant estimant jugeant dénonçant refusant voulant cherchant livrant armant ' +
    'finançant exigeant réclamant espérant supporting backing accusing insisting claiming hoping seeking ' +
    'exploited exploits used uses moved moves shipped transported trained signed launched',
);

/** English and French words before a government; in a question its auxiliary: What should Ankara do? */
export const LATIN_BEFORE = foldedWords(
  'should would does did between entre with avec contre against accused accuse accuses accusing urged urge urges urging told ' +
    'asked blamed blames blaming criticised criticized thanked warned warns warning accusent accusant accusé ' +
    'exhorté appelé dénonce selon',
);

/** Before a government whose view it is, at the head of a sentence and before a comma or marks: Pour Ankara, …. */
export const VIEW = foldedWords('pour for');

/** Before of, from, by, to and de: nouns that a government’s name completes. */
export const LATIN_NOUNS = foldedWords(
  'support backing assistance weapons arms drones troops threats warnings demands envoy approval policy government regime ally allies intervention role ambitions interests ' +
    'position pressure request orders accused behalf hands help aid allegiance loyal close supporters enemies ' +
    'rivals blessing consent according soutien appui aval politique gouvernement régime allié alliés alliée ingérence ' +
    'ingérences rôle intérêts pression pressions demande ordres aide hostile hostiles proche proches fidèle ' +
    'fidèles parrains parrain supplied provided soutenu soutenus soutenue soutenues armé armés financé',
);

/** Prepositions after such a noun. */
export const OF = foldedWords('of from by to on de d par à');
