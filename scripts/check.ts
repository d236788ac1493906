/** `npm run check`: everything that has to hold before a change lands, quickest first. Stops at the first failure. */
import { spawn } from 'node:child_process';

type Step = [name: string, command: string, args: string[]];

/** These disturb each other in nothing: two at a time, as most of them use one core. */
const STILL: Step[] = [
  ['format', 'npx', ['prettier', '--check', '.']],
  ['lint', 'npx', ['oxlint', '--type-aware']],
  ['types', 'npx', ['tsc', '--noEmit']],
  ['nothing unused', 'npx', ['knip']],
  ['build for Firefox', 'npx', ['wxt', 'build', '-b', 'firefox', '--mv3']],
];
/** One after the other, with the machine to itself. */
const ALONE: Step[] = [
  // Builds for Chromium on the way.
  ['tests', 'npm', ['test']],
  ['budgets', 'npm', ['run', 'budgets']],
];

interface Outcome {
  code: number;
  seconds: number;
  /** What it printed, unless it went straight to the screen. */
  said: Buffer[];
}

function run([, command, args]: Step, straight: boolean): Promise<Outcome> {
  const start = Date.now();
  const said: Buffer[] = [];
  const child = spawn(command, args, { stdio: straight ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, seconds: (Date.now() - start) / 1000, said }));
  });
}

/** Says how a step ended; a failure ends all. */
function tell([name]: Step, { code, seconds, said }: Outcome): void {
  for (const part of said) process.stdout.write(part);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
  if (code !== 0) process.exit(code);
}

const outcomes = STILL.map(() => Promise.withResolvers<Outcome>());
let next = 0;
async function work(): Promise<void> {
  while (next < STILL.length) {
    const n = next++;
    await run(STILL[n]!, false).then(outcomes[n]!.resolve, outcomes[n]!.reject);
  }
}
void Promise.all([work(), work()]);
for (const [n, step] of STILL.entries()) tell(step, await outcomes[n]!.promise);
for (const step of ALONE) tell(step, await run(step, true));
