/** The scenarios in both browsers again and again: a test that fails once in twenty times fails. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tool } from '../build/tool.ts';

const SCENARIOS = 'tests/e2e/scenarios-'; // Both browsers' files.

/** As Vitest reports it. */
interface Report {
  testResults: { assertionResults: { fullName: string; status: string; failureMessages?: string[] }[] }[];
}

/**
 * Runs them that often, and prints a line a run and at the end how often each scenario has passed.
 * @returns whether every one passed every time
 */
export function repeatScenarios(times: number): boolean {
  if (!Number.isInteger(times) || times < 1)
    throw new Error('--repeat takes a whole number above 0, as in: npm test -- --repeat 20');
  const passes = new Map<string, number>();
  let whole = 0;
  for (let n = 1; n <= times; n++) {
    const start = Date.now();
    const results = runOnce();
    const failed = results.filter(({ status }) => status === 'failed');
    for (const { fullName, status } of results)
      if (status === 'passed' || status === 'failed')
        passes.set(fullName, (passes.get(fullName) ?? 0) + (status === 'passed' ? 1 : 0));
    if (results.length > 0 && failed.length === 0) whole++;
    console.log(
      `${n} of ${times}: ${results.length - failed.length} passed, ${failed.length} failed (${((Date.now() - start) / 1000).toFixed(0)} s)`,
    );
    for (const { fullName, failureMessages } of failed)
      console.log(`  ✗ ${fullName}\n    ${failureMessages?.[0]?.split('\n')[0] ?? ''}`);
  }
  console.log(`\nPasses of ${times}:`);
  for (const [name, count] of passes) console.log(`${String(count).padStart(4)}  ${name}`);
  console.log(`\n${whole} of ${times} runs passed whole.`);
  return whole === times;
}

function runOnce(): Report['testResults'][number]['assertionResults'] {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-repeat-'));
  const path = join(folder, 'report.json');
  const vitest = ['run', '-c', 'vitest.e2e.config.ts', SCENARIOS];
  spawnSync(tool('vitest'), [...vitest, '--reporter=json', `--outputFile=${path}`], { stdio: 'ignore' });
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
    return report.testResults.flatMap(({ assertionResults }) => assertionResults);
  } catch {
    return [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
