/** Reads a file of annotations away from the page: ending this worker ends the import, and nothing was stored. */
import { readAnnotations, UnknownFile, type ReadFile } from '../../utils/annotation/files/read-file.ts';
import { because } from '../../utils/packs/reasons.ts';
import { checkSize, ImportError, type FileProblem } from '../../utils/packs/limits.ts';

export type AnnotationsRead =
  | { kind: 'read'; read: ReadFile }
  | { kind: 'unknown' }
  | { kind: 'failed'; problems: readonly FileProblem[] };

const answer = (message: AnnotationsRead): void => self.postMessage(message);

self.addEventListener('message', ({ data: file }: MessageEvent<File>) => {
  read(file).catch((error: unknown) => {
    if (error instanceof UnknownFile) return answer({ kind: 'unknown' });
    const message = error instanceof Error ? error.message : String(error);
    const problems =
      error instanceof ImportError
        ? error.problems
        : [{ file: file.name, part: '', row: '', reason: because('file-failed', { message }) }];
    answer({ kind: 'failed', problems });
  });
});

async function read(file: File): Promise<void> {
  checkSize(file.name, file.size);
  const bytes = new Uint8Array(await file.arrayBuffer());
  answer({ kind: 'read', read: await readAnnotations(bytes, file.name, file.lastModified) });
}
