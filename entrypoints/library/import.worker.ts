/** Reads a file that is to be imported, away from the page: ending this worker ends the import, and nothing was changed. */
import { importFile, type Import, type ImportPhase } from '../../utils/packs/import-file.ts';
import { checkSize, ImportError, type FileProblem } from '../../utils/packs/limits.ts';
import type { Signature } from '../../utils/packs/make-change.ts';
import { Database } from '../../utils/store/database.ts';
import { prepareImport } from '../../utils/store/packs.ts';
import { reasonOf } from '../../utils/store/reason-of.ts';
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
    const problems =
      error instanceof ImportError
        ? error.problems
        : [{ file: name, part: '', row: '', reason: reasonOf(error) }];
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
  const byPack = Map.groupBy(changes, ({ pack }) => pack);
  const packs = published.map(({ pack }) => ({ pack, changes: byPack.get(pack.id) ?? [] }));
  const progress = (phase: ImportPhase) => answer({ kind: 'phase', phase });
  const found = importFile(bytes, file.name, { packs, target, signature, latin, progress });
  progress('compiling');
  const prepared = prepareImport(found, packs);
  const staging = new Staging();
  await staging.stage(id, prepared);
  staging.close();
  const { pack: _, ...shown } = found;
  answer({ kind: 'found', found: shown });
}
