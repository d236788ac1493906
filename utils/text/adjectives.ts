/** Adjectives that languages make from the name of a place: سوريا → السورية, Syria → Syrian, Syrie → syrienne. */

const ARABIC = /^[\u0621-\u064a]+$/;
const LATIN = /^[a-z]+$/;
const ARTICLE = 'ال';

/** The adjectives of a place with a name of one word, folded; none for other names. */
export function adjectivesOf(folded: string): string[] {
  if (LATIN.test(folded)) return ['n', 'ns', 'nne', 'nnes'].map((ending) => folded + ending);
  if (!ARABIC.test(folded)) return [];
  const bare = folded.startsWith(ARTICLE) && folded.length > 4 ? folded.slice(2) : folded;
  const nisba = `${bare.replace(/(يا|ا|ه|ي)$/, '')}ي`;
  return ['', 'ه', 'ين', 'ون'].flatMap((ending) => [nisba + ending, ARTICLE + nisba + ending]);
}
