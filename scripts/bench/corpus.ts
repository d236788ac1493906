/**
 * Invented text and names for the benches, the same on every run: words built on Arabic patterns, drawn with the steep
 * frequencies of real text, with particles, articles, harakat, tatweel, Latin words and punctuation. No real text is used.
 */

export interface Corpus {
  /** Paragraphs; together `size` UTF-16 units, give or take a word. */
  paragraphs: string[];
  forms: string[];
}

const ROOT_LETTERS = 'بتثجحخدذرزسشصضطظعغفقكلمنهوي';
/** ف ع ل stand for the three letters of the root. */
const PATTERNS = [
  'فعل',
  'فاعل',
  'مفعول',
  'تفعيل',
  'فعال',
  'فعيل',
  'مفاعلة',
  'استفعال',
  'فعلية',
  'انفعال',
  'أفعال',
  'فعلان',
  'مفعل',
  'فعولة',
];
const FUNCTION_WORDS =
  'في من على إلى عن أن إن ما لا التي الذي هذا هذه بعد قبل مع بين كان قد حول خلال ضد كل غير أو ثم حتى'.split(
    ' ',
  );
const LATIN =
  'the army said on Monday that talks will continue and les forces ont annoncé une réunion à Genève'.split(
    ' ',
  );
const MARKS = ['\u064e', '\u0650', '\u064f', '\u0651', '\u0640'];

/** Text of about `size` UTF-16 units and `count` forms, of which some hundred stand in the text. */
export function corpus(size: number, count: number, seed = 1): Corpus {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const letters = Array.from(ROOT_LETTERS);
  const word = () => {
    const [f, c, l] = [pick(letters), pick(letters), pick(letters)];
    return pick(PATTERNS).replace('ف', `${f}`).replace('ع', `${c}`).replace('ل', `${l}`); // oxfmt-ignore
  };
  const vocabulary = Array.from({ length: 12_000 }, word);
  const names = Array.from({ length: count }, () => {
    const length = 1 + Math.floor(random() * 3);
    const common = random() < 0.3;
    return Array.from({ length }, () => {
      const part = common && length > 1 ? pick(vocabulary) : `${word()}${pick(['', 'ي', 'ان', 'ة'])}`;
      return part.length > 3 && random() < 0.35 ? `ال${part}` : part;
    }).join(' ');
  });
  const forms = [...new Set(names.filter((name) => name.length > 3))];
  const planted = forms.slice(0, 400);
  const shown = () => {
    if (random() < 0.3) return pick(FUNCTION_WORDS);
    if (random() < 0.02) return pick(planted);
    if (random() < 0.04) return pick(LATIN);
    let next = vocabulary[Math.floor(vocabulary.length * random() ** 4)]!;
    if (random() < 0.3) next = `ال${next}`;
    if (random() < 0.18) next = pick(['و', 'ب', 'ل', 'ف', 'و']) + next;
    if (random() < 0.01) next = next.slice(0, 2) + pick(MARKS) + next.slice(2);
    return next;
  };
  const paragraphs: string[] = [];
  for (let length = 0; length < size;) {
    const words = Array.from(
      { length: 30 + Math.floor(random() * 50) },
      () => shown() + (random() < 0.08 ? '،' : ''),
    );
    const paragraph = `${words.join(' ')}.`.slice(0, Math.max(1, size - length));
    paragraphs.push(paragraph);
    length += paragraph.length + 1;
  }
  return { paragraphs, forms };
}

/** Uniform numbers in [0, 1), the same sequence for the same seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
