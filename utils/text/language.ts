/** The language of a text: by its script, then by letters and common words. */
import type { Language } from '../report/types.ts';

/** Letters that Persian, Urdu, Kurdish or Pashto use and Arabic does not. */
const NOT_ARABIC = /[پچژگیکےٹڈڑںہھۆێەټډړښ]/g;
const ARABIC = /\p{Script=Arabic}/gu;
const LATIN = /\p{Script=Latin}/gu;
const LETTERS = /\p{L}/gu;

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
  const letters = count(sample, LETTERS);
  if (letters === 0) return 'other';
  const arabic = count(sample, ARABIC);
  if (arabic * 2 >= letters) return count(sample, NOT_ARABIC) * 25 > arabic ? 'other' : 'ar';
  if (count(sample, LATIN) * 2 < letters) return 'other';
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

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}
