import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readText } from '../../../utils/article/read-text.ts';
import { compileLexicon } from '../../../utils/lexicon/compile.ts';
import { compare, signatureOf, tell } from '../../../utils/report/analyse.ts';
import { createEngine, type Engine } from '../../../utils/report/engine.ts';
import type { Related, Report } from '../../../utils/report/types.ts';
import { coverageRow } from '../../../utils/store/coverage-row.ts';
import { Database } from '../../../utils/store/database.ts';
import { findCoverage } from '../../../utils/store/find-coverage.ts';
import { updateIndex } from '../../../utils/store/follow-index.ts';
import { link, linksOf } from '../../../utils/store/links.ts';
import { asLinked } from '../../../utils/coverage/linked.ts';
import { labelledTexts, type LabelledText } from '../../fixtures/pairs/load.ts';
import { libya } from '../packs/libya.ts';
import { annotation } from '../store/rows.ts';

/** What is kept of each event, and what the reader then reads. */
const KEPT = new Set(['wire', 'rewrite', 'other', 'dispatch', 'followup']);
const READ = new Set(['headline', 'mixed', 'rewrite-drift']);
/** All events on one day: only what is told can keep them apart. */
const DAY = '2020-01-12';

const texts = labelledTexts();
const eventOf = new Map(texts.map(({ id, event }) => [id, event]));
let db: Database;
let engine: Engine;

const pageOf = ({ title, text }: LabelledText) =>
  readText(`${title}\n\n${text.split('\n').slice(1).join('\n\n')}`, { published: DAY });

async function reportOf(text: LabelledText): Promise<Report> {
  const told = tell(pageOf(text), [engine], text.id);
  const places = signatureOf(told);
  const { rows, evidence } = await findCoverage(db, told.report, told.bodyText, places);
  const kept = rows.map((row) => ({ ...row, from: 'reader' as const }));
  return compare(told, kept, evidence, places).report;
}

const copiesIn = ({ related, recognised }: Report) =>
  new Set(
    [recognised?.id, ...related.filter(({ kind }) => kind === 'copy').map(({ id }) => id)].filter(Boolean),
  );

beforeAll(async () => {
  const pack = { ...libya, articles: [] };
  engine = createEngine(pack, compileLexicon(pack));
  db = new Database('find-coverage-test');
  const kept = texts.filter(({ how }) => KEPT.has(how));
  const articles = kept.map((text, at) => {
    const page = pageOf(text);
    return {
      schema: 1 as const,
      id: text.id,
      page,
      report: tell(page, [engine], text.id).report,
      keptAt: at + 1,
    };
  });
  await db.articles.bulkPut(articles);
  await db.coverage.bulkPut(articles.map((article) => coverageRow(article)));
  await updateIndex(db);
}, 60_000);
afterAll(() => db.delete());

describe('an article among those kept', () => {
  let reports: { text: LabelledText; report: Report }[];
  beforeAll(async () => {
    reports = [];
    for (const text of texts.filter(({ how }) => READ.has(how))) {
      const report = await reportOf(text);
      // A page off topic is not compared.
      if (report.pack !== null) reports.push({ text, report });
    }
  }, 60_000);

  it('is known as the copy of what it was made from, rewritten or not, and of nothing else', () => {
    const made = reports.flatMap(({ text, report }) => {
      const copies = copiesIn(report);
      return ['wire', 'rewrite'].map((how) => copies.has(`${text.event}/${how}`));
    });
    const wrong = reports.flatMap(({ text, report }) =>
      [...copiesIn(report)].filter(
        (id) => !/(?:wire|rewrite)$/u.test(id!) || eventOf.get(id!) !== text.event,
      ),
    );
    console.info(`copies found ${made.filter(Boolean).length} of ${made.length}, wrong ${wrong.length}`);
    expect(made.filter(Boolean).length / made.length).toBeGreaterThanOrEqual(0.95);
    expect(wrong).toEqual([]);
  });

  it('is seldom said to tell of another event of the same day', () => {
    const events = reports.flatMap(({ text, report }) =>
      report.related
        .filter(({ kind }) => kind === 'same-event')
        .map(({ id }) => ({ text: text.id, id, right: eventOf.get(id) === text.event })),
    );
    const right = events.filter((event) => event.right);
    console.info(`same event: ${events.length} said, ${right.length} right`);
    console.info(
      events
        .filter((event) => !event.right)
        .map(({ text, id }) => `${text} ${id}`)
        .join(', '),
    );
    expect(right.length).toBeGreaterThan(40);
    expect(right.length / events.length).toBeGreaterThanOrEqual(0.9);
  });

  it('says why: names, days between, words', () => {
    const { related } = reports.find(({ text }) => text.id === 'port-fire/headline')!.report;
    const dispatch = related.find(({ id }) => id === 'port-fire/dispatch') as Required<Related>;
    expect(dispatch).toMatchObject({ kind: 'same-event', days: 0 });
    expect(dispatch.shared.length).toBeGreaterThanOrEqual(2);
    expect(dispatch.words.length).toBeGreaterThanOrEqual(3);
  });

  it('is found beside the same articles when the reader has written much on it', async () => {
    const { text, report } = reports.find((one) => one.text.id === 'port-fire/headline')!;
    const page = pageOf(text);
    const notes = Array.from({ length: 60 }, (_, n) => {
      const own = annotation(n, { article: text.id });
      const quote = { exact: page.text.slice(0, 400), prefix: '', suffix: '' };
      return { ...own, target: { ...own.target, title: report.title, published: DAY, quote } };
    });
    await db.annotations.bulkPut(notes);
    await updateIndex(db);
    expect(await reportOf(text)).toEqual(report);
    await db.annotations.clear();
    await updateIndex(db);
  });

  it('follows what the reader says, before it is read and after', async () => {
    const { text, report } = reports.find((one) => one.text.id === 'drone/headline')!;
    await link(db, 'drone/wire', text.id, 'different');
    await link(db, text.id, 'school/other', 'same');
    const said = await reportOf(text);
    for (const one of [said, asLinked(report, await linksOf(db, text.id))])
      expect(copiesIn(one)).not.toContain('drone/wire');
    expect(said.related.find(({ id }) => id === 'school/other')?.kind).toBe('same-event');
    await link(db, text.id, 'drone/wire', null);
    expect(copiesIn(await reportOf(text))).toContain('drone/wire');
    await expect(link(db, text.id, text.id, 'same')).rejects.toThrow('choose another one');
  });
});
