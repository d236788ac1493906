/** Reads a file that is to be imported, away from the page: ending this worker ends the import, and nothing was changed. */
import { importFile, type Import, type ImportPhase } from '../../utils/packs/import-file.ts';
import { checkSize, ImportError, type FileProblem } from '../../utils/packs/limits.ts';
import type { Signature } from '../../utils/packs/make-change.ts';
import { Database } from '../../utils/store/database.ts';
import { Staging } from '../../utils/store/staging.ts';

export interface ImportRequest {
  id: string;
  file: File;
  target: string | null;
  signature: Signature;
  latin: 'en' | 'fr';
}

/** What the preview needs: the pack itself stays in the staging database. */
export type ImportAnswer =
  | { kind: 'phase'; phase: ImportPhase }
  | { kind: 'found'; found: Omit<Import, 'pack'> }
  | { kind: 'failed'; problems: readonly FileProblem[] };

const answer = (message: ImportAnswer): void => self.postMessage(message);

self.addEventListener('message', (event: MessageEvent<ImportRequest>) => {
  read(event.data).catch((error: unknown) => {
    const { name } = event.data.file;
    const reason = error instanceof Error ? error.message : String(error);
    const problems =
      error instanceof ImportError ? error.problems : [{ file: name, part: '', row: '', reason }];
    answer({ kind: 'failed', problems });
  });
});

async function read({ id, file, target, signature, latin }: ImportRequest): Promise<void> {
  answer({ kind: 'phase', phase: 'reading' });
  checkSize(file.name, file.size);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const db = new Database();
  const [published, changes] = await Promise.all([db.published.toArray(), db.changes.toArray()]);
  db.close();
  const found = importFile(bytes, file.name, {
    packs: published.map(({ pack }) => ({ pack, changes: changes.filter((one) => one.pack === pack.id) })),
    target,
    signature,
    latin,
    progress: (phase) => answer({ kind: 'phase', phase }),
  });
  const staging = new Staging();
  // What an earlier import left behind, when its page was closed, goes.
  await staging.imports.clear();
  await staging.imports.put({ id, pack: found.pack, changes: found.changes, stagedAt: Date.now() });
  staging.close();
  const { pack: _, ...shown } = found;
  answer({ kind: 'found', found: shown });
}
