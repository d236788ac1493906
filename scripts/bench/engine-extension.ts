/** An extension whose background is the text engine alone, for what its answer costs on the way from a page and back. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION } from '../start/build.ts';
import { bundle } from './bundle.ts';

export async function makeEngineExtension(): Promise<{ folder: string; discard: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-engine-'));
  cpSync(join(EXTENSION, 'packs'), join(folder, 'packs'), { recursive: true });
  writeFileSync(join(folder, 'background.js'), await bundle('engine-worker.ts', 'engineWorker'));
  writeFileSync(join(folder, 'content.js'), '// Only its world is needed.\n');
  const manifest = {
    manifest_version: 3,
    name: 'The text engine alone',
    version: '0.0.1',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: ['*://*/*'], js: ['content.js'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return { folder, discard: () => rmSync(folder, { recursive: true, force: true }) };
}
