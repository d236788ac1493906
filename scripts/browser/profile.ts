/** A fresh browser profile for one run, set up so that the extension's button is in sight and nothing covers the page. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The id that Chromium gives an unpacked extension without a key: the first 16 bytes of the SHA-256 of its absolute path,
 * each half byte as a letter a–p.
 */
export function unpackedId(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return Array.from(hash, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

export interface Profile {
  folder: string;
  /** Deletes it, with everything that was read and kept in it. */
  discard: () => void;
}

/**
 * Makes a profile in which the extension of that folder is pinned to the toolbar and no translation is offered.
 * @param developer unpacked extensions may be loaded anew: without it Chromium switches them off then
 */
export function makeProfile(extension: string, developer = false): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-profile-'));
  mkdirSync(join(folder, 'Default'));
  const preferences = {
    translate: { enabled: false },
    extensions: {
      pinned_extensions: [unpackedId(realpathSync(extension))],
      ...(developer ? { ui: { developer_mode: true } } : {}),
    },
  };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  const discard = (): void =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  // Also when the program is interrupted while the browser is starting.
  process.once('exit', discard);
  return { folder, discard };
}
