/** The built extension with another manifest: of another version, or with permissions that it only asks for otherwise. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Variant {
  /** Folder of the extension. */
  folder: string;
  discard: () => void;
}

interface Manifest {
  permissions: string[];
  background: object;
}

const IDLE = 'idle.js';

/** The same build under another version; `idle`: with a background that does nothing, so that it leaves all data alone. */
export function makeVersion(extension: string, version: string, idle = false): Variant {
  return changed(extension, (manifest, folder) => {
    if (!idle) return { ...manifest, version };
    writeFileSync(join(folder, IDLE), '// Nothing.\n');
    const background =
      'service_worker' in manifest.background ? { service_worker: IDLE } : { scripts: [IDLE] };
    return { ...manifest, version, background };
  });
}

/**
 * The build with permissions that a browser without a window cannot be asked for.
 * @param granted added to what the manifest lists; nothing is optional any more
 */
export function makeVariant(
  extension: string,
  granted: { permissions?: string[]; host_permissions?: string[] },
): Variant {
  const { permissions = [], host_permissions = [] } = granted;
  return changed(extension, (manifest) => ({
    ...manifest,
    permissions: [...manifest.permissions, ...permissions],
    optional_permissions: [],
    host_permissions,
    optional_host_permissions: [],
  }));
}

function changed(extension: string, change: (manifest: Manifest, folder: string) => object): Variant {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-variant-'));
  cpSync(extension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  writeFileSync(path, JSON.stringify(change(manifest, folder)));
  return { folder, discard: () => rmSync(folder, { recursive: true, force: true }) };
}
