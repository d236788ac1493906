/** Lines that give a date, a byline, a counter or a picture's caption rather than a sentence of the article. */

import { countWords } from './count-words.ts';

const MONTHS =
  'يناير|فبراير|مارس|ابريل|افريل|مايو|ماي|يونيو|جوان|يوليو|جويليه|اغسطس|اوت|غشت|سبتمبر|شتنبر|اكتوبر|نوفمبر|نونبر|ديسمبر|دجنبر|' +
  'كانون|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين|' +
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|' +
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre';
const DATE = new RegExp(
  `(?:^|[^\\p{L}])\\d{1,2}\\s*(?:${MONTHS})(?!\\p{L})|(?:${MONTHS})(?!\\p{L})[\\s/]*(?:\\d{1,2},?\\s*)?\\d{4}|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}|\\d{1,2}:\\d{2}`,
  'u',
);
const LABEL =
  /^(?:اخر تحديث|نشر(?:ت)? (?:في|بتاريخ)|تاريخ النشر|كتب[هت]?\s*:|بقلم|المصدر\s*:|published|updated|last updated|by |publie|mis a jour|par |source\s*:)/u;

/** «4 years ago», «منذ 3 ساعات», «il y a 2 jours», «temps de lecture 3 min.»: all there is in a line. */
const AGE =
  /^(?:\d+ \p{L}+ ago|(?:temps de lecture|reading time|(?:وقت|مده) القراءه)\P{L}.{0,12}|\d+ min(?:utes?)? (?:read|de lecture)|(?:il y a|منذ|قبل) (?:\d+ \p{L}+|(?:دقيق|دقائق|ساع|يوم|ايام|اسبوع|اسابيع|شهر|شهور|اشهر|سن)\p{L}*))$/u;

const CAPTION =
  /(?:^|[^\p{L}])(?:صوره? ارشيفيه|صوره? من الارشيف|الصوره?\s*:|تصوير\s*:|\(?ارشيف(?:يه)?\)?$|file photo|photo\s*:|image\s*:|credit\s*:|photo d'archives?)/u;

/** A picture's credit at the end of its caption: «… [وكالات]», «… (name/agency)»; a headline ends with «[فيديو]» at most. */
const CREDIT =
  /(?:\[(?!فيديو|صور|وثي?ق|شاهد|بالصور|بالفيديو|videos?\]|photos?\]|watch)[^[\]]{3,40}\]|\([^()/]{3,30}\/[^()/]{2,30}\))$/u;

/** What a network prints in place of a picture that nobody described. */
const NO_PICTURE = /^(?:لا يتوفر وصف|no (?:photo )?description available|aucune description)/u;

/** Words of a date line beside its date: a place, a name, an agency. A headline that mentions a day has more. */
const BESIDE = 8;

/**
 * Whether a folded block is a date line, byline, counter or caption. Such lines have at most fourteen words, those that say what
 * they date twenty-four, and none is a sentence; they are read for metadata, not counted as the article.
 * @param count the block's words, when they have been counted already
 */
export function isDateline(folded: string, count = countWords(folded)): boolean {
  if (count === 0 || NO_PICTURE.test(folded) || AGE.test(folded)) return true;
  if (count > (LABEL.test(folded) && DATE.test(folded) ? 24 : 14) || /[.؟?!…]$/u.test(folded)) return false;
  if (LABEL.test(folded) || CAPTION.test(folded) || CREDIT.test(folded)) return true;
  if (!DATE.test(folded)) return false;
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !/\d/u.test(word)).length <= BESIDE;
}
