/** The library: articles compared, annotations as a file and back, a backup, and everything erased in between. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Annotation } from '../../../utils/annotation/types.ts';
import { canonicalJson } from '../../../utils/store/same.ts';
import { annotation } from '../../unit/store/rows.ts';
import type { Tab } from './driver.ts';
import type { Story } from './story.ts';

const COUNT = 120;
/** Of every kind, with a frame, a disputed mark, an author and fields of another program. */
const ROWS: Annotation[] = Array.from({ length: COUNT }, (_, n) =>
  annotation(n, {
    kind: (['note', 'framing', 'dispute', 'evidence'] as const)[n % 4]!,
    colour: (['yellow', 'green', 'blue', 'pink', 'grey'] as const)[n % 5]!,
    code: n % 4 === 1 ? 'conflict' : null,
    disputes: n % 4 === 2 ? { pack: 'ferry', part: 'terms', row: 'pirates' } : null,
    author: n % 10 === 0 ? 'سلمى' : null,
    foreign: n % 10 === 3 ? { annotation: { 'x:rating': [n, { deep: 'قيمة' }] } } : {},
  }),
);

const hashOf = (rows: readonly unknown[]): string =>
  createHash('sha256').update(rows.map(canonicalJson).sort().join('\n')).digest('hex');

export function library(story: Story): void {
  let folder: string;
  let page: Tab;

  const go = (place: string) =>
    page.run((hash) => {
      location.hash = hash;
    }, place);
  const expectWords = async (words: string) => {
    await expect.poll(() => page.text('main')).toContain(words);
  };
  const stored = async (): Promise<Annotation[]> => {
    const answer = await story.driver.ask('annotationsPage', { after: null, limit: 5000 });
    if (!answer.ok) throw new Error(answer.problem.detail);
    return answer.value.annotations;
  };
  const articles = () => story.driver.ask('forgetArticles', { preview: true });
  const saved = async (name: string, click: () => Promise<void>): Promise<string> => {
    const path = join(folder, name);
    writeFileSync(path, await story.driver.saved(click));
    return path;
  };
  /** Erases everything as the reader does: asked, ticked, done. */
  const erase = async () => {
    await go('#/data');
    await page.click('button', 'Erase everything…');
    await expect.poll(() => page.text('fieldset.confirm dd')).toBe(String(COUNT));
    const yes = () => page.run(() => document.querySelector<HTMLButtonElement>('.confirm .danger')?.disabled);
    expect(await yes()).toBe(true);
    await page.click('fieldset.confirm label.option');
    await page.click('button.danger', 'Erase everything');
    await expectWords('Everything is erased.');
    expect(await stored()).toEqual([]);
    expect(await articles()).toEqual({ ok: true, value: 0 });
  };

  describe('the library', () => {
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'isnad-files-'));
      page = await story.driver.open('library.html#/compare');
    });
    afterAll(async () => {
      await page?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    describe('the articles that were read, compared', () => {
      it('show who calls it what, and a number opens exactly its sentences, as the articles have them', async () => {
        await page.seen('.grid tbody .pill');
        // The first number of the first name.
        const column = await page.run(
          () => document.querySelector('.grid tbody .pill')!.closest('td')!.cellIndex + 1,
        );
        const cell = `.grid tbody:first-of-type tr:first-child td:nth-child(${column}) button`;
        const number = Number(await page.text(cell));
        expect(number).toBeGreaterThan(0);
        await page.click(cell);
        await expect.poll(() => page.count('.sentences blockquote')).toBe(number);
        const shown = await page.run(() =>
          [...document.querySelectorAll('.sentences li')].map((one) => ({
            quote: one.querySelector('blockquote')!.textContent,
            name: one.querySelector('mark')!.textContent,
            address: one.querySelector('a')!.href,
          })),
        );
        for (const { quote, name, address } of shown) {
          expect(name).not.toBe('');
          await story.page.goto(address);
          const text = await story.page.run(() => document.body.textContent.replace(/\s+/gu, ' '));
          expect(text).toContain(quote.replace(/\s+/gu, ' ').trim());
        }
      });
    });

    describe('annotations saved as Web Annotations, erased and imported', () => {
      it('are identical by hash, and importing once more changes nothing', async () => {
        const own = await stored();
        await story.driver.ask('deleteAnnotations', { ids: own.map(({ id }) => id) });
        await story.driver.ask('restoreAnnotations', { rows: ROWS });
        await go('#/annotations');
        await expectWords(`${COUNT} annotations`);
        await page.click('summary', 'Save as a file');
        const path = await saved('notes.jsonld', () =>
          page.click('.formats button', 'W3C Web Annotation (JSON-LD)'),
        );
        const before = hashOf(await stored());
        await erase();

        await go('#/annotations');
        await page.click('summary', 'Import from a file');
        await page.upload('input[type=file]', path);
        await expectWords(`${COUNT} new`);
        expect(await stored()).toEqual([]);
        await page.click('.preview button.primary');
        await expectWords(`${COUNT} annotations were imported from`);
        expect(hashOf(await stored())).toBe(before);

        await page.upload('input[type=file]', path);
        await expectWords(`${COUNT} here already, unchanged`);
        await expectWords('Nothing would change.');
        await page.click('.preview button', 'Cancel');
        await page.click('button', 'Undo');
        await expect.poll(stored).toEqual([]);
        await page.click('button', 'Do it again');
        await expect.poll(async () => hashOf(await stored())).toBe(before);
      });
    });

    describe('a backup, everything erased, and the backup restored', () => {
      it('brings annotations, articles and settings back, identical by hash', async () => {
        await story.visit(story.article('sahel-sirte'));
        await expect.poll(articles).toEqual({ ok: true, value: 1 });
        await story.set({ keep: 'asked' });
        const before = hashOf(await stored());
        await go('#/data');
        const path = await saved('isnad.ndjson', () => page.click('button', 'Save a backup'));
        await expectWords('Saved and checked');
        await erase();

        await page.upload('input[type=file]', path);
        await expectWords(`Annotations ${COUNT}`);
        expect(await stored()).toEqual([]);
        await page.click('button', 'Restore');
        await expectWords('entries taken over');
        expect(hashOf(await stored())).toBe(before);
        expect(await articles()).toEqual({ ok: true, value: 1 });
        expect(await story.settings()).toMatchObject({ keep: 'asked' });
      });
    });
  });
}
