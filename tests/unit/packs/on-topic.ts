import { compileLexicon } from '../../../utils/lexicon/compile.ts';
import { findCandidates } from '../../../utils/lexicon/find.ts';
import { openLexicon } from '../../../utils/lexicon/lexicon.ts';
import { resolve, type Resolved } from '../../../utils/lexicon/resolve.ts';
import { libya } from './libya.ts';

const lexicon = openLexicon(compileLexicon(libya));

/** What is found in one sentence under a headline that puts the page on the topic; offsets are of the whole page. */
export function underHeadline(head: string, sentence: string, published: string): Resolved {
  const text = `${head}\n${sentence}`;
  const block = (kind: 'headline' | 'paragraph', start: number, end: number) => ({
    kind,
    start,
    end,
    linkDensity: 0,
    article: true,
  });
  return resolve({
    text,
    blocks: [block('headline', 0, head.length), block('paragraph', head.length + 1, text.length)],
    body: [{ start: 0, end: text.length }],
    candidates: findCandidates(lexicon, text),
    pack: libya,
    published,
    outlet: null,
  });
}
