/** An article for the tests: its paragraphs, resolved against a pack. */
import { compileLexicon } from '../../../utils/lexicon/compile.ts';
import { findCandidates } from '../../../utils/lexicon/find.ts';
import { openLexicon } from '../../../utils/lexicon/lexicon.ts';
import { resolve } from '../../../utils/lexicon/resolve.ts';
import type { ResolveInput, SpokenSpan } from '../../../utils/lexicon/resolve.ts';
import type { Pack } from '../../../utils/packs/schema.ts';
import type { Block } from '../../../utils/report/types.ts';

export interface Article extends Partial<Pick<ResolveInput, 'published' | 'outlet' | 'body'>> {
  /** The first one is the headline. */
  paragraphs: string[];
  /** Somebody's words: the stretch, as it stands in the text, and the speaker. */
  said?: [words: string, speaker: string | null][];
}

/** Resolves an article. `named` and `loaded` list what was found as `surface=id`, in order. */
export function read(pack: Pack, { paragraphs, said = [], ...more }: Article) {
  const text = paragraphs.join('\n');
  let at = 0;
  const blocks = paragraphs.map((paragraph, i): Block => {
    const start = at;
    at += paragraph.length + 1;
    const kind = i === 0 ? 'headline' : 'paragraph';
    return { start, end: start + paragraph.length, kind, linkDensity: 0, article: true };
  });
  const spoken = said.map(([words, speaker]): SpokenSpan => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, speaker };
  });
  const resolved = resolve({
    text,
    blocks,
    body: [{ start: 0, end: text.length }],
    candidates: findCandidates(openLexicon(compileLexicon(pack)), text),
    pack,
    published: '2019-06-01',
    outlet: null,
    ...more,
    ...(said.length > 0 ? { spoken } : {}),
  });
  const named = resolved.entities.map((mention) => `${mention.surface}=${mention.id}`);
  const loaded = resolved.terms.map((term) => `${term.surface}=${term.id}`);
  return { ...resolved, text, named, loaded };
}
