/** Files handed to the import beside the small pack, and what is said of those that are refused. */
import { strToU8 } from 'fflate';
import { importFile, type ImportContext } from '../../../utils/packs/import-file.ts';
import { describeProblem, ImportError } from '../../../utils/packs/limits.ts';
import { parsePack } from '../../../utils/packs/load.ts';
import { small, type Small } from './small.ts';

export const ferry = parsePack(small(), 'ferry.json');

export const context: ImportContext = {
  packs: [{ pack: ferry, changes: [] }],
  target: 'ferry',
  signature: { author: 'Reader', reason: 'test', at: '2024-05-01T10:00:00.000Z' },
  latin: 'en',
};

/** Why a file is refused, one line a problem; fails when it is not. */
export function refusal(bytes: Uint8Array, name: string): string {
  try {
    importFile(bytes, name, context);
  } catch (error) {
    if (error instanceof ImportError) return error.problems.map(describeProblem).join('\n');
    throw error;
  }
  throw new Error('the file was accepted');
}

export const json = (value: unknown): Uint8Array => strToU8(JSON.stringify(value));

/** The small pack as a file, after a change. */
export function changed(change: (pack: Small) => void): Uint8Array {
  const pack = small();
  change(pack);
  return json(pack);
}
