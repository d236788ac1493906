/**
 * `npm run release`: builds both zips, checks what a release promises, and lays zips, sources and their SHA-256 into
 * .output/release/. Every check is made, and all that failed is said at the end.
 *
 *   node scripts/release.ts [--draft]
 *
 * --draft also takes files that are not committed: to try it out, not to publish.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS, builtFolder, buildZips, run, sha256 } from './build/zips.ts';
import { lintBuild } from './release/lint.ts';
import { openedBy, type BuiltManifest } from './release/opened.ts';
import { unpack, zipSources } from './release/sources.ts';
import { versionProblems } from './release/version.ts';

const OUT = '.output/release';
/** Elsewhere, in another time zone and language, and with files that others may not read. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

const { values } = parseArgs({ options: { draft: { type: 'boolean', default: false } } });
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const scratch = mkdtempSync(join(tmpdir(), 'isnad-release-'));
const problems: string[] = [];

function uncommitted(): string[] {
  const { stdout } = spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean);
}

/** Does one step and goes on with the next whatever comes of it. */
function step(name: string, work: () => string[]): void {
  const start = Date.now();
  let found: string[];
  try {
    found = work();
  } catch (error) {
    found = [error instanceof Error ? error.message : String(error)];
  }
  problems.push(...found);
  console.log(`${found.length === 0 ? '✓' : '✗'} ${name} (${((Date.now() - start) / 1000).toFixed(0)} s)`);
  for (const one of found) console.log(`  ${one}`);
}

try {
  if (!values.draft)
    step('everything is committed', () =>
      uncommitted().map((line) => `Commit or remove, or try with --draft: ${line}`),
    );
  const here = join(scratch, 'here');
  const zips = buildZips('.', here);
  const manifestOf = (browser: string) =>
    JSON.parse(readFileSync(join(builtFolder(here, browser), 'manifest.json'), 'utf8')) as BuiltManifest & {
      version: string;
    };
  step('one version everywhere', () =>
    versionProblems(version, readFileSync('CHANGELOG.md', 'utf8'), {
      Chromium: manifestOf('chrome').version,
      Firefox: manifestOf('firefox').version,
    }),
  );
  step('the manifests open nothing more than they have to', () =>
    (['chrome', 'firefox'] as const).flatMap((browser) =>
      openedBy(manifestOf(browser), browser).map((problem) => `${BROWSERS[browser]}: ${problem}`),
    ),
  );
  step("the store's linter", () => {
    const { open, known } = lintBuild(builtFolder(here, 'firefox'));
    for (const one of known) console.log(`  looked into: ${one}`);
    return open;
  });
  step('budgets', () => {
    const before = readFileSync('docs/BUDGETS.md', 'utf8');
    run(process.execPath, ['scripts/budgets.ts'], '.');
    const changed = before !== readFileSync('docs/BUDGETS.md', 'utf8');
    return changed && !values.draft ? ['docs/BUDGETS.md was not of today: commit it as it is now.'] : [];
  });
  const sources = zipSources('.');
  step('built again from the sources, elsewhere, byte for byte', () => {
    const elsewhere = join(scratch, 'another folder', 'sources');
    unpack(sources, elsewhere);
    const umask = process.umask(0o077);
    run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], elsewhere, ELSEWHERE);
    const again = buildZips(elsewhere, join(scratch, 'another folder', 'built'), ELSEWHERE);
    process.umask(umask);
    return (['chrome', 'firefox'] as const)
      .filter((browser) => sha256(zips[browser]) !== sha256(again[browser]))
      .map((browser) => `${basename(zips[browser])} is another one there: compare the two builds.`);
  });
  if (problems.length > 0) throw new Error(`No release: ${problems.length} to mend.`);

  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const named = (what: string) => join(OUT, `isnad-${version}-${what}.zip`);
  for (const browser of ['chrome', 'firefox'] as const) copyFileSync(zips[browser], named(BROWSERS[browser]));
  writeFileSync(named('sources'), sources);
  console.log(`\n${OUT}${values.draft ? ': a draft, not to be published' : ''}`);
  for (const what of [...Object.values(BROWSERS), 'sources'])
    console.log(`${sha256(named(what))}  ${basename(named(what))}  ${statSync(named(what)).size} bytes`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
