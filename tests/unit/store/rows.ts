/** Annotations for tests: invented, in Arabic with marks of every kind that files have damaged before. */
import type { Annotation } from '../../../utils/annotation/types.ts';
import type { KeptArticle } from '../../../utils/store/database.ts';

const QUOTE = 'وَقَالَ رَئِيسُ البَلَدِيَّةِ إنّ الميـــناء «مفتوح» للجميع\u200f';

/** The annotation number `n`, on the article that is given. */
export function annotation(n: number, over: Partial<Annotation> & { article?: string } = {}): Annotation {
  const { article = `https://news.example/articles/${n % 7}`, ...fields } = over;
  return {
    schema: 1,
    id: `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    target: {
      article,
      addresses: [article, `${article}?amp=1`],
      title: 'الميناء يعود إلى العمل',
      outlet: n % 2 === 0 ? 'harbour-post' : null,
      published: '2019-05-04',
      quote: { exact: `${QUOTE} ${n}`, prefix: 'وفي الصباح، ', suffix: ' 🕊️ بحسب الصحيفة.' },
      position: { start: n, end: n + QUOTE.length },
    },
    kind: 'note',
    note: `ملاحظة ${n}: من يقول هذا؟`,
    tags: ['ميناء', `t${n % 5}`],
    colour: 'yellow',
    code: null,
    disputes: null,
    createdAt: 1_700_000_000_000 + n,
    changedAt: 1_700_000_000_000 + n,
    author: null,
    foreign: {},
    ...fields,
  };
}

const TEXT = 'قال رئيس البلدية إن الميناء مفتوح للجميع، وأضاف أن السفن عادت إليه منذ الصباح.';

/** An article of one paragraph, kept at a time. */
export function keptArticle(id: string, keptAt: number): KeptArticle {
  const block = { start: 0, end: TEXT.length, kind: 'paragraph' as const, linkDensity: 0, article: true };
  return {
    schema: 1,
    id,
    page: {
      url: `${id}?shown`, canonical: id, title: 'الميناء', siteName: null, byline: null, published: null,
      text: TEXT, blocks: [block],
    },
    report: {
      schema: 1, id, title: 'الميناء', language: 'ar', published: '2019-05-04', pack: 'ferry', outlet: null,
      origin: null, body: [[0, TEXT.length]], entities: [], terms: [], quotes: [], lean: { own: {}, others: {} },
      recognised: null, related: [],
    },
    keptAt,
  }; // oxfmt-ignore
}
