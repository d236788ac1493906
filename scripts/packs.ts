/** Reads a pack from the folder where it is edited: one JSON file for each kind of row. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePack } from '../utils/packs/load.ts';
import type { Pack } from '../utils/packs/schema.ts';

const PARTS = ['sources', 'outlets', 'entities', 'terms', 'namings', 'articles'] as const;

/**
 * Puts a pack together from `pack.json` and the files of its parts, and validates it.
 * @throws Error naming the file, the row and the reason when a file is missing, no JSON, or does not fit the schema
 */
export function readPackFolder(folder: string): Pack {
  const parts = PARTS.map((part) => [part, readJson(join(folder, `${part}.json`))]);
  return parsePack(
    { ...(readJson(join(folder, 'pack.json')) as object), ...Object.fromEntries(parts) },
    folder,
  );
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
