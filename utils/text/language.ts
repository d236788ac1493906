/** The language of a text: by its script, then by letters and common words. */
import type { Language } from '../report/types.ts';

/** Letters that Persian, Urdu, Kurdish or Pashto use and Arabic does not. */
const NOT_ARABIC = /[پچژگیکےٹڈڑںہھۆێەټډړښ]/u;
const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;

/** What a character is to the count, as bits; `SEEN` when it has been looked at. */
const SEEN = 1;
const IS_LETTER = 2;
const IS_ARABIC = 4;
const IS_LATIN = 8;
const IS_NOT_ARABIC = 16;
/** By UTF-16 unit, filled as units are met: an article has a hundred different ones and ten thousand in all. */
const kinds = new Uint8Array(0x10000);

/** Frequent words of each language that the other does not have. */
const ENGLISH = words(
  'the of and to in that is was for on with as by from at it has have be are said were which their this',
);
const FRENCH = words(
  'le la les des et du une est dans que qui pour sur par au aux avec ce cette il ont été sont plus son ses',
);

/** How much of a text is looked at, in UTF-16 units: enough for certainty, little enough for a page of any size. */
const SAMPLE = 20_000;

/**
 * The language of `text`: Arabic, English, French or other. Arabic when most letters are Arabic and the letters of other
 * languages in that script are rare; English or French by their commonest words; `other` also when there is too little.
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const { letters, arabic, latin, notArabic } = count(sample);
  if (letters === 0) return 'other';
  if (arabic * 2 >= letters) return notArabic * 25 > arabic ? 'other' : 'ar';
  if (latin * 2 < letters) return 'other';
  let english = 0;
  let french = 0;
  let total = 0;
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    total++;
    if (ENGLISH.has(word)) english++;
    if (FRENCH.has(word)) french++;
  }
  if (Math.max(english, french) * 12 < total) return 'other';
  return english >= french ? 'en' : 'fr';
}

function count(text: string): Record<'letters' | 'arabic' | 'latin' | 'notArabic', number> {
  const counts = { letters: 0, arabic: 0, latin: 0, notArabic: 0 };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const whole = (unit & 0xfc00) === 0xd800 ? text.codePointAt(i)! : unit;
    if (whole > 0xffff) i++;
    const kind = whole > 0xffff ? kindOf(whole) : kinds[unit]! || (kinds[unit] = kindOf(unit));
    if ((kind & IS_LETTER) !== 0) counts.letters++;
    if ((kind & IS_ARABIC) !== 0) counts.arabic++;
    if ((kind & IS_LATIN) !== 0) counts.latin++;
    if ((kind & IS_NOT_ARABIC) !== 0) counts.notArabic++;
  }
  return counts;
}

function kindOf(point: number): number {
  const character = String.fromCodePoint(point);
  return (
    SEEN |
    (LETTER.test(character) ? IS_LETTER : 0) |
    (ARABIC.test(character) ? IS_ARABIC : 0) |
    (LATIN.test(character) ? IS_LATIN : 0) |
    (NOT_ARABIC.test(character) ? IS_NOT_ARABIC : 0)
  );
}

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}
