/**
 * `node scripts/gold.ts FOLDER OUT`: turns the annotated news texts of FOLDER into what a scorer reads, one plain
 * OUT/NAME.txt for each and one OUT/gold.json with the annotations of all (offsets: UTF-16 code units, end exclusive).
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseFixture } from '../tests/unit/gold/parse.ts';
import type { GoldDocument } from '../tests/unit/gold/parse.ts';

const [folder, out] = process.argv.slice(2);
if (!folder || !out) {
  console.error('Say where the annotated texts are and where to write: node scripts/gold.ts FOLDER OUT');
  process.exit(2);
}
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
if (names.length === 0) {
  console.error(`No annotated texts (*.txt) in ${folder}`);
  process.exit(2);
}
mkdirSync(out, { recursive: true });
const gold = names.toSorted().map((name): GoldDocument => {
  const doc = basename(name, '.txt');
  const fixture = parseFixture(readFileSync(join(folder, name), 'utf8'), doc);
  writeFileSync(join(out, `${doc}.txt`), fixture.text);
  return fixture.gold;
});
writeFileSync(join(out, 'gold.json'), `${JSON.stringify(gold, null, 1)}\n`);
console.log(`${gold.length} texts and gold.json written to ${out}`);
