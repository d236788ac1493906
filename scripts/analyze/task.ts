/** What is done with each article of a job, in a worker or on the spot: a printed report, or the facts for a comparison. */
import { factsOf } from '../../utils/framing/facts.ts';
import { openReferent, type Referent } from '../../utils/framing/referent.ts';
import type { ArticleFacts } from '../../utils/framing/types.ts';
import { analyse } from '../../utils/report/analyse.ts';
import type { Engine } from '../../utils/report/engine.ts';
import type { FileJob, LinesJob } from './input.ts';
import { formatReport, type Format } from './print.ts';
import { readJob, type Unread } from './read.ts';

export type Task = { kind: 'print'; format: Format } | { kind: 'facts'; referent: string | null };

interface Fact {
  /** Null: no installed pack is about the article. */
  pack: string | null;
  facts: ArticleFacts | null;
  /** MinHash signature of the body. */
  signature: Uint32Array;
}

export type Outcome = { printed: string } | Fact | Unread;

/** The outcomes of a job's articles, in order. */
export async function perform(task: Task, job: FileJob | LinesJob, engines: Engine[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const article of readJob(job)) {
    if ('reason' in article) {
      outcomes.push(article);
      continue;
    }
    const { id, page, generated } = article;
    const { report, engine, signature } = analyse(page, engines, [], id);
    if (task.kind === 'print')
      outcomes.push({
        printed: formatReport(task.format, generated ? { ...report, text: page.text } : report, engine),
      });
    else {
      const facts = engine && factsOf(page, report, engine, referentOf(engine, task.referent));
      outcomes.push({ pack: report.pack, facts, signature });
    }
  }
  return outcomes;
}

const opened = new WeakMap<Engine, Referent | null>();

/** The referent in the article's pack; null when that pack does not know it. A task has one referent. */
function referentOf(engine: Engine, id: string | null): Referent | null {
  let referent = opened.get(engine);
  if (referent === undefined) {
    referent = id !== null && knows(engine, id) ? openReferent(engine.index, id) : null;
    opened.set(engine, referent);
  }
  return referent;
}

/** Whether a pack has an entity or a naming concept of this id. */
export function knows({ index }: Engine, id: string): boolean {
  return index.entities.has(id) || index.pack.namings.some(({ concept }) => concept === id);
}
