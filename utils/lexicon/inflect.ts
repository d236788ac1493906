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
  const joined = contractions(tokens);
  if (how === 'phrase-fixed') return joined;
  const last = tokens[tokens.length - 1]!;
  if (!tokens.every((token) => ARABIC.test(token))) {
    const plural = how !== 'verb' && /^[a-z]*[a-rt-wyz]$/.test(last);
    return plural ? [{ tokens: [...tokens.slice(0, -1), `${last}s`], heh: false }] : [];
  }
  if (tokens.length === 1) return how === 'verb' ? verb(last) : noun(last, how);
  return how === 'adjective' ? agreeing(tokens) : joined;
}

/** Prepositions that are written as one word with ما and من. */
const CONTRACTED: Record<string, string[]> = {
  ما: ['مما', 'عما', 'فيما'],
  من: ['ممن', 'عمن', 'فيمن'],
};

/** مما يسمى beside ما يسمى. */
function contractions([first, ...rest]: string[]): Inflected[] {
  if (first === undefined || rest.length === 0) return [];
  return (CONTRACTED[first] ?? []).map((word) => ({ tokens: [word, ...rest], heh: false }));
}

/** Salah al-Din is also written Salah el-Din, and the other way round: the other spelling, or null for a name without. */
export function otherArticle(tokens: string[]): string[] | null {
  const article = (token: string) => (token === 'al' ? 'el' : token === 'el' ? 'al' : token);
  const other = tokens.map(article);
  return other.some((token, i) => token !== tokens[i]) ? other : null;
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
    for (const stem of constructs(form)) {
      for (const pronoun of PRONOUNS) made.push({ tokens: [stem + pronoun], heh: pronoun === 'ه' });
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
  if (base.endsWith('ات') || base.endsWith('ا')) return [];
  // Of a broken plural and its singular only the cases and the dual are regular; اء takes no tanwin.
  if (how === 'noun-broken') return base.endsWith('اء') ? [] : ['ا', 'ان', 'ين'].map((end) => base + end);
  return ['ون', 'ين', 'ان', 'ه', 'ات', 'ا'].map((ending) => base + ending);
}

/** The forms to which a pronoun is added: ة becomes ت, the ن of ون and ين falls, the hamza of اء is written three ways. */
function constructs(form: string): string[] {
  if (form.endsWith('ه')) return [`${form.slice(0, -1)}ت`];
  if (form.endsWith('اء')) return [form, `${form.slice(0, -1)}و`, `${form.slice(0, -1)}ي`];
  return [/(ون|ين|ان)$/.test(form) ? form.slice(0, -1) : form];
}

/** Letters of a verb from which on its persons are made: those of shorter ones are other words (يفر, نفر). */
const SHORTEST_REGULAR = 4;
const OBJECTS = ['ه', 'ها', 'هم', 'هن', 'هما', 'نا', 'كم', 'ني'];

/** Persons, future and object pronouns of a listed verb; of a verbal noun the accusative and the pronouns. */
function verb(word: string): Inflected[] {
  if (word.length < SHORTEST_VERB) return [];
  const made: Inflected[] = [];
  const forms = new Set([word, ...(/^ي/.test(word) ? imperfect(word) : perfect(word))]);
  for (const form of forms) {
    made.push({ tokens: [form], heh: false });
    const base = form.endsWith('وا') ? form.slice(0, -1) : form;
    for (const pronoun of OBJECTS) made.push({ tokens: [base + pronoun], heh: pronoun === 'ه' });
    if (!/^[يتن]/.test(form) || form.length <= SHORTEST_VERB) continue;
    made.push({ tokens: [`س${form}`], heh: false });
    for (const pronoun of OBJECTS) made.push({ tokens: [`س${form}${pronoun}`], heh: pronoun === 'ه' });
  }
  return made;
}

function imperfect(word: string): string[] {
  if (word.length < SHORTEST_REGULAR || /(ون|وا)$/.test(word)) return [];
  const base = word.slice(1);
  const stem = base.replace(/[يو]$/, '');
  const persons = ['ي', 'ت', 'ن', 'ا'].map((prefix) => prefix + base);
  const plurals = ['ون', 'وا'].flatMap((ending) => [`ي${stem}${ending}`, `ت${stem}${ending}`]);
  return [...persons, ...plurals, `ي${base}ان`, `ت${base}ان`, `ي${base}ن`];
}

function perfect(word: string): string[] {
  return /[تاهيون]$/.test(word) ? [] : ['ت', 'وا', 'ا', 'تا', 'نا', 'ن'].map((ending) => word + ending);
}

/** الميليشيات الإرهابية and ميليشيات إرهابية, ديكتاتورا جديدا, مرتزقة أجنبيين: a phrase whose words agree. */
function agreeing(tokens: string[]): Inflected[] {
  const shapes = [tokens];
  const hasArticle = (token: string) => token.startsWith(ARTICLE) && token.length > 4;
  const bare = tokens.map((token) => (hasArticle(token) ? token.slice(2) : token));
  if (tokens.length === 2) {
    const articles = tokens.filter(hasArticle).length;
    if (articles === 2) shapes.push(bare);
    else if (articles === 0) shapes.push(tokens.map((token) => ARTICLE + token));
    if (articles !== 1 && bare.every((token) => TANWIN.test(token)))
      shapes.push(bare.map((token) => `${token}ا`));
  }
  const oblique = shapes.map((shape) => shape.map((token) => token.replace(/(.{3})ون$/, '$1ين')));
  const known = new Set([tokens.join(' ')]);
  return [...shapes, ...oblique].flatMap((shape) => {
    const key = shape.join(' ');
    if (known.has(key)) return [];
    known.add(key);
    return [{ tokens: shape, heh: false }];
  });
}

/** Words that show the accusative by a final alef. */
const TANWIN = /(?:[^اهءتن]|[^ا]ت|[^وي]ن)$/;
