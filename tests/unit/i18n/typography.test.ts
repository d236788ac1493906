import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../utils/i18n');

/** Lines of the words of a language, without comments, names of messages and what stands in braces. */
function lines(language: string): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(`.${language}.ftl`))
    .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split('\n'))
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.replace(/^[a-zA-Z][\w-]* =/u, '').replace(/\{[^}]*\}?/gu, 'x'));
}

describe('typography', () => {
  it('French has no-break spaces before : ; ? ! » and after «', () => {
    const wrong = lines('fr').filter((line) =>
      / [:;?!»](?:\s|$)|« |[^\s\u00a0\u202f][?!»](?:\s|$)/u.test(line),
    );
    expect(wrong).toEqual([]);
  });

  it('French and English have curly apostrophes', () => {
    expect([...lines('fr'), ...lines('en')].filter((line) => /\p{L}'\p{L}/u.test(line))).toEqual([]);
  });

  it('Arabic has its own comma, semicolon and question mark', () => {
    expect(lines('ar').filter((line) => /[\u0600-\u06ff]\s?[,;?]/u.test(line))).toEqual([]);
  });
});
