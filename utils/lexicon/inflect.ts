/**
 * The inflected forms of a listed term, as Arabic grammar makes them, and the spellings of a compound name.
 * All words here are folded, so teh marbuta is a final ه.
 */
import type { PackTerm } from '../packs/schema.ts';

/** A form made from a listed one. */
export interface Inflected {
  tokens: string[];
  /** The final ه is a pronoun and must be written ه: with ة it would be another word. */
  heh: boolean;
}

const PRONOUNS = ['ه', 'ها', 'هم', 'هن', 'هما', 'نا', 'كم'];
const ARTICLE = 'ال';
const ARABIC = /^[\u0621-\u064a]+$/;

/** Shortest noun that is inflected and shortest verb, in folded letters without the article: shorter ones collide. */
const SHORTEST_NOUN = 4;
const SHORTEST_VERB = 3;

/** The forms that a term's listed form stands for besides itself. */
export function inflect(tokens: string[], how: PackTerm['inflects']): Inflected[] {
  if (how === 'phrase-fixed') return [];
  const last = tokens[tokens.length - 1]!;
  if (!tokens.every((token) => ARABIC.test(token))) {
    const plural = how !== 'verb' && /^[a-z]*[a-rt-wyz]$/.test(last);
    return plural ? [{ tokens: [...tokens.slice(0, -1), `${last}s`], heh: false }] : [];
  }
  if (tokens.length === 1) return how === 'verb' ? verb(last) : noun(last, how);
  if (how === 'adjective' && tokens.length === 2) return definite(tokens);
  return [];
}

/**
 * Other spellings of a name with عبد or أبو: عبد الرحمن is also written عبدالرحمن, and the other way round.
 */
export function compounds(tokens: string[]): Inflected[] {
  const joined: string[] = [];
  for (const token of tokens) {
    const before = joined[joined.length - 1];
    const joins = before === 'ابو' || (before === 'عبد' && token.startsWith(ARTICLE));
    if (joins) joined[joined.length - 1] = before + token;
    else joined.push(token);
  }
  const split = tokens.flatMap((token) => (/^عبدال..../.test(token) ? ['عبد', token.slice(3)] : [token]));
  return [joined, split]
    .filter((form) => form.length !== tokens.length)
    .map((form) => ({ tokens: form, heh: false }));
}

function noun(word: string, how: PackTerm['inflects']): Inflected[] {
  const base = word.startsWith(ARTICLE) && word.length - 2 >= SHORTEST_NOUN ? word.slice(2) : word;
  if (base.length < SHORTEST_NOUN) return [];
  const ended = [base, ...endings(base, how)];
  const made: Inflected[] = [];
  for (const form of ended) {
    made.push({ tokens: [form], heh: false }, { tokens: [ARTICLE + form], heh: false });
    for (const pronoun of PRONOUNS) {
      made.push({ tokens: [construct(form) + pronoun], heh: pronoun === 'ه' });
    }
  }
  return made;
}

/** Plural, dual, feminine and accusative forms of an indefinite noun or adjective. */
function endings(base: string, how: PackTerm['inflects']): string[] {
  const stem = base.slice(0, -1);
  if (base.endsWith('ه')) return [`${stem}ات`, `${stem}ين`, `${stem}ون`];
  if (base.endsWith('يا')) return [`${base}ت`];
  if (/(ون|ين)$/.test(base)) {
    const singular = base.slice(0, -2);
    return [`${singular}ون`, `${singular}ين`, `${singular}و`, `${singular}ي`];
  }
  if (base.endsWith('ات') || how === 'noun-broken') return [];
  return ['ون', 'ين', 'ان', 'ه', 'ات', 'ا'].map((ending) => base + ending);
}

/** The form to which a pronoun is added: ة becomes ت, the ن of ون and ين falls. */
function construct(form: string): string {
  if (form.endsWith('ه')) return `${form.slice(0, -1)}ت`;
  return /(ون|ين|ان)$/.test(form) ? form.slice(0, -1) : form;
}

function verb(word: string): Inflected[] {
  if (word.length < SHORTEST_VERB) return [];
  const made: Inflected[] = [];
  const base = word.endsWith('وا') ? word.slice(0, -1) : word;
  for (const pronoun of ['ه', 'ها', 'هم']) made.push({ tokens: [base + pronoun], heh: pronoun === 'ه' });
  if (/^[يتن]/.test(word) && word.length > SHORTEST_VERB) made.push({ tokens: [`س${word}`], heh: false });
  return made;
}

/** الميليشيات الإرهابية and ميليشيات إرهابية. */
function definite(tokens: string[]): Inflected[] {
  const articles = tokens.filter((token) => token.startsWith(ARTICLE) && token.length > 4).length;
  if (articles === tokens.length) return [{ tokens: tokens.map((token) => token.slice(2)), heh: false }];
  if (articles === 0) return [{ tokens: tokens.map((token) => ARTICLE + token), heh: false }];
  return [];
}
