/**
 * Light stems: what words of one text are compared and searched by. Arabic loses its particles, its article and the
 * endings of number, gender and possession (after the light10 stemmer of Larkey, Ballesteros and Connell 2007); English and
 * French lose plain endings of number. A stem is never shown and never decides what a name is.
 */

const ARABIC = /^[\u0621-\u064a]+$/u;
const PREFIXES = ['وبال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'لل', 'ال'];
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'هم', 'وا', 'ه', 'ي', 'ا'];
/** Letters that are left of a word at least. */
const LEAST = 3;

/** The light stem of one folded word (see `fold`); the word itself when nothing may be taken off. */
export function stem(folded: string): string {
  if (ARABIC.test(folded)) return arabic(folded);
  if (folded.length > 4 && folded.endsWith('ies')) return `${folded.slice(0, -3)}y`;
  if (folded.length > 4 && folded.endsWith('s') && !folded.endsWith('ss')) return folded.slice(0, -1);
  return folded;
}

function arabic(word: string): string {
  let rest = word;
  if (rest.startsWith('و') && rest.length > LEAST + 1) rest = rest.slice(1);
  const prefix = PREFIXES.find((p) => rest.startsWith(p) && rest.length - p.length >= LEAST - 1);
  if (prefix !== undefined) rest = rest.slice(prefix.length);
  else if ('بلفك'.includes(rest[0]!) && rest.length > LEAST + 1 && rest[1] === 'ا' && rest[2] === 'ل')
    rest = rest.slice(3);
  for (const suffix of SUFFIXES)
    if (rest.endsWith(suffix) && rest.length - suffix.length >= LEAST) rest = rest.slice(0, -suffix.length);
  return rest;
}
