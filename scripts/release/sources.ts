/** The sources from which both zips can be built again, as one zip for the store's reviewers. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { unzipSync, zipSync, type Zippable } from 'fflate';

/** Pictures and the repository's own workings: nothing is built from them. */
const LEFT_OUT = /^(?:docs\/(?:screens|store)\/.*\.(?:png|jpg|webp)|\.(?:ci|github)\/.*)$/u;
/** The earliest time that a zip can name, on whatever clock is local: the zip says what it holds, not when it was made. */
const noTime = () => new Date(1980, 0, 1);

/** Paths of the files that the repository keeps track of and that belong to the sources, sorted. */
export function sourceFiles(root: string): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error('A release is made from a clone: git lists no files here.');
  return stdout
    .split('\0')
    .filter((name) => name !== '' && !LEFT_OUT.test(name))
    .sort();
}

/** A zip of files by path: the same bytes for the same files, wherever and whenever it is made. */
export function zipOf(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const name of Object.keys(files).sort()) entries[name] = [files[name]!, { mtime: noTime(), level: 9 }];
  return zipSync(entries);
}

export function zipSources(root: string): Uint8Array {
  return zipOf(Object.fromEntries(sourceFiles(root).map((name) => [name, readFileSync(join(root, name))])));
}

/** Writes the files of a zip into a folder. @throws Error when one would lie outside of it */
export function unpack(zip: Uint8Array, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const path = resolve(folder, name);
    if (!path.startsWith(resolve(folder) + sep)) throw new Error(`${name} would lie outside of ${folder}.`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}
