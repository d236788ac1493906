/**
 * Words by which pages end an article: comment forms, share bars, cookie notices, footers. Generic phrases of news sites in
 * the three languages, written folded, at the start of a block (or anywhere in it). The content script has these alone.
 */

/** `ending`: the article hardly goes on after it; `comments`: what follows is the readers'. */
export type Ending = 'ending' | 'comments';

/**
 * A phrase counts at the start of a block, when the block is little more than it or the phrase ends at a colon, dots or dash.
 * @param phrases folded, as alternatives of a pattern
 * @param slack letters that may follow
 */
export function opening(phrases: string, slack: number): RegExp {
  return new RegExp(`^(?:${phrases})(?!\\p{L})(?:.{0,${slack}}$|\\s*[:：.…·\\-–—|>»«])`, 'su');
}

/** The readers' comments, or the form for them: what follows is not the article's. */
const COMMENTS = opening(
  '(?:اترك|اضف|اضافه|اكتب) تعليقا?|التعليقات|تعليقات (?:القراء|الزوار)|(?:اراء|ردود) القراء|شروط (?:التعليق|النشر)|لن يتم نشر عنوان بريدك|' +
    '(?:leave|add) a (?:comment|reply)|(?:readers? )?comments|your email address will not be published|' +
    '(?:laisser|ajouter) un commentaire|commentaires|vos reactions|reactions des lecteurs|votre adresse e-mail ne sera pas publiee',
  60,
);
/** The end of the article: what follows belongs to the site, unless the article goes on. */
const ENDINGS = opening(
  'تابعنا علي|تابعونا|شارك (?:هذا|المقال|الخبر)|مشاركه (?:المقال|عبر)|حقوق النشر|زر الذهاب الي الاعلي|سياسه الخصوصيه|الاكثر (?:قراءه|مشاهده)|' +
    'اخر الاخبار|الكلمات المفتاحيه|كلمات (?:دلاليه|مفتاحيه)|(?:ال)?وسوم|' +
    'follow us|share this|copyright|privacy policy|most (?:read|popular)|trending|tags|' +
    'suivez-nous|partage[rz]|politique de confidentialite|les plus lus|mots-cles',
  60,
);

/** «3 comments», «٣ تعليقات», «5 commentaires»: a line of its own. */
const COMMENT_COUNT =
  /^\(?\d+\)?\s(?:comments?|تعليق(?:ات|ا)?|commentaires?|reponses?|responses?|ردود?)[^\p{L}\p{N}]*$/u;

/** Buttons: all there is in a line. */
const BUTTON = /^(?:شارك|مشاركه|طباعه|رد|share|print|partager|envoyer|imprimer)[^\p{L}]*$/u;
/** Whose text it is, after the article. */
const SOURCE = /^(?:المصدر|sources?)\s*:.{2,40}$/u;
/** Endings that stand anywhere in a block. */
const SIGNATURE =
  /جميع الحقوق محفوظه|ملفات تعريف الارتباط|uses? cookies|utilis(?:e|ons) des cookies|all rights reserved|tous droits reserves|^powered by|our standards:/u;

/** A folded block from its first letter or figure on. */
export function lettersOf(folded: string): string {
  return folded.replace(/^[^\p{L}\p{N}]+/u, '');
}

/** How a folded block ends the article, or null when it does not. */
export function endingOf(folded: string): Ending | null {
  const start = lettersOf(folded);
  if (COMMENT_COUNT.test(start) || COMMENTS.test(start)) return 'comments';
  return BUTTON.test(start) || SOURCE.test(start) || ENDINGS.test(start) || SIGNATURE.test(folded)
    ? 'ending'
    : null;
}
