/**
 * A library of invented articles for the benches, the same on every run: some 180 words each, drawn from 60,000 word forms with
 * the steep frequencies of real text, ten or so names of 1,500, outlets, tags, dates over five years. One article in
 * forty is a cut copy of an earlier one.
 */

export interface LibraryArticle {
  id: string;
  title: string;
  text: string;
  outlet: string;
  tags: string[];
  /** Entity id → mentions. */
  entities: Record<string, number>;
  published: string;
}

const LETTERS = Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهوي');
const WORDS = 60_000;
const NAMES = 1500;
const OUTLETS = 40;
const START = Date.UTC(2015, 0, 1);
const DAYS = 1826;
const DAY = 86_400_000;

/** Makes article `i` of the library; equal for equal `i`. */
export function libraryArticle(i: number): LibraryArticle {
  const copied = i > 50 && i % 40 === 0 ? libraryArticle(i - 1 - (i % 37)) : null;
  const random = generator(i + 1);
  const steep = (n: number) => Math.floor(n * random() ** 3.5);
  const outlet = Math.floor(OUTLETS * random() ** 2);
  const published = new Date(START + Math.floor(random() * DAYS) * DAY).toISOString().slice(0, 10);
  const common = {
    id: `https://outlet-${outlet}.example/${i}`,
    outlet: `outlet-${outlet}`,
    tags: random() < 0.05 ? [`tag-${steep(30)}`] : [],
    published,
  };
  if (copied) {
    const sentences = copied.text.split('\n');
    const text = sentences.filter((_, at) => at % 5 !== 4).join('\n');
    return { ...copied, ...common, text, title: sentences[1]!.slice(0, 50) };
  }
  const entities: Record<string, number> = {};
  for (let n = 6 + steep(14); n > 0; n--) entities[`entity-${steep(NAMES)}`] = 1 + steep(6);
  const sentence = () => Array.from({ length: 10 + steep(12) }, () => wordAt(steep(WORDS))).join(' ');
  const lines = Array.from({ length: 12 }, sentence);
  return { ...common, title: lines[0]!.slice(0, 60), text: `${lines.join('.\n')}.`, entities };
}

/** The word of one rank; 0 is the most frequent. */
export function wordAt(rank: number): string {
  const random = generator(rank * 7919 + 3);
  const length = 3 + Math.floor(random() * 4);
  const word = Array.from({ length }, () => LETTERS[Math.floor(random() * LETTERS.length)]!).join('');
  return random() < 0.3 ? `ال${word}` : word;
}

/** Uniform numbers in [0, 1), the same sequence for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = Math.imul(seed, 2654435761);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
