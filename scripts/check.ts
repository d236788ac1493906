/** `npm run check`: everything that has to hold before a change lands. Stops at the first failure. */
import { spawn } from 'node:child_process';
import { tool } from './build/tool.ts';

type Step = [name: string, command: string, args: string[]];

/** These disturb each other in nothing: two at a time, as most of them use one core. */
const STILL: Step[] = [
  ['format', tool('oxfmt'), ['--check']],
  // Longest, and so begun early. Both builds are in .output/ then, where the tests find them.
  ['budgets', process.execPath, ['scripts/budgets.ts']],
  ['lint', tool('oxlint'), ['--type-aware']],
  ['types', tool('tsc'), ['--noEmit', '--singleThreaded']],
  ['nothing unused', tool('knip'), []],
];
const TESTS: Step = ['tests', process.execPath, ['scripts/test.ts']];

/** Runs a step to its end, and says how it ended; a failure ends all. */
function run([name, command, args]: Step, straight: boolean): Promise<void> {
  const start = Date.now();
  /** What it printed, unless it went straight to the screen. */
  const said: Buffer[] = [];
  const child = spawn(command, args, { stdio: straight ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      for (const part of said) process.stdout.write(part);
      console.log(`${code === 0 ? '✓' : '✗'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
      if (code !== 0) process.exit(code ?? 1);
      resolve();
    });
  });
}

async function work(): Promise<void> {
  for (let step = STILL.shift(); step; step = STILL.shift()) await run(step, false);
}
await Promise.all([work(), work()]);
await run(TESTS, true);
