/** `npm run check`: everything that has to hold before a change lands, quickest first. Stops at the first failure. */
import { spawnSync } from 'node:child_process';

const STEPS: [string, string[]][] = [
  ['format', ['prettier', '--check', '.']],
  ['lint', ['oxlint', '--type-aware']],
  ['types', ['tsc', '--noEmit']],
  ['nothing unused', ['knip']],
  ['build for Firefox', ['wxt', 'build', '-b', 'firefox', '--mv3']],
];

for (const [name, command] of STEPS) step(name, 'npx', command);
// Builds for Chromium on the way.
step('tests', 'npm', ['test']);
step('budgets', 'npm', ['run', 'budgets']);

function step(name: string, command: string, args: string[]): void {
  const start = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  if (status !== 0) process.exit(status ?? 1);
}
