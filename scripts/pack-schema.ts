/** Writes `docs/pack.schema.json`: the pack format for editors, made of the schema by which packs are read. */
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'oxfmt';
import { PackSchema } from '../utils/packs/schema.ts';

export const SCHEMA_FILE = 'docs/pack.schema.json';

/** The format as JSON Schema, as it is written to the file. Checks that it cannot express are left to the reader of packs. */
export async function packSchema(): Promise<string> {
  const schema = toJsonSchema(PackSchema, {
    errorMode: 'ignore',
    target: 'draft-2020-12',
    typeMode: 'input',
  });
  const written = JSON.stringify({ title: 'Isnad pack', ...schema });
  return (await format(SCHEMA_FILE, written, { printWidth: 110 })).code;
}

if (import.meta.main) {
  writeFileSync(SCHEMA_FILE, await packSchema());
  console.log(`${SCHEMA_FILE} is up to date.`);
}
