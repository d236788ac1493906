/** What the annotations bench looks at in its page, and the article that it lays there. */

/** What was seen in the page, in ms on the page's own clock. */
export interface Seen {
  /** The article's marks, the first of its annotations, and as many as there ever were near the window, were in a frame that was drawn. */
  marks: number | null;
  first: number | null;
  all: number | null;
  /** How many there were then. */
  markCount: number;
  noteCount: number;
}

/** Runs in the page before anything of it is there. */
export function watch(): void {
  const seen: Seen = { marks: null, first: null, all: null, markCount: 0, noteCount: 0 };
  let before = new Set<Highlight>();
  const found = (isNote: boolean) =>
    [...CSS.highlights].filter(([name]) => name.startsWith('isnad-note-') === isNote).map(([, one]) => one);
  const count = (highlights: Highlight[]) => highlights.reduce((sum, { size }) => sum + size, 0);
  const channel = new MessageChannel();
  let drawn: (() => void)[] = [];
  channel.port1.addEventListener('message', () => {
    for (const each of drawn) each();
    drawn = [];
  });
  channel.port1.start();
  /** Calls back once the frame that is being made ready is drawn. */
  const onceDrawn = (act: () => void) => {
    drawn.push(act);
    channel.port2.postMessage(null);
  };
  const look = () => {
    const marks = found(false);
    const notes = count(found(true).filter((one) => !before.has(one)));
    if (seen.marks === null && marks.length > 0) onceDrawn(() => (seen.marks ??= performance.now()));
    seen.markCount = Math.max(seen.markCount, count(marks));
    if (notes > seen.noteCount) {
      seen.noteCount = notes;
      onceDrawn(() => {
        seen.all = performance.now();
        seen.first ??= seen.all;
      });
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(globalThis, {
    seen,
    /** Forgets the annotations that are painted now, and waits for others. */
    again: () => {
      before = new Set(found(true));
      seen.first = null;
      seen.all = null;
      seen.noteCount = 0;
      return performance.timeOrigin;
    },
    /** Goes to the other end at once; gives the ms until annotations that stand there are drawn. */
    jump: () =>
      new Promise<number>((done) => {
        const start = performance.now();
        const isSeen = (range: AbstractRange) => {
          const { top, bottom } = (range as Range).getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        };
        const seek = () => {
          if (found(true).some((one) => [...one].some(isSeen)))
            onceDrawn(() => done(performance.now() - start));
          else requestAnimationFrame(seek);
        };
        scrollTo({ top: scrollY > 0 ? 0 : document.body.scrollHeight, behavior: 'instant' });
        requestAnimationFrame(seek);
      }),
    /** Scrolls to the end, a quarter of a window with each frame. */
    walk: () =>
      new Promise<void>((done) => {
        const go = () => {
          const before = scrollY;
          scrollBy({ top: innerHeight / 4, behavior: 'instant' });
          if (scrollY > before) requestAnimationFrame(go);
          else done();
        };
        go();
      }),
    /** Has all painted, as a page that is printed; gives how many pieces the annotations and the marks have, and ms. */
    printed: () =>
      new Promise<number[]>((done) => {
        const start = performance.now();
        dispatchEvent(new Event('beforeprint'));
        const counts = [count(found(true)), count(found(false))];
        requestAnimationFrame(() => onceDrawn(() => done([...counts, performance.now() - start])));
      }),
    /** Draws the article anew, as frameworks do: the same words in new nodes. */
    redraw: () => {
      const article = document.querySelector('article')!;
      article.replaceWith(article.cloneNode(true));
      return performance.now();
    },
  });
}

const WHO = [
  'الجيش الوطني الليبي',
  'حكومة الوفاق الوطني',
  'سائق حافلة',
  'معلمة متقاعدة',
  'غسان سلامة',
  'خليفة حفتر',
];
const SAID = ['أعلن', 'أكد', 'نفى', 'قال', 'أوضح', 'ذكر', 'رأى', 'توقع'];
const WHERE = ['طرابلس', 'مصراتة', 'بنغازي', 'سرت', 'الزاوية', 'غريان', 'سبها', 'ترهونة', 'درنة', 'صبراتة'];
const WHAT = [
  'الطريق',
  'المستشفى',
  'المدرسة',
  'السوق',
  'الميناء',
  'المطار',
  'الجسر',
  'المخبز',
  'الملعب',
  'المكتبة',
];
const BESIDE = [
  'الحديقة العامة',
  'محطة الحافلات',
  'مبنى البريد',
  'سور المدينة القديمة',
  'ورشة النجارة',
  'مصنع الثلج',
];
const HOW = [
  'مفتوح أمام الناس',
  'مغلق منذ أيام',
  'يعمل ساعات قليلة',
  'بلا كهرباء',
  'تحت الترميم',
  'مزدحم بالنازحين',
];

/** An Arabic article of about `units` UTF-16 units, rich in names, no two sentences of which are the same. */
export function article(units: number): string {
  let state = 7;
  const pick = <T>(list: readonly T[]): T => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return list[(state >> 8) % list.length]!;
  };
  const paragraphs: string[] = [];
  for (let length = 0, n = 1; length < units; n += 4) {
    const sentences = [0, 1, 2, 3].map(
      (i) =>
        `و${pick(SAID)} ${pick(WHO)} في ${pick(WHERE)} أن ${pick(WHAT)} رقم ${n + i} ${pick(HOW)} قرب ${pick(BESIDE)}.`,
    );
    paragraphs.push(sentences.join(' '));
    length += paragraphs.at(-1)!.length;
  }
  const title = 'يوم طويل في مدن الساحل';
  return (
    `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title}</title></head><body>` +
    `<article><h1>${title}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`
  );
}
