/** A background that holds nothing but the text engine: answers a text with the places that match, or with what they name. */
import { compileLexicon } from '../../utils/lexicon/compile.ts';
import { findCandidates } from '../../utils/lexicon/find.ts';
import { openLexicon, type Lexicon } from '../../utils/lexicon/lexicon.ts';
import { resolve } from '../../utils/lexicon/resolve.ts';
import { parsePack } from '../../utils/packs/load.ts';
import type { Pack } from '../../utils/packs/schema.ts';
import type { Block, Span } from '../../utils/report/types.ts';
import { BodyWords } from '../../utils/text/words.ts';

declare const chrome: {
  runtime: {
    onMessage: {
      addListener(listen: (message: Asked, sender: object, answer: (found: Span[]) => void) => boolean): void;
    };
  };
};

interface Asked {
  type: string;
  data?: { text: string; blocks: Block[] };
}

const read = async (path: string): Promise<unknown> => (await fetch(path)).json();

async function open(): Promise<{ pack: Pack; lexicon: Lexicon }[]> {
  const index = (await read('packs/index.json')) as { file: string }[];
  return Promise.all(
    index.map(async ({ file }) => {
      const pack = parsePack(await read(file), file);
      return { pack, lexicon: openLexicon(compileLexicon(pack)) };
    }),
  );
}

const opening = open();

const place = ({ start, end }: Span): Span => ({ start, end });

async function find({ type, data }: Asked): Promise<Span[]> {
  const packs = await opening;
  if (!data || type === 'empty') return [];
  const body = [{ start: 0, end: data.text.length }];
  // Read once for all packs, as the extension does.
  const words = new BodyWords(data.text, body);
  return packs.flatMap(({ pack, lexicon }) => {
    const candidates = findCandidates(lexicon, data.text);
    if (type === 'match') return candidates.map(place);
    const found = resolve({ ...data, body, words, candidates, pack, published: null, outlet: null });
    return [...found.entities, ...found.terms].map(place);
  });
}

chrome.runtime.onMessage.addListener((message, _, answer) => {
  void find(message).then(answer);
  return true;
});
