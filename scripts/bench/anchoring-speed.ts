/** How long anchoring takes on a page of 50,000 characters. */
import { anchorAll, type Anchorable } from '../../utils/annotation/anchoring/anchor-all.ts';
import { describe, type Description } from '../../utils/annotation/describe.ts';
import { Pace } from '../../utils/article/pace.ts';
import { hypothesis } from './anchoring-contenders.ts';
import { corpus, generator } from './corpus.ts';

const SIZE = 50_000;

export interface Speed {
  name: string;
  /** Milliseconds until the first place was known, until all were, and of the longest stretch without a pause. */
  first: number;
  all: number;
  longest: number;
  /** The same work by Hypothesis' method, in milliseconds; it makes no pauses. */
  hypothesis: number;
}

/** Measures how long the work goes on between two pauses. */
class Watch extends Pace {
  longest = 0;
  private begun = performance.now();

  override async rest(): Promise<void> {
    this.longest = Math.max(this.longest, performance.now() - this.begun);
    await super.rest();
    this.begun = performance.now();
  }

  stop(): void {
    this.longest = Math.max(this.longest, performance.now() - this.begun);
  }
}

/** Runs each several times and keeps the medians: the first run is the one that compiles. */
export async function speeds(): Promise<Speed[]> {
  const page = corpus(SIZE, 100, 3).paragraphs.join('\n');
  const later = edited(page);
  const strange = corpus(SIZE, 100, 4).paragraphs.join('\n');
  return [
    await speed('500 notes, the page as it was', notesOf(page, 500), page),
    await speed('500 notes, the page edited in one word of ten', notesOf(page, 500), later),
    await speed('200 orphans (notes of another page)', notesOf(strange, 200), page),
    await speed('200 orphans of one to three words', notesOf(strange, 200, 3), page),
    await speed('200 orphans of 100 words', notesOf(strange, 200, 100), page),
    await speed('1 note of 5,000 characters, edited', notesOf(page, 1, 900), later),
    await speed('200 notes of one letter', notesOf(page, 200, 0), later),
  ];
}

async function speed(name: string, notes: Description[], page: string): Promise<Speed> {
  const list = notes.map((note, i): Anchorable => ({
    id: String(i),
    target: { quote: note.quote, position: note.position },
  }));
  const runs: { first: number; all: number; longest: number }[] = [];
  for (let run = 0; run < 7; run++) {
    const watch = new Watch();
    const begun = performance.now();
    let first = 0;
    await anchorAll(page, list, { pace: watch, onAnchor: () => (first ||= performance.now() - begun) });
    watch.stop();
    runs.push({ first, all: performance.now() - begun, longest: watch.longest });
  }
  const begun = performance.now();
  for (const note of notes) hypothesis(note, page);
  const theirs = performance.now() - begun;
  const median = (key: 'first' | 'all' | 'longest') => runs.map((run) => run[key]).sort((a, b) => a - b)[3]!;
  return { name, first: median('first'), all: median('all'), longest: median('longest'), hypothesis: theirs };
}

/** Notes of one to `most` words at places spread over the text; of single letters for 0. */
function notesOf(text: string, count: number, most = 30): Description[] {
  const random = generator(11);
  const words = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  return Array.from({ length: count }, (_, i) => {
    const first = Math.floor((i / count) * Math.max(1, words.length - most - 1));
    const span = words[first]!;
    if (most === 0) return describe(text, { start: span.start, end: span.start + 1 });
    const length = most >= 100 ? most : 1 + Math.floor(random() * most);
    return describe(text, {
      start: span.start,
      end: words[Math.min(words.length - 1, first + length - 1)]!.end,
    });
  });
}

function edited(text: string): string {
  const random = generator(12);
  return text.replace(/\S+/gu, (word) => (random() < 0.1 ? Array.from(word).toReversed().join('') : word));
}
