/**
 * `npm run bench`: the benches one after the other, each in a process of its own, with its ratios and what is asked of them.
 *
 *   node scripts/bench/run.ts [NAME …] [--quick]
 *
 * Without a name all are run. --quick takes the smallest sizes that still say something.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../start/build.ts';

interface Bench {
  about: string;
  quick: string[];
  /** Runs in the built extension. */
  built: boolean;
}

const BENCHES: Record<string, Bench> = {
  matcher: { about: 'names and terms found, against other matchers', quick: ['--quick'], built: false },
  reading: { about: 'the article found in a page, against Readability', quick: ['--brief'], built: false },
  painting: { about: 'marks as highlights, against elements', quick: [], built: false },
  idle: { about: 'a page that is no article, against a site that is not read', quick: [], built: true },
  'round-trip': { about: 'page to background and back, against an empty message', quick: [], built: true },
  anchoring: { about: "notes found again, against Hypothesis' method", quick: ['--speed'], built: false },
  annotations: { about: 'many annotations painted on a long page', quick: [], built: true },
  coverage: { about: 'related articles and search in a large library', quick: ['10000'], built: false },
  'library-screen': { about: 'the library over many articles, drawn', quick: ['1000'], built: true },
  analyze: { about: 'the command line, against JSON alone', quick: ['5000'], built: false },
  backup: { about: 'backup and restore of many annotations', quick: ['5000'], built: true },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' } },
});
const unknown = positionals.find((name) => !(name in BENCHES));
if (unknown !== undefined) {
  const known = Object.entries(BENCHES).map(([name, { about }]) => `  ${name.padEnd(14)} ${about}`);
  console.error(`No bench is called ${unknown}. There are:\n${known.join('\n')}`);
  process.exit(1);
}
const failed: string[] = [];
for (const [name, { about, quick, built }] of Object.entries(BENCHES)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.log(`# ${name}: ${about}\n`);
  if (built) ensureBuilt(console.log);
  const file = join(import.meta.dirname, `${name}.ts`);
  const run = spawnSync(process.execPath, [file, ...(values.quick ? quick : [])], { stdio: 'inherit' });
  if (run.status !== 0) failed.push(name);
  console.log('');
}
if (failed.length > 0) {
  console.error(`Did not finish: ${failed.join(', ')}`);
  process.exitCode = 1;
}
