/** The packs that are in use: those that ship with Isnad are installed once, all are opened whenever the background wakes. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { compileLexicon } from '../../utils/lexicon/compile.ts';
import { LexiconError } from '../../utils/lexicon/types.ts';
import { parsePack } from '../../utils/packs/load.ts';
import { createEngine, type Engine } from '../../utils/report/engine.ts';
import type { Database } from '../../utils/store/database.ts';
import { storeProblem } from '../../utils/store/problem.ts';
import { installPack, rebuildPack } from '../../utils/store/packs.ts';

const BundledPacks = v.array(v.object({ id: v.string(), version: v.string(), file: v.string() }));

let engines: Promise<Engine[]> | undefined;

/** The engines of the packs that are switched on; installs the bundled ones first where they are missing or older. */
export function openEngines(db: Database): Promise<Engine[]> {
  const opened = (engines ??= load(db).catch((error: unknown) => {
    if (engines === opened) engines = undefined;
    // A database that cannot be opened or written to must not keep pages from being read.
    if (storeProblem(error).code === 'failed') throw error;
    return unstored();
  }));
  return opened;
}

/** Has the engines opened anew the next time they are asked for. */
export function closeEngines(): void {
  engines = undefined;
}

async function load(db: Database): Promise<Engine[]> {
  const bundled = v.parse(BundledPacks, await readJson('packs/index.json'));
  const installed = new Map((await db.packs.toArray()).map((row) => [row.id, row]));
  for (const { id, version, file } of bundled) {
    const row = installed.get(id);
    if (row?.origin === 'imported' || row?.version === version) continue;
    await installPack(db, parsePack(await readJson(file), file), 'bundled');
  }
  const enabled = (await db.packs.toArray()).filter((row) => row.enabled);
  const opened = await Promise.all(enabled.map(({ id }) => open(db, id)));
  return opened.filter((engine) => engine !== null);
}

/** The packs that came with Isnad, compiled for now: without the reader's own packs and changes. */
async function unstored(): Promise<Engine[]> {
  const bundled = v.parse(BundledPacks, await readJson('packs/index.json'));
  return Promise.all(
    bundled.map(async ({ file }) => {
      const pack = parsePack(await readJson(file), file);
      return createEngine(pack, compileLexicon(pack), new Map());
    }),
  );
}

/** A pack of which a part is not there is left out, and the others serve. */
async function open(db: Database, id: string): Promise<Engine | null> {
  try {
    return await openStored(db, id);
  } catch (error) {
    // A lexicon of an older format, or one that was damaged, is compiled again.
    if (!(error instanceof LexiconError)) throw error;
    await rebuildPack(db, id);
    return openStored(db, id);
  }
}

async function openStored(db: Database, id: string): Promise<Engine | null> {
  const [overlaid, compiled] = await Promise.all([db.overlaid.get(id), db.lexicons.get(id)]);
  return overlaid && compiled ? createEngine(overlaid.pack, compiled.lexicon, new Map(overlaid.own)) : null;
}

/** Reads a file of the extension itself: no network is involved. */
async function readJson(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(`/${path}` as '/'));
  return response.json();
}
