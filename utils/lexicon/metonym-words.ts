/** Words around a capital by which it is known for its government, folded. Grammar, not knowledge of any topic. */
import { fold } from '../text/fold.ts';

/** Perfect verbs, feminine as capitals are. */
export const PERFECT = list(
  'قالت أعلنت أكدت أوضحت أضافت ذكرت دعت طالبت نفت اتهمت رفضت رحبت أدانت نددت حذرت طلبت أرسلت دعمت اعتبرت ' +
    'شددت أعربت أبدت وصفت جددت كشفت هددت توعدت ردت احتجت استنكرت انتقدت وافقت قررت وقعت أبرمت اقترحت عرضت ' +
    'تدخلت زعمت ادعت سحبت استدعت طردت فرضت قدمت زودت سلحت مولت نشرت نقلت اعترفت تعهدت وعدت التزمت تمسكت سعت ' +
    'حاولت أرادت أشارت لوحت صعدت تبنت أيدت عارضت ساندت رعت أبلغت أجرت علقت قطعت أوقفت بررت ألمحت خاصمت عادت ' +
    'اشترطت أصرت راهنت باركت شكرت تخلت تراجعت ضغطت استقبلت استضافت استخدمت أصدرت وجهت انضمت أقرت بدأت واصلت ' +
    'اشترت باعت خسرت ربحت كثفت عززت خفضت جمدت شاركت نسقت توسطت استبعدت لمحت عولت طمأنت أقنعت رأت خشيت دافعت ' +
    'هاجمت قصفت شنت دفعت مارست سمحت منعت استغلت تورطت انحازت وقفت غيرت غادرت انسحبت',
);

/** Imperfect verbs, feminine. */
export const IMPERFECT = list(
  'تقول تعلن تؤكد توضح تضيف تدعو تطالب تنفي تتهم ترفض ترحب تدين تندد تحذر تطلب ترسل تدعم تعتبر تشدد تعرب ' +
    'تبدي تصف تجدد تكشف تهدد تتوعد ترد تحتج تستنكر تنتقد توافق تقرر توقع تبرم تقترح تعرض تتدخل تزعم تدعي تسحب ' +
    'تستدعي تطرد تفرض تقدم تزود تسلح تمول تنشر تنقل تعترف تتعهد تعد تلتزم تتمسك تسعى تحاول تريد تشير تلوح ' +
    'تصعد تتبنى تؤيد تعارض تساند ترعى تبلغ تجري تعلق تقطع توقف تبرر تلمح ترى تخشى تراهن تستخدم تستغل تواصل ' +
    'تعمل تقف تتوقع تتجه تعتزم تملك تنوي تخاصم تعادي تشترط تصر تبارك تشكر تتخلى تتراجع تضغط تستقبل تستضيف ' +
    'تصدر توجه تنضم تقر تبدأ تشتري تبيع تخسر تربح تكثف تعزز تخفض تجمد تشارك تنسق تتوسط تستبعد تعول تطمئن تقنع ' +
    'تدافع تهاجم تقصف تشن تدفع تمارس تسمح تمنع تتورط تنحاز تغير تحتاج تقبل تحترم تعرف تعلم تدرك تحرص تتحدث ' +
    'تتمنى تأمل تطمح تفضل تختار تؤمن تغادر تنسحب',
);

/** The same of two capitals (القاهرة وأبوظبي تدعمان): their dual, folded. */
export const TWO: ReadonlySet<string> = new Set([
  ...[...PERFECT].map((verb) => `${verb}ا`),
  ...[...IMPERFECT].map((verb) => `${verb}ان`),
]);

/** What begins a verb phrase of which the capital before it is the subject. */
export const AUXILIARY = list(
  'لا لن لم قد سوف كانت ليست باتت أصبحت ظلت ستظل مازالت لاتزال حريصة مستعدة ملتزمة عازمة متمسكة قلقة قادرة جادة ماضية معنية منزعجة',
);

/** Verbs of any gender whose object is a government: accused, asked, praised. */
export const OBJECT = list(
  'اتهم اتهمت اتهموا يتهم تتهم يتهمون اتهام متهما متهمة متهمين طالب طالبت يطالب تطالب مطالبا مطالبة دعا دعت ' +
    'يدعو تدعو داعيا داعية حث حثت يحث تحث ناشد ناشدت يناشد تناشد انتقد انتقدت ينتقد تنتقد منتقدا هاجم هاجمت ' +
    'يهاجم حمل حملت يحمل تحمل محملا أدان أدانت يدين شكر شكرت يشكر ساند يساند دعم يدعم أيد يؤيد خاصم يخاصم ' +
    'عادى يعادي عارض يعارض واجه يواجه أقنع يقنع أغضب يغضب أحرج يحرج استفز يستفز تحدى يتحدى هدد يهدد لام يلوم ' +
    'أبلغ يبلغ حذر يحذر محذرا وصف يصف تصف اعتبر يعتبر',
);

/** Nouns that a government’s name completes, and prepositions between parties. */
export const NOUNS = list(
  'موقف مواقف سياسة سياسات دعم تدخل تدخلات علاقات علاقة رد دور مصالح حليف حليفة حلفاء خلاف خلافات تقارب ' +
    'تنسيق اتهام اتهامات حكومة سلطات نظام بين مساعي رغبة قرار ضغوط ضغط وساطة أطماع مخططات نفوذ أجندة أجندات ' +
    'خطة خطط رهان رهانات مشروع استراتيجية تسليح تمويل رسالة مطلب مطالب شروط رضا غضب استياء قلق مخاوف تحفظ ' +
    'تحفظات موافقة إصرار مسعى جهود اعتراف وكيل وكلاء أدوات أتباع عملاء عميل رجال أذرع ذراع مرتزقة أموال أسلحة ' +
    'طائرات مسيرات خصوم خصم شريك شركاء صديق أصدقاء محور معسكر تصريحات تهديد تهديدات حسابات طموحات طموح أوهام ' +
    'مزاعم ادعاءات حرص التزام طلب تنديد إدانة تورط ضلوع مبادرة رؤية رغبات نوايا انحياز ضد مع تجاه حيال إزاء ' +
    'لصالح دعوة دعوات',
);

/** Prepositions that take the state: يعتمد على أنقرة. */
export const ABOUT = list('بين لدى على');

/** Before من and a capital: what comes from a government. */
export const BEFORE_FROM = list(
  'بدعم دعم بطلب طلب بإيعاز بإيحاء بضغط بضغوط ضغوط بتوجيه بتوجيهات بتمويل تمويل بتسليح بإشراف بمباركة ' +
    'بموافقة بقرار مدعوم مدعومة مدعومين المدعوم المدعومة المدعومين مقرب مقربة المقرب المقربة القريبة قريبة ' +
    'بأوامر أوامر بتكليف برعاية بمساعدة مساعدة بمساندة كل قبل جانب يد مطلوب رسالة رسائل',
);

/** Before لـ and a capital: whom somebody belongs to or speaks to. */
export const BELONGING = list(
  'تابع تابعة تابعين التابع التابعة التابعين التابعون موالي موالية موالين الموالي الموالية الموالين ' +
    'الموالون حليف حليفة الحليف الحليفة الحلفاء داعم داعمة الداعم الداعمة مؤيد مؤيدة المؤيد المؤيدة معادي ' +
    'معاد معادية المعادي المعادية خاضع خاضعة الخاضع الخاضعة عميل عملاء ولاء الولاء ولاؤه ولاءه تبعية التبعية ' +
    'شكر الشكر شكره اتهام اتهامات الاتهام الاتهامات اتهامه اتهاماته اتهاما انتقاد انتقادات الانتقادات انتقاده ' +
    'انتقاداته الحق الإذن تفويض تفويضا رسالة رسائل صديق صديقة مناهض مناهضة المناهضة منحاز منحازة المنحازة',
);

/** Some words before إلى and a capital: what is sent to a government. */
export const SENT = list(
  'رسالة رسائل الرسالة انتقادات انتقادا اتهامات اتهاما اتهام تحذير تحذيرا تحذيرات إشارة طلبا نداء',
);

/** Verbs of two capitals: Ankara and Moscow have …. */
export const LATIN_TWO = list(
  'have are were ont sont se étaient avaient agree want back support veulent soutiennent',
);

/** Between two capitals. */
export const AND = list('and et');

/** What a government is charged with or asked for. */
export const ACCUSED = list(
  'بتوفير بدعم بتسليح بإرسال بتقديم بالتدخل بانتهاك بخرق بتمويل بتزويد بنقل بالوقوف بالسعي بمحاولة بعرقلة ' +
    'بتأجيج بتهديد بارتكاب بقصف بتجنيد باحتلال بنشر بإشعال بإذكاء بدفع بالانحياز بالتورط بالعمل بالضغط بوقف ' +
    'بسحب باحترام بالتوقف بالكف بتهريب بتدريب باستخدام باستغلال بزعزعة بغزو بالضلوع بالعدوان',
);

/** Between a capital and its verb. */
export const RELATIVE = list('التي التى');

/** English and French verbs, and the second half of “Ankara-backed”. */
export const LATIN_AFTER = list(
  'said says announced announces denied denies accused accuses warned warns called calls urged urges ' +
    'rejected rejects welcomed condemned supports supported backs backed sent sends insisted insists has had ' +
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
export const LATIN_BEFORE = list(
  'should would does did between entre with avec contre against accused accuse accuses accusing urged urge urges urging told ' +
    'asked blamed blames blaming criticised criticized thanked warned warns warning accusent accusant accusé ' +
    'exhorté appelé dénonce selon',
);

/** Before a government whose view it is, at the head of a sentence and before a comma or marks: Pour Ankara, …. */
export const VIEW = list('pour for');

/** Before of, from, by, to and de: nouns that a government’s name completes. */
export const LATIN_NOUNS = list(
  'support backing assistance weapons arms drones troops threats warnings demands envoy approval policy government regime ally allies intervention role ambitions interests ' +
    'position pressure request orders accused behalf hands help aid allegiance loyal close supporters enemies ' +
    'rivals blessing consent according soutien appui aval politique gouvernement régime allié alliés alliée ingérence ' +
    'ingérences rôle intérêts pression pressions demande ordres aide hostile hostiles proche proches fidèle ' +
    'fidèles parrains parrain soutenu soutenus soutenues armé armés financé',
);

/** Prepositions after such a noun. */
export const OF = list('of from by to on de d par à');

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(fold));
}
