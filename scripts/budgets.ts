/**
 * `npm run budgets`: builds and zips for both browsers, weighs what a reader's machine has to load and to hold, and writes
 * the table of `docs/BUDGETS.md`. Ends with an error when a part is over its budget.
 */
import { spawnSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backgroundMemory } from './budgets/memory.ts';
import { tool } from './build/tool.ts';
import { builtFolder, buildZips } from './build/zips.ts';
import { compressed, filesOfBackground, filesOfPage, sizeOf } from './budgets/sizes.ts';

interface Budget {
  part: string;
  /** Bytes. */
  limit: number;
  measured: number;
}

const KB = 1000;
const MB = 1000 * KB;
/** Forms of the pack with which the background's memory is weighed. */
const FORMS = 20_000;
const TABLE = 'docs/BUDGETS.md';

const OUTPUT = '.output';
const zips = buildZips('.', OUTPUT);
const budgets = await weigh();
writeFileSync(TABLE, page(budgets));
spawnSync(tool('oxfmt'), [TABLE], { stdio: 'ignore' });
for (const row of budgets) console.log(row.measured > row.limit ? '✗' : '✓', line(row));
process.exitCode = budgets.some(({ measured, limit }) => measured > limit) ? 1 : 0;

async function weigh(): Promise<Budget[]> {
  const built = builtFolder(OUTPUT, 'chrome');
  /** What is loaded when these parts of the background are. */
  const background = (folder: string, ...parts: (string | null)[]): number =>
    sizeOf(parts.flatMap((part) => filesOfBackground(folder, part)));
  const [start, tabs, reading, keeping, menus] = [
    null,
    'tabs-part',
    'reading-part',
    'keeping-part',
    'make-menus',
  ];
  const script = compressed(join(built, 'content-scripts/article.js'));
  const inFirefox = background(builtFolder(OUTPUT, 'firefox'), start, tabs);
  const all = background(built, start, tabs, reading, keeping, menus);
  return [
    { part: 'content script', limit: 35 * KB, measured: script },
    { part: 'background, at every start', limit: 20 * KB, measured: background(built, start) },
    { part: 'background, following tabs', limit: 55 * KB, measured: background(built, start, tabs) },
    { part: 'the same in Firefox', limit: 55 * KB, measured: inFirefox },
    {
      part: 'background, reading an article',
      limit: 194 * KB,
      measured: background(built, start, tabs, reading),
    },
    { part: 'background, all of it', limit: 206 * KB, measured: all },
    { part: 'sidebar', limit: 70 * KB, measured: sizeOf(filesOfPage(built, 'sidebar.html')) },
    { part: 'zip for Chromium', limit: MB, measured: statSync(zips.chrome).size },
    { part: 'zip for Firefox', limit: MB, measured: statSync(zips.firefox).size },
    {
      part: `memory of the background, a pack of ${FORMS.toLocaleString('en')} forms`,
      limit: 20 * MB,
      measured: await backgroundMemory(built, FORMS),
    },
  ];
}

function kilobytes(bytes: number): string {
  return bytes > MB ? `${(bytes / MB).toFixed(1)} MB` : `${(bytes / KB).toFixed(1)} kB`;
}

function line({ part, measured, limit }: Budget): string {
  return `${part}: ${kilobytes(measured)} of ${kilobytes(limit)}`;
}

function page(budgets: Budget[]): string {
  const rows = budgets.map(
    ({ part, measured, limit }) => `| ${part} | ${kilobytes(measured)} | ${kilobytes(limit)} |`,
  );
  return `# Budgets

What a reader's machine has to load and to hold. Written by \`npm run budgets\`, which \`npm run check\` runs and which fails when a part is over its budget. Scripts and pages are weighed with gzip, with everything they load before they show or do anything; a zip as it is.

The background is loaded in parts (\`entrypoints/background/parts.ts\`): the browser starts it for whatever it listens to; when a page is opened in any tab it also loads the part that follows the tabs, which brings the database; the part that reads comes with a page of a site that the reader allowed, or when they ask. Each of its lines in Chromium counts what the line before has, too; \`all of it\` has also what keeps annotations, packs and backups. Its memory is that of a worker which was started anew and has read one article, with the packs that ship and one more of that many forms, once all is collected that can be.

| part | today | budget |
| ---- | ----- | ------ |
${rows.join('\n')}
`;
}
