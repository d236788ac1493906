/** What the built extension weighs, by part. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of a file, compressed as a store or a server would. */
export function compressed(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).byteLength;
}

/**
 * Files that an extension page loads before it shows anything: its scripts and style sheets and what these import
 * statically; what it fetches later, when it is needed, is not among them.
 * @param build folder of the built extension
 * @param page file name of the page
 * @returns paths
 */
export function filesOfPage(build: string, page: string): string[] {
  const html = readFileSync(join(build, page), 'utf8');
  const first = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/gu)].map(([, file]) =>
    join(build, file!),
  );
  return first.flatMap((file) => (file.endsWith('.js') ? [...scriptsOf(file)] : [file]));
}

/** Compressed bytes of files, each counted once. */
export function sizeOf(files: Iterable<string>): number {
  return [...new Set(files)].reduce((sum, file) => sum + compressed(file), 0);
}

/**
 * Scripts that run when the background starts, or when it loads a part: the script itself and what it loads before it does
 * anything. Reads Firefox's modules and Chromium's wrapped scripts (`scripts/build/worker-parts.ts`) alike.
 * @param build folder of the built extension
 * @param part null for what is there from the start
 * @returns paths; of a part without those of the start
 * @throws when the background loads no such part
 */
export function filesOfBackground(build: string, part: string | null): string[] {
  const start = scriptsOf(join(build, 'background.js'));
  if (part === null) return [...start];
  const file = [...readFileSync(join(build, 'background.js'), 'utf8').matchAll(LATER)]
    .map(([, path]) => path!)
    .find((path) => path.includes(`/${part}`));
  if (file === undefined) throw new Error(`The background in ${build} loads no part ${part}.`);
  return [...scriptsOf(join(build, file))].filter((path) => !start.has(path));
}

/** How a minified script names what it loads later: in Chromium's build, and in Firefox's. */
const LATER = /(?:=>require|\bimport)\(["'`]([^"'`]+\.js)["'`]\)/gu;
const AT_ONCE = /(?:\bfrom|\bimport|(?<!=>)\brequire\()\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/gu;

/** A script and what it loads at once, and these in turn. What has no file of its own stands in the first. */
function scriptsOf(first: string): Set<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(AT_ONCE)) visit(join(dirname(file), path!));
  };
  visit(first);
  return found;
}

/** The zip of a browser in the output folder: the latest, as that of an earlier version may lie beside it. */
export function zipFile(output: string, browser: string): string {
  const zips = readdirSync(output).filter((file) => file.endsWith(`-${browser}.zip`));
  if (zips.length === 0) throw new Error(`There is no zip for ${browser} in ${output}: run npm run zip.`);
  const changed = (path: string) => statSync(path).mtimeMs;
  return zips.map((name) => join(output, name)).reduce((a, b) => (changed(b) > changed(a) ? b : a));
}
