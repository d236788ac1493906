/** Licences of everything that ships in the extension: the dependencies and theirs, as installed. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Licence {
  name: string;
  version: string;
  /** SPDX expression as the package gives it. */
  licence: string;
  /** The licence's text as the package ships it; empty when it ships none. */
  text: string;
}

interface Manifest {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

/** Licences of the production dependencies of the package in `root` and of theirs, by name. */
export function collectLicences(root = '.'): Licence[] {
  const found = new Map<string, Licence>();
  const visit = (folder: string): void => {
    for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
      const there = resolve(folder, name);
      const { version, license = 'unknown' } = manifestOf(there);
      const key = `${name}@${version}`;
      if (found.has(key)) continue;
      found.set(key, { name, version, licence: license, text: textOf(there) });
      visit(there);
    }
  };
  visit(root);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** One text with all of them, to ship beside the code. */
export function licencesText(licences: readonly Licence[]): string {
  const rule = `\n\n${'-'.repeat(72)}\n\n`;
  const entries = licences.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}`,
  );
  return `Isnad is made with these packages. Their licences:${rule}${entries.join(rule)}\n`;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** Where a package finds a dependency: its own node_modules first, then those above. */
function resolve(from: string, name: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const there = join(folder, 'node_modules', name);
    if (existsSync(there)) return there;
    if (folder === dirname(folder)) throw new Error(`${name} is not installed: run npm ci.`);
  }
}

function textOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/iu.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
}
