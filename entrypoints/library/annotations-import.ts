/** Importing annotations: a worker reads the file, the background says what would change, and stores it when the reader agrees. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportState, LookedAt } from '../../components/library-annotations/types.ts';
import type { ReadFile } from '../../utils/annotation/files/read-file.ts';
import type { Annotation } from '../../utils/annotation/types.ts';
import { send } from '../../utils/messages/messenger.ts';
import { outcome, valueOf } from '../../utils/store/problem.ts';
import type { AnnotationsRead } from './annotations.worker.ts';
import { inMessages } from './annotations-store.ts';
import type { Step } from './annotations-steps.ts';

/** Characters of a quote in the preview. */
const QUOTE = 120;

export interface AnnotationImporter {
  state: ImportState;
  choose: (file: File) => void;
  cancel: () => void;
  store: () => void;
}

/**
 * @param stored the annotations as they are stored: what undo brings back
 * @param done called when everything is stored
 */
export function useAnnotationImporter(
  stored: readonly Annotation[],
  done: (step: Step) => void,
): AnnotationImporter {
  const [state, setState] = useState<ImportState>({ step: 'none' });
  const worker = useRef<Worker | null>(null);
  const wanted = useRef<Annotation[]>([]);
  const end = () => {
    worker.current?.terminate();
    worker.current = null;
    wanted.current = [];
  };
  useEffect(() => end, []);

  const preview = async (reader: Worker, file: string, read: ReadFile) => {
    const looked = await outcome(() => lookAt(read));
    if (worker.current !== reader) return;
    worker.current = null;
    if (!looked.ok)
      return setState({ step: 'failed', file, why: { kind: 'store', problem: looked.problem } });
    const takes = new Set(
      looked.value
        .filter(({ outcome: fate }) => fate === 'new' || fate === 'changed')
        .map(({ record }) => record),
    );
    const taken = read.records.flatMap(({ record, annotation }) =>
      annotation && takes.has(record) ? [annotation] : [],
    );
    // Of two versions in one file the later record is the one that is left.
    wanted.current = [...new Map(taken.map((row) => [row.id, row])).values()];
    setState({ step: 'preview', found: { file, format: read.format, records: looked.value } });
  };

  return {
    state,
    choose(file) {
      end();
      setState({ step: 'reading', file: file.name });
      const reader = new Worker(new URL('./annotations.worker.ts', import.meta.url), { type: 'module' });
      worker.current = reader;
      reader.addEventListener('message', ({ data }: MessageEvent<AnnotationsRead>) => {
        // What a worker said before it was ended may still arrive.
        if (worker.current !== reader) return;
        reader.terminate();
        if (data.kind === 'read') return void preview(reader, file.name, data.read);
        worker.current = null;
        setState({
          step: 'failed',
          file: file.name,
          why: data.kind === 'unknown' ? data : { kind: 'file', problems: data.problems },
        });
      });
      reader.addEventListener('error', () => {
        if (worker.current !== reader) return;
        end();
        setState({ step: 'failed', file: file.name, why: { kind: 'stopped' } });
      });
      reader.postMessage(file);
    },
    cancel() {
      end();
      setState({ step: 'none' });
    },
    store() {
      if (state.step !== 'preview') return;
      const { file } = state.found;
      const rows = wanted.current;
      const ids = new Set(rows.map(({ id }) => id));
      const before = stored.filter(({ id }) => ids.has(id));
      const progress = (count: number) => setState({ step: 'storing', file, done: count, all: rows.length });
      progress(0);
      void outcome(() => storeAll(rows, progress)).then((result) => {
        if (!result.ok)
          return setState({ step: 'failed', file, why: { kind: 'store', problem: result.problem } });
        setState({ step: 'done', file, count: result.value });
        done({ what: 'imported', before, after: rows });
      });
    },
  };
}

/** Every record beside what is stored. Stores nothing. */
async function lookAt({ records }: ReadFile): Promise<LookedAt[]> {
  const good = records.flatMap(({ record, annotation }) => (annotation ? [{ record, annotation }] : []));
  const looked: LookedAt[] = records.flatMap(({ record, refused }) =>
    refused ? [{ record, outcome: 'refused', quote: '', title: '', refused }] : [],
  );
  for (const group of inMessages(good)) {
    const fates = valueOf(
      await send('compareAnnotations', { records: group.map(({ annotation }) => annotation) }),
    );
    for (const { record: place, outcome: fate, reason } of fates) {
      const { record, annotation } = group[place]!;
      looked.push({
        record,
        outcome: fate,
        quote: annotation.target.quote.exact.slice(0, QUOTE).toWellFormed(),
        title: annotation.target.title.slice(0, QUOTE).toWellFormed(),
        refused: fate === 'refused' ? { code: 'bad-field', detail: reason ?? '' } : null,
      });
    }
  }
  return looked.sort((a, b) => a.record - b.record);
}

/**
 * Stores all rows in one transaction, however many messages they take: what is interrupted has changed nothing.
 * @returns how many were stored: one that was changed here since the preview stays as it is
 * @throws {StoreError}
 */
async function storeAll(rows: readonly Annotation[], progress: (count: number) => void): Promise<number> {
  const session = crypto.randomUUID();
  let count = 0;
  try {
    for (const group of inMessages(rows)) {
      valueOf(await send('stageAnnotations', { session, from: count + 1, rows: group }));
      count += group.length;
      progress(count);
    }
    const { annotation } = valueOf(await send('commitBackup', { session, prefer: 'newer', expected: count }));
    return annotation.new + annotation.changed;
  } catch (error) {
    // What cannot be cleared away now is cleared away by the background, a day later.
    await send('dropBackup', { session }).catch(() => undefined);
    throw error;
  }
}
