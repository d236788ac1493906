import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeProfile, unpackedId } from '../../../scripts/browser/profile.ts';

it('pins the extension of a folder by the id that Chromium derives from the path', () => {
  // The id that Chromium 156 showed for an unpacked extension in this folder.
  expect(unpackedId('/tmp/fakeext')).toBe('kfedlnmjkkoghdpnbfcnneoangijpbhh');
  const profile = makeProfile(tmpdir());
  const preferences = JSON.parse(readFileSync(join(profile.folder, 'Default', 'Preferences'), 'utf8')) as {
    extensions: { pinned_extensions: string[] };
  };
  expect(preferences.extensions.pinned_extensions[0]).toMatch(/^[a-p]{32}$/);
  profile.discard();
  expect(existsSync(profile.folder)).toBe(false);
});
