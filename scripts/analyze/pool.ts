/** Jobs over all cores, their outcomes in the order of the jobs, with as many jobs in memory as keep every thread busy. */
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { loadEngines } from '../engines.ts';
import type { BadJob, FileJob, Job, LinesJob } from './input.ts';
import { perform, type Outcome, type Task } from './task.ts';

/** Jobs waiting for each thread beside the one it works on. */
const AHEAD = 2;
/** Below this a thread would take longer to start than it saves. */
const WORTH_A_THREAD = 512 * 1024;

/**
 * Performs a task on jobs: on the spot while they are few, with a thread for each core when there are more.
 * @yields the outcomes of each job, in order. @throws Error when a thread dies
 */
export async function* performAll(task: Task, jobs: AsyncIterable<Job>): AsyncGenerator<Outcome[]> {
  const source = jobs[Symbol.asyncIterator]();
  const first: Job[] = [];
  let bytes = 0;
  while (bytes < WORTH_A_THREAD) {
    const { value, done } = await source.next();
    if (done) return yield* onTheSpot(task, first);
    first.push(value);
    bytes += sizeOf(value);
  }
  yield* inThreads(task, first, source);
}

async function* onTheSpot(task: Task, jobs: readonly Job[]): AsyncGenerator<Outcome[]> {
  const engines = loadEngines();
  for (const job of jobs) yield isBad(job) ? [unread(job)] : await perform(task, job, engines);
}

async function* inThreads(task: Task, first: Job[], rest: AsyncIterator<Job>): AsyncGenerator<Outcome[]> {
  const pool = Array.from({ length: availableParallelism() }, () => new Thread(task));
  try {
    const waiting: Promise<Outcome[]>[] = [];
    for (let next = 0; ; next++) {
      const job = first.shift() ?? (await taken(rest));
      if (job === undefined) break;
      waiting.push(isBad(job) ? Promise.resolve([unread(job)]) : pool[next % pool.length]!.do(job));
      if (waiting.length >= pool.length * AHEAD) yield await waiting.shift()!;
    }
    while (waiting.length > 0) yield await waiting.shift()!;
  } finally {
    await Promise.all(pool.map((thread) => thread.end()));
  }
}

async function taken(jobs: AsyncIterator<Job>): Promise<Job | undefined> {
  const { value, done } = await jobs.next();
  return done ? undefined : value;
}

function sizeOf(job: Job): number {
  if ('bytes' in job) return job.bytes.length;
  return 'reason' in job ? 0 : (statSync(job.file, { throwIfNoEntry: false })?.size ?? 0);
}

const isBad = (job: Job): job is BadJob => 'reason' in job;

const unread = ({ file, reason }: BadJob): Outcome => ({ place: file, reason });

/**
 * Megabytes in which a thread makes its short-lived objects. An article leaves little behind: what V8 takes by itself is filled
 * with garbage before it is looked at, a third more memory at the same speed. Old space has no limit: texts may be long.
 */
const YOUNG = 16;

/** A worker that answers jobs one after the other. */
class Thread {
  private readonly worker: Worker;
  private readonly asked: { resolve: (outcomes: Outcome[]) => void; reject: (error: Error) => void }[] = [];

  constructor(task: Task) {
    this.worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    this.worker.on('message', (outcomes: Outcome[]) => this.asked.shift()?.resolve(outcomes));
    this.worker.on('error', (error) => {
      for (const { reject } of this.asked.splice(0))
        reject(error instanceof Error ? error : new Error(String(error)));
    });
  }

  do(job: FileJob | LinesJob): Promise<Outcome[]> {
    const answer = new Promise<Outcome[]>((resolve, reject) => this.asked.push({ resolve, reject }));
    // Several may wait before the first is looked at: a failure is told where it is awaited.
    answer.catch(() => undefined);
    this.worker.postMessage(job, 'bytes' in job ? [job.bytes.buffer] : []);
    return answer;
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}
