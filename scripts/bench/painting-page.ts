/** What the painting bench runs in its page: an article with marks, painted as highlights or wrapped in elements. */
import { readLiveText, type LiveText } from '../../utils/article/live-text.ts';
import type { Mark } from '../../utils/paint/marks.ts';
import { clearMarks, paint } from '../../utils/paint/paint.ts';

const WORDS = 'واجتمع مجلس الميناء مرة أخرى بعد أن غادرت السفن المرفأ ولم يعرف أحد كم سيطول الانتظار';
const HUES = ['teal', 'ochre', 'grey'] as const;

export interface Painting {
  /** ms of script, and from its start until the next frame is drawn. */
  script: number;
  frame: number;
  /** Elements of the page that a MutationObserver saw added. */
  added: number;
}

/** Lays a page of about `length` UTF-16 units of text. */
function lay(length: number): void {
  const paragraph = Array.from({ length: 7 }, () => WORDS).join('، ');
  const count = Math.ceil(length / paragraph.length);
  const article = document.createElement('article');
  for (let i = 0; i < count; i++) {
    const p = document.createElement('p');
    p.textContent = paragraph;
    article.append(p);
  }
  document.body.replaceChildren(article);
}

function marksOf({ text, blocks }: LiveText, count: number): Mark[] {
  const step = Math.floor(text.length / count);
  return Array.from({ length: count }, (_, i): Mark => {
    const start = i * step + (blocks[0]?.start ?? 0);
    const span = { start, end: start + 9 };
    return i % 2 === 0
      ? { ...span, kind: 'entity' }
      : { ...span, kind: 'term', hue: HUES[i % 3]!, own: i % 4 === 1, strong: i % 8 === 1 };
  });
}

/** Wraps the same places, last first, so that earlier offsets stay true. */
function wrap({ pieces }: LiveText, marks: Mark[]): void {
  let at = pieces.length - 1;
  for (const { start, end } of [...marks].reverse()) {
    while (at > 0 && pieces[at]!.start > start) at--;
    const piece = pieces[at];
    if (!piece || end - piece.start > piece.node.length) continue;
    const range = document.createRange();
    range.setStart(piece.node, start - piece.start);
    range.setEnd(piece.node, end - piece.start);
    range.surroundContents(document.createElement('mark'));
  }
}

/** Resolves once the next frame is drawn: a message sent while it is made ready is delivered after it. */
const drawn = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(), { once: true });
      port1.start();
      port2.postMessage(null);
    }),
  );

/** Lays the page and waits until nothing is left to draw. */
async function prepare(length: number): Promise<void> {
  clearMarks();
  lay(length);
  await drawn();
  await new Promise((resolve) => setTimeout(resolve, 100));
}

async function run(how: 'highlights' | 'elements', count: number): Promise<Painting> {
  const live = readLiveText(document.body, () => true, null);
  const marks = marksOf(live, count);
  let added = 0;
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      added += [...addedNodes].filter((node) => node.nodeType === 1).length;
  });
  observer.observe(document, { childList: true, subtree: true });
  const start = performance.now();
  if (how === 'highlights') paint(live, marks);
  else wrap(live, marks);
  const script = performance.now() - start;
  await drawn();
  const end = performance.now();
  observer.disconnect();
  return { script, frame: end - start, added };
}

export const painting = { prepare, run };
Object.assign(globalThis, { painting });
