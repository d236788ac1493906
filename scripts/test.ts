/**
 * `npm test`: unit tests, tests in a real browser, and end-to-end tests of the built extension, in this order. Installs
 * the browsers it needs where it may. Ends with one line of counts: `N passed, M failed, K skipped`.
 * `npm test -- --repeat N`: only the scenarios in both browsers, N times in a row.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser, ensureFirefox } from './browser/install.ts';
import { repeatScenarios } from './browser/repeat.ts';
import { tool } from './build/tool.ts';
import { ensureBuilt } from './start/build.ts';

interface Counts {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTotalTests: number;
}

const total = { passed: 0, failed: 0, skipped: 0 };

/** Runs one tier of tests with Vitest; a run that gives no counts is a failure of its own. */
function run(args: string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-test-'));
  const report = join(folder, 'counts.json');
  const vitest = ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(tool('vitest'), vitest, { stdio: 'inherit' });
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as Counts;
    total.passed += counts.numPassedTests;
    total.failed += counts.numFailedTests || (status === 0 ? 0 : 1);
    total.skipped += counts.numPendingTests;
  } catch {
    total.failed++;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// What Node has compiled once serves the next process: the tests start dozens.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '../node_modules/.cache/compiled');
// The end-to-end tests answer the browser's own prompt on a screen of their own, which only Linux offers.
const withScreen = process.platform === 'linux';
process.env.ISNAD_CHROMIUM = ensureBrowser(withScreen, console.log);
process.env.ISNAD_FIREFOX = ensureFirefox(console.log) ?? '';

const { values } = parseArgs({ options: { repeat: { type: 'string' } } });
if (values.repeat === undefined) runAll();
else process.exitCode = repeatScenarios(Number(values.repeat)) ? 0 : 1;

function endToEnd(): void {
  try {
    ensureBuilt(console.log);
    run(['-c', 'vitest.e2e.config.ts']);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    total.failed++;
  }
}

function runAll(): void {
  run([]);
  if (withScreen) endToEnd();
  else console.log('The end-to-end tests need Linux: left out.');

  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}
