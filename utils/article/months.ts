/** Names of months as Arabic, French and English pages print them, folded. */

/**
 * One row a month, January first. Arabic in its regional sets: the Latin-derived of Egypt and Libya, the Aramaic of the
 * Levant and Iraq, the French-derived of Tunisia and Algeria, and the Moroccan.
 */
const NAMES = [
  'يناير|كانون الثاني|جانفي|january|jan|janvier|janv',
  'فبراير|شباط|فيفري|february|feb|fevrier|fevr',
  'مارس|اذار|march|mar|mars',
  'ابريل|افريل|نيسان|april|apr|avril|avr',
  'مايو|ماي|ايار|may|mai',
  'يونيو|يونيه|حزيران|جوان|june|jun|juin',
  'يوليو|يوليه|يوليوز|تموز|جويليه|july|jul|juillet|juil',
  'اغسطس|اب|اوت|غشت|august|aug|aout',
  'سبتمبر|ايلول|شتنبر|september|sept|sep|septembre',
  'اكتوبر|تشرين الاول|october|oct|octobre',
  'نوفمبر|تشرين الثاني|نونبر|november|nov|novembre',
  'ديسمبر|كانون الاول|دجنبر|december|dec|decembre',
].map((row) => row.split('|'));

const numbers = new Map(NAMES.flatMap((row, i) => row.map((name) => [name, i + 1] as const)));

/** All names as alternatives of a pattern, longest first. */
export const MONTH_NAMES = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');

/** 1–12, or null when the folded word names no month. */
export function monthNumber(folded: string): number | null {
  return numbers.get(folded.replace(/\s+/gu, ' ')) ?? null;
}
