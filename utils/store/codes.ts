/** The reader's list of framing codes. */
import type { FramingCode } from '../annotation/types.ts';
import type { Database } from './database.ts';

/**
 * The five generic news frames of Semetko, H. A. & Valkenburg, P. M. (2000), "Framing European politics: a content analysis
 * of press and television news", Journal of Communication 50(2), 93–109. An empty title or description stands for the
 * interface's own words (`code-<id>`, `code-<id>-description`), so that the list follows the language until it is edited.
 */
export const DEFAULT_CODES: readonly FramingCode[] = [
  'conflict',
  'responsibility',
  'morality',
  'economic',
  'human-interest',
].map((id, order) => ({ id, title: '', description: '', order }));

/** The codes in their order; the default list as long as the reader has none of their own. */
export async function readCodes(db: Database): Promise<FramingCode[]> {
  const rows = await db.codes.orderBy('order').toArray();
  return rows.length > 0 ? rows : [...DEFAULT_CODES];
}

/**
 * Makes this the whole list; an empty one brings the default list back. Annotations keep the code they have.
 * @returns the list as it is stored
 */
export async function writeCodes(db: Database, codes: readonly FramingCode[]): Promise<FramingCode[]> {
  await db.transaction('rw', db.codes, async () => {
    await db.codes.clear();
    await db.codes.bulkPut(codes.map((code, order) => ({ ...code, order })));
  });
  return readCodes(db);
}
