/**
 * Backup and restore of 50,000 Arabic annotations in the built extension: time, and the memory of the page's process and of
 * the background's above what they take at rest. Run after `npm run build`:
 *
 *   node scripts/bench/backup.ts [ANNOTATIONS]
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { bundle } from './bundle.ts';
import { ensureBrowser } from '../browser/install.ts';
import { openKillable } from '../browser/killable.ts';
import { makeProfile } from '../browser/profile.ts';
import { EXTENSION } from '../start/build.ts';
import type { backupBench } from './backup-page.ts';

type Bench = typeof backupBench;

const count = Number(process.argv[2] ?? 50_000);
const MB = 1024 * 1024;

/** Resident memory of the processes of a kind that belong to this profile's browser, in MB: the largest of them. */
function largest(kind: string, profile: string): number {
  const sizes = readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/u.test(pid)) return [];
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (!command.includes(profile) && kind === '') return [];
      const typed = kind === '' ? !command.includes('--type=') : command.includes(`--type=${kind}`);
      if (!typed || !ancestors(Number(pid)).includes(root)) return [];
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      return [Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024];
    } catch {
      return [];
    }
  });
  return Math.max(0, ...sizes);
}

function ancestors(pid: number): number[] {
  const chain: number[] = [];
  for (let at = pid; at > 1 && chain.length < 20;) {
    chain.push(at);
    at = Number(/PPid:\s+(\d+)/u.exec(readFileSync(`/proc/${at}/status`, 'utf8'))?.[1] ?? 0);
  }
  return chain;
}

let root = 0;
const profile = makeProfile(EXTENSION);
const executable = ensureBrowser(true, console.log);
const browser = await openKillable(
  { executable, extension: EXTENSION, headless: true, offline: true },
  profile.folder,
);
try {
  root = browser.processes()[0]!;
  const page = await browser.open('options.html');
  await page.evaluate(await bundle('backup-page.ts', 'bench'));
  const session = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> =>
    ((await session.send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize / MB;

  for (let from = 0; from < count; from += 2000) await run(page, 'fill', from, Math.min(count, from + 2000));
  await session.send('HeapProfiler.collectGarbage');

  const measured = async <K extends keyof Bench>(name: K) => {
    await session.send('HeapProfiler.collectGarbage');
    const rest = {
      heap: await heap(),
      renderer: largest('renderer', profile.folder),
      main: largest('', profile.folder),
    };
    const peak = { ...rest };
    let watching = true;
    const watch = (async () => {
      while (watching) {
        peak.heap = Math.max(peak.heap, await heap());
        peak.renderer = Math.max(peak.renderer, largest('renderer', profile.folder));
        peak.main = Math.max(peak.main, largest('', profile.folder));
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    })();
    const start = performance.now();
    const answer = await run(page, name);
    const seconds = (performance.now() - start) / 1000;
    watching = false;
    await watch;
    const more = (key: keyof typeof peak) =>
      `${peak[key].toFixed(0)} (+${(peak[key] - rest[key]).toFixed(0)})`;
    console.log(
      `${name}: ${seconds.toFixed(1)} s; peak MB (above rest): page's heap ${more('heap')}, ` +
        `largest renderer ${more('renderer')}, browser ${more('main')}; ${JSON.stringify(answer)}`,
    );
    return answer;
  };

  console.log(`${count} annotations`);
  await measured('make');
  const before = await run(page, 'rowsHash');
  await measured('preview');
  await run(page, 'clear');
  await measured('restore');
  await measured('make');
  const after = await run(page, 'rowsHash');
  await measured('preview');
  console.log(before === after ? 'Byte-equal after restore.' : 'NOT EQUAL after restore.');
  process.exitCode = before === after ? 0 : 1;
} finally {
  await browser.kill();
  profile.discard();
}

function run<K extends keyof Bench>(page: Page, name: K, ...args: unknown[]): Promise<unknown> {
  return page.evaluate(
    ([method, values]) => {
      const { backupBench: bench } = globalThis as unknown as {
        backupBench: Record<string, (...all: unknown[]) => Promise<unknown>>;
      };
      return bench[method as string]!(...(values as unknown[]));
    },
    [name, args] as const,
  );
}
