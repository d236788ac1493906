/** What the bench of the library runs inside a page of the extension: filling the reader's own database. */
import { Database } from '../../utils/store/database.ts';
import { fill, keptArticle } from './library-fill.ts';
import { wordAt } from './library.ts';

const db = new Database();

export const libraryBench = {
  count: () => db.articles.count(),
  /** Keeps articles `from` to `until` of the first installed pack's topic; milliseconds for each. */
  async fill(from: number, until: number): Promise<number> {
    const overlaid = await db.overlaid.toCollection().first();
    if (!overlaid) throw new Error('No pack is installed.');
    const start = performance.now();
    await fill(db, from, until, overlaid.pack);
    return (performance.now() - start) / (until - from);
  },
  /** A thing with several names, in the pack that the articles are about. */
  async thing(): Promise<{ pack: string; thing: string }> {
    const { id, pack } = (await db.overlaid.toCollection().first())!;
    return { pack: id, thing: pack.namings[0]?.concept ?? pack.entities[0]!.id };
  },
  words: (round: number) => `${wordAt(30 + round * 17)} ${wordAt(300 + round * 41)}`,
  address: (i: number) => keptArticle(i).id,
};

(globalThis as unknown as { libraryBench: typeof libraryBench }).libraryBench = libraryBench;
