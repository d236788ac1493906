import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
/** Where the bundles begin that have words. The content script gets its own composed by the background. */
const ENTRIES = {
  background: 'entrypoints/background/index.ts',
  ...Object.fromEntries(
    readdirSync(join(ROOT, 'entrypoints'))
      .map((name) => [name, `entrypoints/${name}/main.tsx`] as const)
      .filter(([, file]) => existsSync(join(ROOT, file))),
  ),
};

/** Where words of the interface are asked for; elsewhere the same letters are names of other things. */
const INTERFACE = /^(?:components|entrypoints|utils\/paint)\//u;

interface Bundle {
  /** Message ids in the code of the interface, and beginnings of ids that are put together. */
  asked: Set<string>;
  beginnings: string[];
  /** What `t('…')` is called with outright. */
  certain: string[];
  messages: string[];
}

/** Follows the imports of an entry, as a bundler does: its code, and the words that come along. */
function bundle(entry: string): Bundle {
  const seen = new Set<string>();
  const queue = [join(ROOT, entry)];
  let code = '';
  let words = '';
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    if (file.endsWith('.ftl')) {
      words += `${text}\n`;
      continue;
    }
    const running = text.replaceAll(/^(?:import|export) type [^;]*;/gm, '');
    if (INTERFACE.test(relative(ROOT, file))) code += running;
    for (const [, path = ''] of running.matchAll(/(?:from |import |import\(|glob<string>\()'(\.[^']+)'/g))
      if (/\.(?:tsx?|\*\.ftl)$/.test(path)) queue.push(resolve(dirname(file), path.replace('*', 'en')));
  }
  const all = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
  return {
    asked: new Set(all(/'([a-z]+(?:-[a-z0-9]+)+|retry)'/g, code)),
    beginnings: all(/`([a-z]+(?:-[a-z]+)*-)\$\{/g, code),
    certain: all(/\bt\(\s*'([^']+)'/g, code),
    messages: all(/^([a-zA-Z][\w-]*) =/gm, words),
  };
}

const BUNDLES = Object.entries(ENTRIES).map(([name, file]) => ({ name, ...bundle(file) }));
const isAsked = (id: string) => (one: Bundle) =>
  one.asked.has(id) || one.beginnings.some((beginning) => id.startsWith(beginning));
const ALL = new Set(BUNDLES.flatMap(({ messages }) => messages));

describe.each(BUNDLES)('the words of the $name', (own) => {
  it('hold every message that it asks for', () => {
    expect(own.messages.length).toBeGreaterThan(10);
    const missing = [...own.certain, ...[...own.asked].filter((id) => ALL.has(id))];
    expect(missing.filter((id) => !own.messages.includes(id))).toEqual([]);
  });
});

describe('the words', () => {
  it('are all asked for somewhere', () => {
    expect([...ALL].filter((id) => !BUNDLES.some(isAsked(id)))).toEqual([]);
  });

  it('of the background are those that it asks for: it is loaded with every page', () => {
    const background = BUNDLES.find(({ name }) => name === 'background')!;
    expect(background.messages.filter((id) => !isAsked(id)(background))).toEqual([]);
  });
});
