/** A thread of `analyze`: has engines of its own, and answers each job with its outcomes. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadEngines } from '../engines.ts';
import type { FileJob, LinesJob } from './input.ts';
import { perform, type Task } from './task.ts';

const engines = loadEngines();
const task = workerData as Task;

parentPort?.on('message', (job: FileJob | LinesJob) => {
  void perform(task, job, engines).then((outcomes) => parentPort?.postMessage(outcomes));
});
