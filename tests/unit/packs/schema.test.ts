import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packSchema, SCHEMA_FILE } from '../../../scripts/pack-schema.ts';

it('the schema for editors is that of the code: write it anew with `node scripts/pack-schema.ts`', async () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(await packSchema());
});
