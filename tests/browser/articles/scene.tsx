/** The articles' part of the library with invented articles, in the frame of the library. */
import { render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { vi } from 'vitest';
import { ArticleKnown } from '../../../components/articles/ArticleKnown.tsx';
import { ArticleList, type ArticleListProps } from '../../../components/articles/ArticleList.tsx';
import { ArticlePair } from '../../../components/articles/ArticlePair.tsx';
import { EVERYTHING } from '../../../components/articles/place.ts';
import type { ArticlesActions, FoundPage, PairView } from '../../../components/articles/types.ts';
import { Library } from '../../../components/library/Library.tsx';
import { differences } from '../../../utils/coverage/differences.ts';
import { sideBySide } from '../../../utils/coverage/side-by-side.ts';
import type { UiLanguage } from '../../../utils/i18n/languages.ts';
import { fullView } from '../../fixtures/sidebar-view.ts';

export const actions = () => ({
  ask: vi.fn<ArticlesActions['ask']>(),
  openAddress: vi.fn<ArticlesActions['openAddress']>(),
  forget: vi.fn<ArticlesActions['forget']>(() => Promise.resolve(true)),
  linkWith: vi.fn<ArticlesActions['linkWith']>(() => Promise.resolve(true)),
  go: vi.fn<ArticlesActions['go']>(),
});

export const FOUND: FoundPage = {
  total: 41,
  stored: 60,
  catchingUp: false,
  rows: [
    {
      kind: 'article',
      id: 'https://alsahel.example/1',
      title: [{ text: 'هدوء حذر في ', hit: false }, { text: 'الميناء', hit: true }],
      url: 'https://alsahel.example/1',
      outlet: { ar: 'الساحل', en: 'Al Sahel' },
      published: '2019-12-14',
      language: 'ar',
      side: { title: { ar: 'معسكر الشرق: القيادة', en: 'Eastern camp: the command' }, hue: 'teal' },
      copyOf: { id: 'https://wire.example/1', title: 'الميناء يهدأ بعد ليلة من القصف', is: 'later' },
      piece: {
        runs: [{ text: 'قال شهود إن ', hit: false }, { text: 'الميناء', hit: true }, { text: ' عاد إلى العمل', hit: false }],
        before: true,
        after: true,
      },
    },
    {
      kind: 'note',
      id: 'urn:uuid:1',
      title: [{ text: 'Harbour reopens', hit: false }],
      url: 'https://harbour.example/b',
      outlet: null,
      published: null,
      article: 'https://harbour.example/b',
      tags: ['quoted late'],
      about: { runs: [{ text: 'الميناء', hit: true }], before: false, after: false },
      piece: { runs: [{ text: 'Nobody of the port is asked.', hit: false }], before: false, after: false },
    },
  ],
  facets: {
    kind: [
      { value: 'article', name: null, count: 38, chosen: false },
      { value: 'note', name: null, count: 3, chosen: false },
    ],
    outlet: [
      { value: 'sahel', name: { ar: 'الساحل', en: 'Al Sahel' }, count: 30, chosen: true },
      { value: 'harbour', name: { en: 'Harbour Wire' }, count: 11, chosen: false },
    ],
    camp: [],
    entity: [],
    tag: [],
  },
}; // oxfmt-ignore

const A =
  'قالت ميليشيات الساحل إنها دخلت الميناء فجرا.\nونفى المجلس ذلك، وقال إن الطريق مغلق.\nوعاد الهدوء ليلا.';
const B = 'قالت قوات الساحل إنها دخلت الميناء فجرا.\nوعاد الهدوء ليلا، وفق شهود.';
const TITLES = ['ميليشيات الساحل في الميناء', 'قوات الساحل في الميناء'] as const;

const layout = (a: string, b: string) =>
  sideBySide(differences({ text: a, labels: [] }, { text: b, labels: [] }).parts, a, b);

export const PAIR: PairView = {
  a: { id: 'a', title: TITLES[0], url: 'https://alsahel.example/1', language: 'ar', outlet: { ar: 'الساحل', en: 'Al Sahel' }, published: '2019-12-13' },
  b: { id: 'b', title: TITLES[1], url: 'https://east.example/1', language: 'ar', outlet: { ar: 'بوابة الشرق', en: 'East Gate' }, published: '2019-12-14' },
  dated: true,
  headline: layout(...TITLES).rows[0]!,
  text: layout(A, B),
  labels: [{ from: 'ميليشيات الساحل', to: 'قوات الساحل', count: 2 }, { from: 'المجلس', to: null, count: 1 }],
  words: { same: 10, cut: 8, inserted: 3 },
  says: null,
}; // oxfmt-ignore

const inFrame = (language: UiLanguage, screen: ComponentChildren) => (
  <Library language={language} locales={['en-GB']} part="articles" busy={false} setLanguage={() => undefined}>
    {screen}
  </Library>
);
const show = (language: UiLanguage, screen: ComponentChildren) => render(inFrame(language, screen));

export function showList(language: UiLanguage = 'en', props: Partial<ArticleListProps> = {}) {
  const all = actions();
  const list = (more: Partial<ArticleListProps>) => (
    <ArticleList wanted={EVERYTHING} found={FOUND} state="done" reason={null} actions={all} {...more} />
  );
  const { rerender } = show(language, list(props));
  return { ...all, again: (more: Partial<ArticleListProps>) => rerender(inFrame(language, list(more))) };
}

export function showKnown(language: UiLanguage = 'en') {
  const all = actions();
  const article = { view: fullView(), id: 'https://alsahel.example/1', keptAt: Date.UTC(2020, 0, 5) };
  show(language, <ArticleKnown article={article} actions={all} />);
  return all;
}

export function showPair(language: UiLanguage = 'en', pair: PairView = PAIR) {
  const all = actions();
  show(language, <ArticlePair pair={pair} actions={all} />);
  return all;
}
