/** How an article ends whose last paragraphs have no full stop: they look like the headlines that follow articles. */
import { isPlain, type Judged } from './judged.ts';
import { shared } from './passages.ts';

/** Words of the shortest paragraph without a stop, and of the longest heading over it. */
const WORDS = { paragraph: 12, heading: 7 };
/** Content words that such a paragraph has to share with the article, the part of them, and at most with one line before it. */
const COHESION = { words: 3, least: 0.25, most: 0.7 };
/** Signs that part the halves of a headline. */
const HEADLINE = /\.\.|…|\s[|–—-]\s/u;

/**
 * The paragraphs without a full stop, and the headings over them, with which an article ends.
 * @param run what stands after the last of the article's `prose`
 * @param before what stands before it: a line that repeats one of them is no paragraph
 * @returns none where anything like them follows: then all are a list of headlines
 */
export function closingParagraphs(run: Judged[], prose: Set<Judged>, before: Judged[]): Judged[] {
  const article = new Set([...prose].flatMap((b) => [...b.vocabulary]));
  const closed = [...prose].filter((b) => b.closed).length * 2 >= prose.size;
  const lines = run.filter((b) => b.article && b.words > 0 && !b.meta && b.linkDensity < 0.5);
  const kept: Judged[] = [];
  let heading: Judged | null = null;
  let paragraphs = 0;
  for (const line of lines) {
    if (!isPlain(line)) break;
    if (line.words <= WORDS.heading) {
      if (heading) break;
      heading = line;
      continue;
    }
    const belongs =
      line.words >= WORDS.paragraph &&
      !HEADLINE.test(line.raw) &&
      line.vocabulary.intersection(article).size >= COHESION.words &&
      shared(line.vocabulary, [article]) >= COHESION.least &&
      !before.some((b) => b.words > WORDS.heading && shared(b.vocabulary, [line.vocabulary]) > COHESION.most);
    if (!belongs || (closed && paragraphs === 1)) return [];
    if (heading) kept.push(heading);
    kept.push(line);
    heading = null;
    paragraphs++;
  }
  return kept;
}
