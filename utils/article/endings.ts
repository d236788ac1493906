/**
 * Words by which pages end an article: comment forms, share bars, cookie notices, footers. Generic phrases of news sites in
 * the three languages, compared folded at the start of a block (or anywhere in it). The content script has these alone.
 */
import { fold } from '../text/fold.ts';

/** `ending`: the article hardly goes on after it; `comments`: what follows is the readers'. */
export type Ending = 'ending' | 'comments';

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
  'تابعنا على',
  'تابعونا',
  'شارك هذا',
  'شارك المقال',
  'شارك الخبر',
  'مشاركة المقال',
  'مشاركة عبر',
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
  'copyright',
  'privacy policy',
  'most read',
  'most popular',
  'trending',
  'tags',
  'suivez-nous',
  'partager',
  'partagez',
  'politique de confidentialité',
  'les plus lus',
  'mots-clés',
];

/** «3 comments», «٣ تعليقات», «5 commentaires»: a line of its own. */
const COMMENT_COUNT =
  /^\(?\d+\)?\s(?:comments?|تعليق(?:ات|ا)?|commentaires?|reponses?|responses?|ردود?)[^\p{L}\p{N}]*$/u;

/** Buttons: all there is in a line. */
const BUTTON = /^(?:شارك|مشاركه|طباعه|رد|share|print|partager|envoyer|imprimer)[^\p{L}]*$/u;
/** Whose text it is, after the article. */
const SOURCE = /^(?:المصدر|sources?)\s*:.{2,40}$/u;
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

let known: Record<'comments' | 'endings' | 'signatures', string[]> | undefined;

/** The phrases, folded when they are first needed: a page without an article never does. */
function phrases() {
  return (known ??= {
    comments: COMMENTS.map(fold),
    endings: ENDINGS.map(fold),
    signatures: SIGNATURES.map(fold),
  });
}

/** A phrase counts at the start of a block, when the block is little more than it or the phrase ends at a colon, dots or dash. */
export function opens(folded: string, openings: string[], slack: number): boolean {
  return openings.some((phrase) => {
    if (!folded.startsWith(phrase)) return false;
    const rest = folded.slice(phrase.length);
    return /^\p{L}/u.test(rest) ? false : rest.length <= slack || /^\s*[:：.…·\-–—|>»«]/u.test(rest);
  });
}

/** A folded block from its first letter or figure on. */
export function lettersOf(folded: string): string {
  return folded.replace(/^[^\p{L}\p{N}]+/u, '');
}

/** How a folded block ends the article, or null when it does not. */
export function endingOf(folded: string): Ending | null {
  const { comments, endings, signatures } = phrases();
  const start = lettersOf(folded);
  if (COMMENT_COUNT.test(start) || opens(start, comments, 60)) return 'comments';
  if (BUTTON.test(start) || SOURCE.test(start) || opens(start, endings, 60)) return 'ending';
  return signatures.some((phrase) => folded.includes(phrase)) ? 'ending' : null;
}
