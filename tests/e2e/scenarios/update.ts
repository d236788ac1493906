/** An update over the data of the version before, and one over today's: what was the reader's is there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeVersion, type Variant } from '../../../scripts/browser/variant.ts';
import { annotation, keptArticle } from '../../unit/store/rows.ts';
import { ORIGINAL_WORDS } from './changing-site.ts';
import type { Browser, Tab } from './driver.ts';
import { Story } from './story.ts';

const OLD = '0.0.9';
const NEXT = '99.0.0';
/** A word that the reader added to the pack, and that only then is marked. */
const OWN_WORD = 'الشاحنات';

/** The data of version 2, as it lies in the browser. */
const STORES: [name: string, keyPath: string | string[], indexes: string[], rows: object[]][] = [
  ['articles', 'id', ['keptAt'], ['https://harbour.example/1', 'https://harbour.example/2'].map(keptArticle)],
  ['coverage', 'id', ['keptAt'], []],
  ['readings', 'tabId', [], []],
  ['packs', 'id', [], []],
  ['published', 'id', [], []],
  ['overlaid', 'id', [], []],
  ['lexicons', 'id', [], []],
  [
    'changes',
    ['pack', 'part', 'row'],
    ['pack'],
    [
      {
        pack: 'libya',
        part: 'terms',
        row: 'own-word',
        action: 'add',
        value: {
          id: 'own-word',
          names: { ar: [OWN_WORD] },
          usedBy: ['gna'],
          effect: { direction: 'against', camp: 'lna' },
          strength: 1,
          category: 'delegitimation',
          context: 'any',
          inflects: 'noun-sound',
          evidence: ['memory'],
        },
        version: '1.0.0',
        author: 'Salma',
        reason: 'A word of mine.',
        at: '2026-01-02T03:04:05.000Z',
      },
    ],
  ],
];

/** Runs in a page of the extension: leaves the database as version 2 left it. */
function writeOld(stores: typeof STORES): Promise<void> {
  return new Promise((done, failed) => {
    const asked = indexedDB.open('isnad', 20);
    asked.addEventListener('error', () => failed(asked.error));
    asked.addEventListener('upgradeneeded', () => {
      for (const [name, keyPath, indexes, rows] of stores) {
        const store = asked.result.createObjectStore(name, { keyPath });
        for (const index of indexes) store.createIndex(index, index);
        for (const row of rows) store.put(row);
      }
    });
    asked.addEventListener('success', () => {
      asked.result.close();
      done();
    });
  });
}

export function updating(browser: Browser): void {
  describe('an update', () => {
    const builds: Variant[] = [];
    const story = new Story(browser);
    let library: Tab;

    beforeAll(async () => {
      builds.push(makeVersion(browser.extension, OLD, true), makeVersion(browser.extension, NEXT));
      await story.begin(builds[0]!.folder);
    });
    afterAll(async () => {
      await story.end();
      for (const build of builds) build.discard();
    });

    it('from the version before keeps its articles, changes, settings and permissions', async () => {
      const { driver } = story;
      await driver.inside(writeOld, STORES);
      await story.set({ language: 'fr' });
      const welcome = await driver.open('welcome.html');
      await welcome.fill('form input', 'localhost');
      await driver.answer(
        'allow',
        () => welcome.click('form button[type=submit]'),
        async () => (await driver.granted()).length > 0,
      );
      await story.page.goto(story.changing.original);

      expect(await driver.version()).toBe(OLD);
      await driver.update(browser.extension);
      expect(await driver.version()).not.toBe(OLD);
      await story.read();
      await expect
        .poll(async () => (await story.view()).terms.some(({ own }) => own?.author === 'Salma'))
        .toBe(true);
      const words = async () => (await story.painted()).flatMap(([, ranges]) => ranges);
      await expect.poll(words).toContain(OWN_WORD);
      library = await driver.open('library.html#/articles');
      await expect.poll(() => library.run(() => document.documentElement.lang)).toBe('fr');
      await expect.poll(() => library.texts('.found h2 bdi')).toHaveLength(3);
      const { state, copies } = await driver.ask('storageState', undefined);
      expect(state).toBe('open');
      expect(copies.map(({ version, counts }) => [version, counts['articles']])).toEqual([[2, 2]]);
    });

    it('to the next version keeps annotations too, and reads the page that is open anew', async () => {
      const { driver } = story;
      const { report } = await story.view();
      const own = annotation(1, { article: report!.id });
      own.target.quote = { exact: ORIGINAL_WORDS, prefix: '', suffix: '' };
      const saved = await driver.ask('saveAnnotation', { annotation: own });
      expect(saved.ok).toBe(true);
      await driver.update(builds[1]!.folder);
      expect(await driver.version()).toBe(NEXT);
      const noted = async () =>
        (await story.painted()).flatMap(([name, ranges]) => (name.startsWith('isnad-note') ? ranges : []));
      await expect.poll(noted).toEqual([ORIGINAL_WORDS]);
      await story.read();
      const found = await driver.ask('annotationsOf', { addresses: [report!.id] });
      expect(found.ok && found.value.own).toEqual([saved.ok && saved.value]);
      expect(await driver.granted()).toEqual(['*://*.localhost/*']);
    });

    it('has reported no error', async () => {
      expect(await story.driver.problems()).toEqual([]);
    });
  });
}
