/** What runs inside Chromium: the matchers on text, and on a page's text nodes with its floors. */
import Mark from 'mark.js';
import { findCandidates } from '../../utils/lexicon/find.ts';
import { openLexicon } from '../../utils/lexicon/lexicon.ts';
import { leftmostLongest } from '../../utils/lexicon/overlap.ts';
import { CONTENDERS, compile } from './contenders.ts';
import { corpus } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import { measure, summary } from './measure.ts';
import type { Row } from './measure.ts';

/** Reading a page and finding in it, against the floors of walking it. */
export interface PageRow {
  name: string;
  median: number | null;
  least: number | null;
}

/** All measurements that can be taken in a page that stays. */
const warm = (size: number, forms: number): Row[] => measure(corpus(size, forms));

/**
 * The page's text nodes: walking them, reading them, and Isnad from there to painted ranges. The page is laid anew before
 * each time, as a page is read once; a second reading of the same nodes would find their strings ready.
 */
const onPage = (size: number, forms: number): PageRow[] => {
  const given = corpus(size, forms);
  const lexicon = openLexicon(compile(given.forms));
  const text = given.paragraphs.join('\n');
  const steps: { name: string; run: () => unknown; times: number[] }[] = [
    { name: 'floor: walk the text nodes', run: () => walk(() => undefined), times: [] },
    { name: 'floor: walk and read them', run: () => walk((node) => node.data.length), times: [] },
    { name: 'floor: walk and read every unit', run: () => walk((node) => sum(node.data)), times: [] },
    { name: 'floor: walk and read into one string', run: () => readAll(), times: [] },
    { name: 'Isnad, scan of the text', run: () => findCandidates(lexicon, text), times: [] },
    {
      name: 'Isnad, walk, scan, ranges, CSS highlight',
      run: () => {
        const { nodes, starts, read } = readAll();
        const spans = leftmostLongest(findCandidates(lexicon, read));
        const ranges = spans.map(({ start, end }) => range(nodes, starts, start, end));
        CSS.highlights.set('bench', new Highlight(...ranges));
      },
      times: [],
    },
  ];
  for (let round = 0; round < 40; round++) {
    for (const { run, times } of steps) {
      lay(given);
      const before = performance.now();
      run();
      times.push(performance.now() - before);
    }
  }
  CSS.highlights.clear();
  return steps.map(({ name, times }) => ({ name, ...summary(times) }));
};

/** mark.js with the same words: once, in batches of a hundred, since a thousand at once overflow its stack. */
const markJs = async (size: number, forms: number): Promise<number> => {
  const given = corpus(size, forms);
  lay(given);
  const marker = new Mark(document.body);
  const before = performance.now();
  for (let i = 0; i < given.forms.length; i += 100) {
    await new Promise<void>((done) => {
      marker.mark(given.forms.slice(i, i + 100), {
        separateWordSearch: false,
        accuracy: 'exactly',
        done: () => done(),
      });
    });
  }
  return performance.now() - before;
};

/** The first use in a page that has run nothing: Isnad from its compiled form, or the RegExp from its forms. */
const cold = (name: 'Isnad' | 'RegExp', text: string, forms: string[], compiled: string): number => {
  const bytes = Uint8Array.from(atob(compiled), (letter) => letter.charCodeAt(0)).buffer;
  const before = performance.now();
  if (name === 'Isnad') leftmostLongest(findCandidates(openLexicon(bytes), text));
  else CONTENDERS.find((one) => one.name.startsWith('RegExp'))!.build(forms)(text);
  return performance.now() - before;
};

export const bench = { warm, onPage, markJs, cold };
Object.assign(globalThis, { bench });

/** Paragraphs with links and emphasis, as news pages have them: a text node every thirty units or so. */
function lay(given: Corpus): void {
  document.body.replaceChildren(
    ...given.paragraphs.map((paragraph) => {
      const p = document.createElement('p');
      paragraph.split(/(?<=\s)/u).forEach((word, i) => {
        if (i % 11 === 10) {
          const inline = document.createElement(i % 2 === 0 ? 'a' : 'em');
          inline.textContent = word;
          p.append(inline);
        } else p.append(word);
      });
      p.normalize();
      return p;
    }),
  );
}

function walk(visit: (node: Text) => unknown): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    visit(node as Text);
    count++;
  }
  return count;
}

/** The text of the page as one string, with where each node begins in it. */
function readAll(): { nodes: Text[]; starts: number[]; read: string } {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  walk((node) => {
    nodes.push(node);
    starts.push(length);
    parts.push(node.data);
    length += node.length;
  });
  return { nodes, starts, read: parts.join('') };
}

function sum(data: string): number {
  let total = 0;
  for (let i = 0; i < data.length; i++) total += data.charCodeAt(i);
  return total;
}

function range(nodes: Text[], starts: number[], start: number, end: number): StaticRange {
  const at = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const first = at(start);
  const last = at(end - 1);
  return new StaticRange({
    startContainer: nodes[first]!,
    startOffset: start - starts[first]!,
    endContainer: nodes[last]!,
    endOffset: end - starts[last]!,
  });
}
