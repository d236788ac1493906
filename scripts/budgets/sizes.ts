/** What the built extension weighs, by part. */
import { readFileSync, readdirSync } from 'node:fs';
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
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const code = readFileSync(file, 'utf8');
    const imports = code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/gu);
    for (const [, path] of imports) visit(join(dirname(file), path!));
  };
  first.forEach(visit);
  return [...found];
}

/** Compressed bytes of an extension page. */
export function pageSize(build: string, page: string): number {
  return filesOfPage(build, page).reduce((sum, file) => sum + compressed(file), 0);
}

/** The zip of a browser in the output folder. */
export function zipFile(output: string, browser: string): string {
  const name = readdirSync(output).find((file) => file.endsWith(`-${browser}.zip`));
  if (name === undefined) throw new Error(`There is no zip for ${browser} in ${output}: run npm run zip.`);
  return join(output, name);
}
