/**
 * Notices by which a site speaks of itself to its reader: subscribe here, we use cookies, click for more. They are
 * sentences, so shape does not tell them from an article; what does is that they address the reader (a request, "your",
 * "our") and speak of the site's own services in the same breath. Words between quotation marks are somebody's speech and
 * do not count.
 */

const WORD = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'u');

/** US folds to us: only what one asks of a reader tells them apart. */
const TO_US = '(?:contact|follow|help|join|support|tell) us';

/**
 * A request to the reader, or a thing of the reader's or of the site's; folded. Reports use the same words: تابع (he went
 * on), حمل (he blamed), لموقعنا (told our site), US (which folds to us), nous a dit.
 */
const ADDRESS = WORD(
  '(?:و|ف|ثم )?(?:اضغطو?ا?|انقرو?ا?)|(?:و|ف)?تابعونا|(?:و|ف)?تابعنا|(?:و|ف)?تابع(?:وا)?(?= (?:اخر|اخبار|جديد|كل|صفح|حساب|قنا|قنو|البث|المزيد|موقع)\\p{L}*)|' +
    '(?:و|ف)?اشترك(?:وا)?(?= (?:الان|معنا|مجانا|في (?:ال)?(?:نشر|قنا|خدم)\\p{L}*))|(?:و|ف)?حمل(?:وا)?(?= (?:الان|(?:ال)?تطبيق\\p{L}*))|' +
    '(?:و|ف)?(?:يرجي|نرجو|الرجاء|بريدك|بريدكم|حسابك|تجربتك|متصفحك|هاتفك|اختيارك|بضغط\\p{L}*)|' +
    '(?:و|ف)?(?:نشرتنا|موقعنا|تطبيقنا|قناتنا|صفحتنا|خدماتنا|شركاونا|نستخدم|نستعمل)|يستخدم هذا الموقع|هذا الموقع يستخدم|this (?:web)?site uses|ce site utilise|' +
    `please|you|your|we|our|you've|we've|${TO_US}|` +
    "vous|votre|vos|nous (?!a|ont|avait|avaient)\\p{L}+|nos|notre|je m'abonne",
);
/** The services themselves. */
const SERVICE = WORD(
  '[وفبل]*(?:ال)?(?:اشتراك|مشتركين|نشره البريديه|بريد الالكتروني|بريد الكتروني|رابط|كوكيز|ملفا?ت? تعريف|تطبيق|اشعارات|تلغرام|تليغرام|تيليغرام|واتساب|فيسبوك|تويتر|هنا|سياسه الخصوصيه|تعليقات|تعليقك)|' +
    'نشرتنا|بريدك|تطبيقنا|لل(?:مشتركين|اشتراك)|google news|' +
    'subscri\\p{L}+|op-?eds?|unsubscribe|newsletters?|inbox|register|sign up|log in|click|cookies|browser|website|e-?mail|app|personali[sz]e|privacy policy|your support|small favou?r|donat\\p{L}+|reading our|' +
    "abonn\\p{L}+|inscri\\p{L}+|newsletters?|adresse e-mail|courriel|cliqu\\p{L}+|appareils?|consent\\p{L}*|lettres? d['’]information|application|soutenez|faire un don",
);
/** Words by which a box speaks of its site without a request. */
const SITE = WORD(`we|our|${TO_US}|nous|nos|notre|نحن|(?:و|ب|ل)?(?:مراسلينا|مراسلونا|موقعنا|نشرتنا)`);
const QUOTED = /[«"“„][^«»"“”„]*[»"”]/gu;

/** Whether a block of prose is such a notice, by its folded text. */
export function isNotice(folded: string): boolean {
  const own = folded.replace(QUOTED, ' ');
  return ADDRESS.test(own) && SERVICE.test(own);
}

/** Whether a block outside quotation marks speaks in the name of the site. */
export function speaksForSite(folded: string): boolean {
  return SITE.test(folded.replace(QUOTED, ' '));
}
