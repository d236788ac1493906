import { afterAll, afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Card } from '../../../entrypoints/article.content/card.ts';
import { Launcher } from '../../../entrypoints/article.content/launcher.ts';
import { OwnRoot } from '../../../entrypoints/article.content/own-root.ts';
import { readLiveText } from '../../../utils/article/live-text.ts';
import { backgroundOf, parseColour, themeOf } from '../../../utils/paint/background.ts';
import { marksAt } from '../../../utils/paint/hit.ts';
import { clearMarks, paint } from '../../../utils/paint/paint.ts';
import type { Theme } from '../../../utils/paint/theme.ts';
import { emulate, size, violations } from '../components/screen.ts';
import { CARD, LAUNCHER, openShadows } from './setting.ts';

const nothing = () => undefined;
const BOX = { left: 60, top: 60, right: 120, bottom: 80 };
let own: OwnRoot | undefined;

function show(language: 'ar' | 'en', theme: Theme): ShadowRoot {
  const [dir, lang] = language === 'ar' ? (['rtl', 'ar'] as const) : (['ltr', 'en'] as const);
  const roots = openShadows({ mode: 'open' });
  own = new OwnRoot();
  document.documentElement.lang = 'en';
  document.body.style.background = theme === 'night' ? '#000' : '#fff';
  document.body.innerHTML = '<main><h1 style="color: #888">Marsa</h1></main>';
  const card = new Card(own, { openSidebar: nothing, jump: nothing });
  const launcher = new Launcher(own, {
    openSidebar: nothing,
    moved: nothing,
    hide: nothing,
    openOptions: nothing,
  });
  launcher.show({ ...LAUNCHER, dir, language: lang }, theme);
  card.open({ ...CARD, dir, language: lang }, () => BOX, theme, 'keyboard');
  for (const details of roots[0]!.querySelectorAll('details')) details.open = true;
  return roots[0]!;
}

afterEach(() => {
  own?.remove();
  own = undefined;
  clearMarks();
  document.body.removeAttribute('style');
  document.body.replaceChildren();
  vi.restoreAllMocks();
});
afterAll(() => emulate());

describe.each<[Theme, 'ar' | 'en']>([
  ['paper', 'en'],
  ['paper', 'ar'],
  ['night', 'en'],
  ['night', 'ar'],
])('card and launcher on %s in %s', (theme, language) => {
  it('give axe nothing to find, with everything unfolded', async () => {
    const root = show(language, theme);
    expect(await violations()).toEqual([]);
    root.querySelector<HTMLElement>('.menu')!.hidden = false;
    expect(await violations()).toEqual([]);
  });

  it('have targets of 24 px, and no width beyond the window', async () => {
    await size(320);
    const root = show(language, theme);
    root.querySelector<HTMLElement>('.menu')!.hidden = false;
    const boxes = [...root.querySelectorAll('button, summary')].map((each) => each.getBoundingClientRect());
    expect(boxes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
    const parts = [...root.querySelectorAll('.card, .launcher, .menu')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(parts.filter(({ left, right }) => left < 0 || right > innerWidth)).toEqual([]);
    await size(414, 896);
  });
});

it('card and launcher give axe nothing to find in forced colours', async () => {
  await emulate({ forced: 'active' });
  onTestFinished(() => emulate());
  show('en', 'paper');
  expect(await violations()).toEqual([]);
});

describe('styles', () => {
  it('of the page do not reach in', () => {
    const sheet = document.createElement('style');
    sheet.textContent =
      '* { display: none !important; color: red !important; font-size: 60px !important; all: unset }';
    const root = show('en', 'paper');
    document.head.append(sheet);
    onTestFinished(() => sheet.remove());
    const style = getComputedStyle(root.querySelector('.card h2')!);
    expect([style.display, style.color, style.fontSize]).toEqual(['block', 'rgb(28, 29, 31)', '15px']);
  });

  it('of ours do not reach out, and nothing is printed', async () => {
    document.body.innerHTML = '<div class="card">page</div>';
    const before = getComputedStyle(document.body.firstElementChild!).borderRadius;
    show('en', 'paper');
    document.body.innerHTML = '<div class="card">page</div>';
    expect(getComputedStyle(document.body.firstElementChild!).borderRadius).toBe(before);
  });
});

describe('what stands behind a text', () => {
  const element = (html: string) => {
    document.body.innerHTML = html;
    return document.querySelector('#text')!;
  };

  it.each([
    ['<p id="text">x</p>', [255, 255, 255]],
    ['<div style="background: #102030"><p id="text">x</p></div>', [16, 32, 48]],
    [
      '<div style="background: #000"><p id="text" style="background: rgb(255 255 255 / 50%)">x</p></div>',
      [127.5, 127.5, 127.5],
    ],
    ['<div style="background: url(data:,)"><p id="text" style="color: #fff">x</p></div>', [0, 0, 0]],
  ])('%s', (html, expected) => {
    expect(backgroundOf(element(html)).slice(0, 3)).toEqual(expected);
  });

  it('is read in newer notations of colour too', () => {
    expect(parseColour('oklch(0 0 0)')).toEqual([0, 0, 0, 1]);
    expect(parseColour('color(srgb 1 0 0 / 0)')[3]).toBe(0);
  });

  it('is that of most of the article', () => {
    document.body.innerHTML = `<article style="background: #111"><p>${'Long words of an article. '.repeat(9)}</p><p style="background: #fff">Box.</p></article>`;
    expect(themeOf(readLiveText(document.querySelector('article')!, () => true, null))).toBe('night');
  });
});

describe('marksAt', () => {
  function painted() {
    document.body.innerHTML = '<article><p>The raiders of Marsa left.</p></article>';
    const live = readLiveText(document.querySelector('article')!, () => true, null);
    return paint(live, [
      { start: 4, end: 20, kind: 'term', hue: 'teal', own: false },
      { start: 4, end: 11, kind: 'term', hue: 'ochre', own: true },
    ]);
  }
  const middle = (range: Range) => {
    const box = range.getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2] as const;
  };
  const found = (shown: ReturnType<typeof painted>, [x, y]: readonly [number, number]) =>
    marksAt(shown, x, y).map(({ mark }) => [mark.start, mark.end]);

  it.each(['with the registry’s own hit-testing', 'without it'])('finds the marks at a point, %s', (how) => {
    if (how === 'without it')
      Object.defineProperty(CSS.highlights, 'highlightsFromPoint', { value: undefined, configurable: true });
    const shown = painted();
    expect(found(shown, middle(shown.marks[1]!.ranges[0]!))).toEqual([
      [4, 11],
      [4, 20],
    ]);
    const box = shown.marks[0]!.ranges[0]!.getBoundingClientRect();
    expect(found(shown, [box.right + 60, box.top + 4])).toEqual([]);
    Reflect.deleteProperty(CSS.highlights, 'highlightsFromPoint');
  });

  it('paints nothing in editors, code and controls', () => {
    document.body.innerHTML =
      '<article><p>raiders</p><p contenteditable>raiders</p><p><code>raiders</code></p><p><label>raiders</label></p></article>';
    const live = readLiveText(document.querySelector('article')!, () => true, null);
    const marks = [...live.text.matchAll(/raiders/gu)].map(({ index }) => ({
      start: index,
      end: index + 7,
      kind: 'entity' as const,
    }));
    expect(marks).toHaveLength(4);
    expect(paint(live, marks).marks).toHaveLength(1);
  });
});
