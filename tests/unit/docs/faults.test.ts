import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FAULTS = readFileSync('docs/FAULTS.md', 'utf8');

/** Rows of the tables, heads and rules left out. */
const rows = FAULTS.split('\n')
  .filter((line) => /^\| (?!What |---)/u.test(line))
  .map((line) => line.slice(1, -1).split(' | ').map((cell) => cell.trim())); // prettier-ignore

/** The tests that a row names: file and name. */
const namedIn = (cell: string): [file: string, name: string][] =>
  [...cell.matchAll(/`(tests\/[^`]+)`: (.*?)(?=; `tests\/|$)/gu)].map(([, file, name]) => [
    file!,
    name!.trim(),
  ]);

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
    expect(readFileSync(file, 'utf8').replaceAll("\\'", "'")).toContain(name);
  });

  it('names no file of tests that is gone', () => {
    const files = [...FAULTS.matchAll(/`(tests\/[^`]+)`/gu)].map(([, file]) => file!);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
