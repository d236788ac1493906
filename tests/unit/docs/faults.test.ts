import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FAULTS = readFileSync('docs/FAULTS.md', 'utf8');

/** Rows of the tables, heads and rules left out. */
const rows = FAULTS.split('\n')
  .filter((line) => /^\| (?!What |---)/u.test(line))
  .map((line) => line.slice(1, -1).split(' | ').map((cell) => cell.trim())); // oxfmt-ignore

/** The tests that a row names: file and name. */
const namedIn = (cell: string): [file: string, name: string][] =>
  [...cell.matchAll(/`(tests\/[^`]+)`: (.*?)(?=; `tests\/|$)/gu)].map(([, file, name]) => [
    file!,
    name!.trim(),
  ]);

/** The text of a test file, or of all in a folder. */
function textOf(path: string): string {
  if (statSync(path).isDirectory())
    return readdirSync(path).map((name) => textOf(join(path, name))).join('\n'); // oxfmt-ignore
  return /\.tsx?$/u.test(path) ? readFileSync(path, 'utf8').replaceAll("\\'", "'") : '';
}

describe('docs/FAULTS.md', () => {
  it('says of each thing what happens, and names a test for it', () => {
    expect(rows.length).toBeGreaterThan(30);
    for (const row of rows) {
      expect(row).toHaveLength(3);
      expect(namedIn(row[2]!).length).toBeGreaterThan(0);
    }
  });

  it.each(rows.flatMap((row) => namedIn(row[2]!)))('%s has a test “%s”', (file, name) => {
    expect(existsSync(file)).toBe(true);
    expect(textOf(file).includes(name)).toBe(true);
  });

  it('names no file of tests that is gone', () => {
    const files = [...FAULTS.matchAll(/`(tests\/[^`]+)`/gu)].map(([, file]) => file!);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
