import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeAround, reasonFor } from '../../../scripts/release/lint.ts';

const warning = (column: number) => ({
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe assignment to innerHTML',
  file: 'chunks/a.js',
  line: 2,
  column,
});

describe('what the linter warns of', () => {
  it('is looked up by the code around it, whatever the file is called', () => {
    const code = 'first line\n' + ';'.repeat(500) + 'n.__html==e.innerHTML||(e.innerHTML=n.__html)';
    expect(reasonFor(warning(520), codeAround(warning(520), code))).toContain('Preact');
  });

  it('is open when nobody looked into the place, or it is of another kind', () => {
    const code = 'first line\nbox.innerHTML=title;' + ';'.repeat(500) + '.__html';
    expect(reasonFor(warning(0), codeAround(warning(0), code))).toBeUndefined();
    expect(reasonFor({ ...warning(0), code: 'DANGEROUS_EVAL' }, 'e.innerHTML=n.__html')).toBeUndefined();
    expect(codeAround({ code: 'X', message: '' }, code)).toBe('');
  });

  it('of Preact stays unreached: no component hands it markup, and nothing of Isnad sets any', () => {
    const files = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/u.test(name))
        .map((name) => join(folder, name)),
    );
    expect(files.length).toBeGreaterThan(100);
    const setting =
      /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|setHTMLUnsafe|\.html\(/u;
    expect(files.filter((file) => setting.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
