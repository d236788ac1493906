/**
 * `npm run budgets`: builds and zips for both browsers, weighs what a reader's machine has to load, and writes the table of
 * `docs/BUDGETS.md`. Ends with an error when a part is over its budget.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressed, pageSize, zipFile } from './budgets/sizes.ts';

interface Budget {
  part: string;
  /** Bytes. */
  limit: number;
  measured: number;
}

const KB = 1000;
const TABLE = 'docs/BUDGETS.md';

const output = mkdtempSync(join(tmpdir(), 'isnad-budgets-'));
process.exitCode = 1;
try {
  build();
  const budgets = weigh();
  writeFileSync(TABLE, page(budgets));
  spawnSync('npx', ['prettier', '--write', TABLE], { stdio: 'ignore' });
  const over = budgets.filter(({ measured, limit }) => measured > limit);
  for (const row of budgets) console.log(row.measured > row.limit ? '✗' : '✓', line(row));
  if (over.length === 0) process.exitCode = 0;
} finally {
  rmSync(output, { recursive: true });
}

function build(): void {
  const env = { ...process.env, ISNAD_OUTPUT: output };
  for (const browser of ['chrome', 'firefox']) {
    const { status } = spawnSync('npx', ['wxt', 'zip', '-b', browser, '--mv3'], { stdio: 'inherit', env });
    if (status !== 0) throw new Error(`The build for ${browser} failed: see above.`);
  }
}

function weigh(): Budget[] {
  const built = join(output, 'chrome-mv3');
  return [
    {
      part: 'content script',
      limit: 35 * KB,
      measured: compressed(join(built, 'content-scripts/article.js')),
    },
    { part: 'background', limit: 55 * KB, measured: compressed(join(built, 'background.js')) },
    { part: 'sidebar', limit: 70 * KB, measured: pageSize(built, 'sidebar.html') },
    { part: 'zip for Chromium', limit: 1000 * KB, measured: statSync(zipFile(output, 'chrome')).size },
    { part: 'zip for Firefox', limit: 1000 * KB, measured: statSync(zipFile(output, 'firefox')).size },
  ];
}

function kilobytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} kB`;
}

function line({ part, measured, limit }: Budget): string {
  return `${part}: ${kilobytes(measured)} of ${kilobytes(limit)}`;
}

function page(budgets: Budget[]): string {
  const rows = budgets.map(
    ({ part, measured, limit }) => `| ${part} | ${kilobytes(measured)} | ${kilobytes(limit)} |`,
  );
  return `# Budgets

What a reader's machine has to load. Written by \`npm run budgets\`, which fails when a part is over its budget. Scripts and pages are weighed with gzip, with everything they load before they show or do anything; a zip as it is.

| part | today | budget |
| ---- | ----- | ------ |
${rows.join('\n')}
`;
}
