/** Pages saved as plain text: every line of the article, and nothing that stands around it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBody } from '../../../utils/article/body.ts';
import { readText } from '../../../utils/article/read-text.ts';
import { parseFixture, type Range } from '../gold/parse.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/saves');
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

function read(name: string) {
  const { text, gold } = parseFixture(readFileSync(join(FOLDER, name), 'utf8'), name);
  const { spans } = findBody(text, readText(text).blocks, null);
  const kept = ([start, end]: Range) =>
    spans.some((span) => Math.min(end, span.end) > Math.max(start, span.start));
  return { text, gold, kept };
}

describe('pages saved as text', () => {
  it.each(names)('%s: keeps the lines of the article', (name) => {
    const { text, gold, kept } = read(name);
    expect(gold.body.length).toBeGreaterThan(4);
    expect(gold.body.filter((line) => !kept(line)).map(([s, e]) => text.slice(s, e))).toEqual([]);
  });

  it.each(names)('%s: leaves out what stands around it', (name) => {
    const { text, gold, kept } = read(name);
    expect(gold.boilerplate.length).toBeGreaterThan(10);
    expect(gold.boilerplate.filter(kept).map(([s, e]) => text.slice(s, e))).toEqual([]);
  });
});
