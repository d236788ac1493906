/**
 * Words by which pages introduce what is not the article: "read also", comment forms, share bars, cookie notices,
 * footers. Generic phrases of news sites in the three languages, compared folded at the start of a block (or anywhere
 * in a short one). They only support the evidence of shape and repetition in `body.ts`.
 */
import { fold, foldText } from '../text/fold.ts';

/** An insertion inside the article: the block goes, the article continues. */
const INSERTIONS = [
  'اقرأ أيضا',
  'اقرأ ايضاً',
  'إقرأ أيضا',
  'اقرا المزيد',
  'اقرأ المزيد',
  'اقرأ كذلك',
  'شاهد أيضا',
  'شاهد المزيد',
  'طالع أيضا',
  'موضوعات متعلقة',
  'موضوعات ذات صلة',
  'مواضيع ذات صلة',
  'مواضيع متعلقة',
  'مقالات ذات صلة',
  'أخبار ذات صلة',
  'أخبار متعلقة',
  'المزيد من الأخبار',
  'للمزيد',
  'قد يهمك أيضا',
  'قد يعجبك',
  'ربما يعجبك',
  'اخترنا لك',
  'read also',
  'read more',
  'also read',
  'see also',
  'related articles',
  'related stories',
  'related news',
  'related topics',
  'more on this story',
  'you may also like',
  'recommended',
  'recommended stories',
  'lire aussi',
  'a lire aussi',
  'à lire également',
  'sur le même sujet',
  'articles liés',
  'articles similaires',
  'voir aussi',
  'pour aller plus loin',
  'موضوع يهمك',
  'لا يفوتك',
  'موضوعات مقترحة',
  'more from',
  'dans la même rubrique',
  'newsletter',
];

/** The readers' comments, or the form for them: what follows is not the article's. */
const COMMENTS = [
  'اترك تعليق',
  'أضف تعليق',
  'إضافة تعليق',
  'اكتب تعليق',
  'التعليقات',
  'تعليقات القراء',
  'تعليقات الزوار',
  'آراء القراء',
  'ردود القراء',
  'شروط التعليق',
  'شروط النشر',
  'لن يتم نشر عنوان بريدك',
  'leave a comment',
  'leave a reply',
  'add a comment',
  'comments',
  'reader comments',
  'readers comments',
  'your email address will not be published',
  'laisser un commentaire',
  'ajouter un commentaire',
  'commentaires',
  'vos réactions',
  'réactions des lecteurs',
  'votre adresse e-mail ne sera pas publiée',
];

/** The end of the article: what follows belongs to the site, unless the article goes on. */
const ENDINGS = [
  'تابعونا على',
  'تابعنا على',
  'تابعونا',
  'شارك هذا',
  'شارك المقال',
  'شارك الخبر',
  'مشاركة',
  'انشر',
  'جميع الحقوق محفوظة',
  'حقوق النشر',
  'زر الذهاب إلى الأعلى',
  'سياسة الخصوصية',
  'الأكثر قراءة',
  'الأكثر مشاهدة',
  'آخر الأخبار',
  'الكلمات المفتاحية',
  'كلمات دلالية',
  'كلمات مفتاحية',
  'الوسوم',
  'وسوم',
  'follow us',
  'share this',
  'share on',
  'share',
  'all rights reserved',
  'copyright',
  'privacy policy',
  'most read',
  'most popular',
  'trending',
  'tags',
  'suivez-nous',
  'partager',
  'partagez',
  'tous droits réservés',
  'politique de confidentialité',
  'les plus lus',
  'mots-clés',
];

/** «3 comments», «٣ تعليقات», «5 commentaires»: a line of its own. */
const COMMENT_COUNT =
  /^\(?\d+\)?\s(?:comments?|تعليق(?:ات|ا)?|commentaires?|reponses?|responses?|ردود?)[^\p{L}\p{N}]*$/u;

/** The label of an advertisement: nothing of it is in the text, so the next line is the article's again. */
const ADVERT =
  /^(?:(?:الا|ا)علان(?:ات)?|ماده اعلانيه|advertisement|advertising|publicite|anzeige|la suite apres la publicite|(?:scroll|continue) (?:down )?to continue(?: reading)?|(?:article|story) continues below)(?:\s*[·|•–-].{0,40})?[^\p{L}]*$/u;

/** Whether a folded line is the label of an advertisement. */
export function isAdvertLabel(folded: string): boolean {
  return ADVERT.test(folded);
}

/** Buttons: all there is in a line. */
const BUTTON = /^(?:شارك|مشاركه|طباعه|رد|share|print|partager|envoyer|imprimer)[^\p{L}]*$/u;
/** Whose text it is, after the article. */
const SOURCE = /^(?:المصدر|sources?)\s*:.{2,40}$/u;
/** Labels of what to read next, or of a form to subscribe: all there is in a line. */
const LABEL =
  /^(?:related|keep reading|ذات صله|المزيد|a voir|a lire|اشترك|اشتراك|subscribe|s['’]inscrire|s['’]abonner)[^\p{L}]*$/u;
/** A sign that points to another page, before its headline. */
const POINTER = /^(?:[◄►◀▶⏪⏩☚☛→←🔴]|👈|👉)\s*\p{L}/u;
/** A film or pictures in the middle of the text: «VIDEO - …», «بالفيديو.. …». */
const MEDIA =
  /^(?:videos?|audio|podcast|en images|diaporama|watch|listen|gallery|بالفيديو|فيديو|بالصور|شاهد)\s*(?:[-–—:|]|\.{2,})/u;

/** Endings that stand anywhere in a block. */
const SIGNATURES = [
  'جميع الحقوق محفوظة',
  'ملفات تعريف الارتباط',
  'uses cookies',
  'use cookies',
  'utilise des cookies',
  'utilisons des cookies',
  'all rights reserved',
  'tous droits réservés',
  'powered by',
  'maintained and developed by',
];

let known: Record<'insertions' | 'comments' | 'endings' | 'signatures', string[]> | undefined;

/** The phrases, folded when they are first needed: a page without an article never does. */
function phrases() {
  return (known ??= {
    insertions: INSERTIONS.map(fold),
    comments: COMMENTS.map(fold),
    endings: ENDINGS.map(fold),
    signatures: SIGNATURES.map(fold),
  });
}

/** A phrase counts at the start of a block, when the block is little more than it or the phrase ends at a colon, dots or dash. */
function opens(folded: string, openings: string[], slack: number): boolean {
  return openings.some((phrase) => {
    if (!folded.startsWith(phrase)) return false;
    const rest = folded.slice(phrase.length);
    return /^\p{L}/u.test(rest) ? false : rest.length <= slack || /^\s*[:：.…·\-–—|>»«]/u.test(rest);
  });
}

/** `insertion`: the article goes on after it; `ending`: it hardly does; `comments`: what follows is the readers'. */
export type Announced = 'insertion' | 'ending' | 'comments';

/** What a block announces, judged by its folded text, or null for a block that says nothing of the kind. */
export function announces(folded: string): Announced | null {
  const { insertions, comments, endings, signatures } = phrases();
  const start = folded.replace(/^[^\p{L}\p{N}]+/u, '');
  if (COMMENT_COUNT.test(start) || opens(start, comments, 60)) return 'comments';
  if (POINTER.test(folded) || MEDIA.test(start) || LABEL.test(start)) return 'insertion';
  if (
    BUTTON.test(start) ||
    SOURCE.test(start) ||
    opens(start, endings, 60) ||
    signatures.some((phrase) => folded.includes(phrase))
  )
    return 'ending';
  return opens(start, insertions, 12) ? 'insertion' : null;
}

/** Words of the longest line that a "read also" at the end of a paragraph leads to. */
const TAIL_WORDS = 25;

/**
 * Where a "read also: …" begins that is set in the last line of a paragraph, in UTF-16 units of `raw`; null when there is
 * none. It follows the end of a sentence, has a colon or dots after it, and runs to the end of the block.
 */
export function insertedTail(raw: string): number | null {
  const folded = foldText(raw);
  for (const phrase of phrases().insertions) {
    const at = folded.text.lastIndexOf(phrase);
    if (at <= 0) continue;
    const tail = folded.text.slice(at + phrase.length);
    const short = (tail.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= TAIL_WORDS;
    const before = folded.text.slice(0, at).replace(/[\s([«"“*-]+$/u, '');
    if (short && /^\s*[:：.…]/u.test(tail) && /[.!?؟…»"”)]$/u.test(before))
      return folded.toOriginal(before.length);
  }
  return null;
}
