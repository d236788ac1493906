import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build, type InlineConfig } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { splitWorker } from '../../../scripts/build/worker-parts.ts';

const SOURCES = {
  'main.ts': `import { count } from './shared.ts';
    import { greet } from './both.ts';
    self.said = [count()];
    self.greeting = greet();
    self.both = () => import('./both.ts').then(({ greet }) => greet());
    self.one = () => import('./one.ts').then(({ say }) => say());
    self.two = () => import('./two.ts').then(({ say }) => say());
    self.faulty = () => import('./faulty.ts');`,
  'one.ts': `import { count } from './shared.ts'; export const say = () => 'one ' + count();`,
  'two.ts': `import { count } from './shared.ts'; export const say = () => 'two ' + count();`,
  'both.ts': `let n = 0; export const greet = () => 'greeted ' + ++n;`,
  'shared.ts': 'let n = 0; export const count = () => ++n;',
  'faulty.ts': `if (self.broken) throw new Error('broken'); export const fine = true;`,
};

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-parts-'));
  for (const [name, code] of Object.entries(SOURCES)) writeFileSync(join(folder, name), code);
  const config: InlineConfig = {
    configFile: false, logLevel: 'error', root: folder,
    build: { outDir: join(folder, 'out'), lib: { entry: join(folder, 'main.ts'), formats: ['iife'], name: 'x', fileName: () => 'background.js' } },
  }; // oxfmt-ignore
  splitWorker(config);
  await build(config);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Worker {
  said: number[];
  greeting: string;
  broken: boolean;
  one: () => Promise<string>;
  two: () => Promise<string>;
  both: () => Promise<string>;
  faulty: () => Promise<{ fine: boolean }>;
  install: () => void;
  /** Scripts that were imported, in turn. */
  imported: string[];
}

/** Starts the built worker in a world of its own. */
function start(missing = ''): Worker {
  const world = { imported: [] as string[] } as unknown as Worker & Record<string, unknown>;
  const run = (path: string) => {
    if (path === missing) throw new Error(`NetworkError: ${path}`);
    runInContext(readFileSync(join(folder, 'out', path), 'utf8'), context);
  };
  world.self = world;
  world.importScripts = (path: string) => {
    world.imported.push(path);
    run(path);
  };
  world.addEventListener = (type: string, listener: () => void) => {
    if (type === 'install') world.install = listener;
  };
  const context = createContext(world);
  run('background.js');
  return world;
}

describe('a background of several scripts', () => {
  it('starts without the parts, and imports one when it is asked for, once', async () => {
    const worker = start();
    expect(worker.said).toEqual([1]);
    expect(worker.imported).toEqual([]);
    expect(await worker.one()).toBe('one 2');
    await worker.one();
    expect(worker.imported).toEqual(['/background/one.js']);
  });

  it('has what the parts share once', async () => {
    const worker = start();
    expect([await worker.one(), await worker.two(), await worker.one()]).toEqual(['one 2', 'two 3', 'one 4']);
  });

  it('starts from one script, also with what a part imports later', async () => {
    const worker = start();
    expect(worker.greeting).toBe('greeted 1');
    expect(await worker.both()).toBe('greeted 2');
    expect(worker.imported).toEqual([]);
  });

  it('imports all parts while it is installed, as the browser demands, and runs none', async () => {
    const worker = start();
    worker.broken = true;
    worker.install();
    expect(worker.imported.toSorted()).toEqual(
      ['/background/faulty.js', '/background/one.js', '/background/two.js'],
    ); // oxfmt-ignore
    worker.imported.length = 0;
    expect(await worker.two()).toBe('two 2');
    expect(worker.imported).toEqual([]);
  });

  it('says why a part does not load, and tries it again', async () => {
    await expect(start('/background/one.js').one()).rejects.toThrow('NetworkError: /background/one.js');
    const worker = start();
    worker.broken = true;
    await expect(worker.faulty()).rejects.toThrow('broken');
    worker.broken = false;
    expect((await worker.faulty()).fine).toBe(true);
  });
});
