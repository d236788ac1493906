/** The list of installed packs, as the database has it. */
import type { PackEntry } from '../../components/library/types.ts';
import type { Database } from '../../utils/store/database.ts';

export async function readPacks(db: Database): Promise<PackEntry[]> {
  const rows = await db.packs.toArray();
  return Promise.all(
    rows.map(async ({ id, title, version, origin, enabled, counts }) => ({
      id,
      title,
      version,
      origin,
      enabled,
      counts,
      changes: await db.changes.where('pack').equals(id).count(),
    })),
  );
}
