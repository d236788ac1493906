import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ARCHITECTURE = readFileSync('docs/ARCHITECTURE.md', 'utf8');

/** Every source file under a folder. */
function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|css|ftl)$/u.test(name))
    .map((name) => join(folder, name));
}

describe('docs/ARCHITECTURE.md', () => {
  it('leads from the page to the sidebar in at most seven files, which exist', () => {
    const way = [...ARCHITECTURE.matchAll(/^\d+\. `([^`]+)`/gmu)].map(([, file]) => file!);
    expect(way.length).toBeGreaterThan(3);
    expect(way.length).toBeLessThanOrEqual(7);
    expect(way.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('describes every folder of utils/, and none that is gone', () => {
    const described = [...ARCHITECTURE.matchAll(/^\| `utils\/([^/`]+)\/`/gmu)].map(([, name]) => name!);
    expect(described.sort()).toEqual(readdirSync('utils').sort());
  });
});

describe('the layers', () => {
  it('utils/ imports from neither entrypoints/ nor components/', () => {
    const wrong = sources('utils').filter((file) =>
      /from '[^']*\/(?:entrypoints|components)\//u.test(readFileSync(file, 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  it('no code knows the rows of a pack', () => {
    const ids = readdirSync('seeds').flatMap((pack) =>
      ['entities', 'outlets', 'terms'].flatMap((part) =>
        (JSON.parse(readFileSync(`seeds/${pack}/${part}.json`, 'utf8')) as { id: string }[]).map(
          ({ id }) => id,
        ),
      ),
    );
    // Ids that are everyday words of code (claimed, militias) say nothing; a hyphen makes one a pack's own.
    const known = new Set([...ids.filter((id) => id.includes('-')), ...readdirSync('seeds')]);
    const found = ['utils', 'components', 'entrypoints'].flatMap(sources).flatMap((file) => {
      const strings = readFileSync(file, 'utf8').matchAll(/['"`]([a-z0-9-]+)['"`]/gu);
      return [...strings].filter(([, text]) => known.has(text!)).map(([text]) => `${file}: ${text}`);
    });
    expect(found).toEqual([]);
  });

  it('no code names a pack, not even within a longer word', () => {
    const packs = readdirSync('seeds');
    expect(packs.length).toBeGreaterThan(1);
    const named = new RegExp(packs.join('|'), 'iu');
    const found = ['utils', 'components', 'entrypoints'].flatMap(sources).filter((file) => {
      // Comments may speak of the world: which countries write the month so.
      const code = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|^\s*(?:\/\/|#).*$/gmu, '');
      return named.test(code);
    });
    expect(found).toEqual([]);
  });
});
