/** The engines of every pack under `seeds/`, compiled on the spot: what scripts and tests analyse with. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileLexicon } from '../utils/lexicon/compile.ts';
import { createEngine, type Engine } from '../utils/report/engine.ts';
import { readPackFolder } from './packs.ts';

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));

export function loadEngines(): Engine[] {
  return readdirSync(SEEDS).map((folder) => {
    const pack = readPackFolder(`${SEEDS}/${folder}`);
    return createEngine(pack, compileLexicon(pack));
  });
}
