/** Why something could not be done with the database, as a reason that can be said in the reader's language. */
import { because, ReasonError, type Reason } from '../packs/reasons.ts';

/** Of Dexie's errors and the browser's own, those that mean a full disk carry this name, directly or inside. */
const FULL = 'QuotaExceededError';

/** @param error what a transaction, or the work before it, threw; it has been rolled back by then */
export function reasonOf(error: unknown): Reason {
  if (error instanceof ReasonError) return error.reason;
  if (!(error instanceof Error)) return because('failed', { message: String(error) });
  const inner: unknown = 'inner' in error ? error.inner : undefined;
  if (error.name === FULL || (inner instanceof Error && inner.name === FULL)) return because('storage-full');
  const stored = 'inner' in error || error instanceof DOMException;
  return because(stored ? 'storage-failed' : 'failed', { message: error.message });
}
