/** How long the longest task of a page is: from the browser's own trace, which sees what the page cannot (style, paint). */
import type { BrowserContext, Page } from 'playwright-core';
import { evaluate } from './evaluate.ts';

/** A task of a page's main thread, in ms. On a machine that does other things too, `wall` counts these as well. */
export interface Task {
  wall: number;
  /** Time that the thread had the processor. */
  cpu: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  dur?: number;
  tdur?: number;
}

const TASK = /RunTask$/u;
const NO_TASK: Task = { wall: 0, cpu: 0 };

/**
 * Longest task, by wall time, of the main thread of each page while `act` runs. Pages of one origin share a thread.
 * @returns in the order of `pages`
 */
export async function longestTasks(
  context: BrowserContext,
  pages: readonly Page[],
  act: () => Promise<void>,
): Promise<Task[]> {
  const session = await context.newCDPSession(pages[0]!);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const whole = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'], excludedCategories: ['*'] },
  });
  await act();
  // A name in the trace says which thread is whose.
  for (const [n, page] of pages.entries()) await evaluate(page, `void performance.mark('isnad-bench-${n}')`);
  await session.send('Tracing.end');
  await whole;
  await session.detach();
  return pages.map((_, n) => {
    const mark = events.find(({ name }) => name === `isnad-bench-${n}`);
    if (!mark) throw new Error('The browser left a page out of its trace.');
    return events
      .filter(
        ({ name, ph, pid, tid }) => ph === 'X' && pid === mark.pid && tid === mark.tid && TASK.test(name),
      )
      .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, cpu: tdur / 1000 }))
      .reduce((longest, task) => (task.wall > longest.wall ? task : longest), NO_TASK);
  });
}
