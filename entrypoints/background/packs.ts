/** The packs that ship with Isnad: installed into the database once, opened whenever the background wakes. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { compileLexicon } from '../../utils/lexicon/compile.ts';
import { parsePack } from '../../utils/packs/load.ts';
import { createEngine, type Engine } from '../../utils/report/engine.ts';
import type { Database } from '../../utils/store/database.ts';

const BundledPacks = v.array(v.object({ id: v.string(), version: v.string(), file: v.string() }));

let engines: Promise<Engine[]> | undefined;

/** The engines of all installed packs; installs the bundled ones first where they are missing or older. */
export function openEngines(db: Database): Promise<Engine[]> {
  engines ??= load(db).catch((error: unknown) => {
    engines = undefined;
    throw error;
  });
  return engines;
}

async function load(db: Database): Promise<Engine[]> {
  const bundled = v.parse(BundledPacks, await readJson('packs/index.json'));
  const installed = new Map((await db.packs.toArray()).map((row) => [row.id, row]));
  for (const { id, version, file } of bundled) {
    if (installed.get(id)?.version === version) continue;
    const pack = parsePack(await readJson(file), file);
    const row = { id, version, pack, lexicon: compileLexicon(pack) };
    await db.packs.put(row);
    installed.set(id, row);
  }
  return [...installed.values()].map((row) => createEngine(row.pack, row.lexicon));
}

/** Reads a file of the extension itself: no network is involved. */
async function readJson(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(`/${path}` as '/'));
  return response.json();
}
