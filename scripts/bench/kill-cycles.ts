/**
 * Kills the browser at random moments while annotations are written, again and again on one profile, and looks each time
 * whether everything that was acknowledged is there.
 */
import type { Page } from 'playwright-core';
import type { Answer } from '../../utils/messages/protocol.ts';
import { ask, openKillable } from '../browser/killable.ts';
import type { OpenOptions } from '../browser/launch.ts';

export interface KillReport {
  cycles: number;
  acknowledged: number;
  /** Ids that were called saved and were not there afterwards, or were not as they had been saved. */
  lost: string[];
  /** Writes that were stored although the kill came before their answer: allowed, and whole. */
  unacknowledged: number;
  /** Rows that are there in part. */
  torn: number;
  /** Cycles in which the browser was killed before it had answered any write. */
  early: number;
}

/** Runs in a page of the extension: writes without end, several at a time. */
const writeOn = (cycle: number): void => {
  const { runtime } = (
    globalThis as unknown as {
      chrome: { runtime: { sendMessage(m: object): Promise<{ res?: { ok: boolean; value?: unknown } }> } };
    }
  ).chrome;
  const page = globalThis as unknown as { acknowledged(id: string, json: string): Promise<void> };
  const text = 'نصٌّ طويلٌ يكتبه القارئ على هامش الخبر، ثم يعدّله. '.repeat(20);
  let n = 0;
  const one = async (): Promise<void> => {
    const id = `urn:kill:${cycle}:${n++}`;
    const article = `https://news.example/${n % 50}`;
    const annotation = {
      schema: 1, id, kind: 'note', note: `${id} ${text}`, tags: ['هامش'], colour: 'green', code: null,
      disputes: null, createdAt: 0, changedAt: 0, author: null, foreign: {},
      target: {
        article, addresses: [article], title: 'خبر', outlet: null, published: null,
        quote: { exact: 'الخبر', prefix: '', suffix: '' }, position: { start: 0, end: 5 },
      },
    }; // oxfmt-ignore
    const message = {
      id: Math.random(),
      type: 'saveAnnotation',
      data: { annotation },
      timestamp: Date.now(),
    };
    const { res } = await runtime.sendMessage(message);
    if (res?.ok) void page.acknowledged(id, JSON.stringify(res.value));
    return one();
  };
  for (let i = 0; i < 4; i++) void one();
};

async function stored(page: Page): Promise<Map<string, string>> {
  const rows = new Map<string, string>();
  let after: { changedAt: number; id: string } | null = null;
  do {
    const answer: Answer<'annotationsPage'> = await ask(page, 'annotationsPage', { after, limit: 2000 });
    if (!answer.ok) throw new Error(`the database did not answer: ${answer.problem.detail}`);
    for (const row of answer.value.annotations) rows.set(row.id, JSON.stringify(row));
    after = answer.value.next;
  } while (after);
  return rows;
}

/**
 * @param profile folder of a profile that is used by nobody else
 * @param moment milliseconds after the writing began at which the browser is killed, for each cycle
 */
export async function killCycles(
  options: OpenOptions,
  profile: string,
  cycles: number,
  moment: () => number,
  say: (line: string) => void = () => undefined,
): Promise<KillReport> {
  const known = new Map<string, string>();
  const report: KillReport = { cycles, acknowledged: 0, lost: [], unacknowledged: 0, torn: 0, early: 0 };
  for (let cycle = 0; cycle <= cycles; cycle++) {
    const browser = await openKillable(options, profile);
    const page = await browser.open('options.html');
    const rows = await stored(page);
    for (const [id, json] of known) if (rows.get(id) !== json) report.lost.push(id);
    for (const [id, json] of rows) {
      if (known.has(id)) continue;
      report.unacknowledged++;
      if (!(JSON.parse(json) as { note: string }).note.startsWith(`${id} `)) report.torn++;
      known.set(id, json);
    }
    if (cycle === cycles) {
      await browser.kill();
      break;
    }
    let answered = 0;
    await page.exposeFunction('acknowledged', (id: string, json: string) => {
      known.set(id, json);
      answered++;
    });
    const wait = moment();
    await page.evaluate(writeOn, cycle);
    await new Promise((resolve) => setTimeout(resolve, wait));
    await browser.kill();
    report.acknowledged += answered;
    if (answered === 0) report.early++;
    say(
      `${cycle + 1}: killed after ${Math.round(wait)} ms, ${answered} acknowledged, ${rows.size} there before`,
    );
  }
  return report;
}
