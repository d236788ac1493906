/** The built extension with permissions that it only asks for otherwise: a browser without a window cannot answer the prompt. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Variant {
  /** Folder of the extension. */
  folder: string;
  discard: () => void;
}

/** @param granted added to what the manifest lists; nothing is optional any more */
export function makeVariant(
  extension: string,
  granted: { permissions?: string[]; host_permissions?: string[] },
): Variant {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-variant-'));
  cpSync(extension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
  const { permissions = [], host_permissions = [] } = granted;
  writeFileSync(
    path,
    JSON.stringify({
      ...manifest,
      permissions: [...manifest.permissions, ...permissions],
      optional_permissions: [],
      host_permissions,
      optional_host_permissions: [],
    }),
  );
  return { folder, discard: () => rmSync(folder, { recursive: true, force: true }) };
}
