import { describe, expect, it } from 'vitest';
import { newestChange, versionProblems } from '../../../scripts/release/version.ts';

const CHANGES = '# Changes\n\n## 1.2.0\n\nThe library prints.\n\n## 1.1.0\n\nOlder.\n';

describe('the version of a release', () => {
  it('is the newest of the changes', () => {
    expect(newestChange(CHANGES)).toBe('1.2.0');
    expect(newestChange('# Changes\n\nNothing yet.\n')).toBeNull();
  });

  it('holds when package, changes and both manifests agree', () => {
    expect(versionProblems('1.2.0', CHANGES, { Chromium: '1.2.0', Firefox: '1.2.0' })).toEqual([]);
  });

  it('says what to write when the changes are older, empty or missing', () => {
    expect(versionProblems('1.3.0', CHANGES, {})).toEqual([expect.stringContaining('write "## 1.3.0"')]);
    expect(versionProblems('1.2.0', '## 1.2.0\n\n## 1.1.0\n\nOlder.', {})).toEqual([
      expect.stringContaining('says nothing under 1.2.0'),
    ]);
    expect(versionProblems('1.2.0', '', {})).toEqual([expect.stringContaining('no version')]);
  });

  it('names the manifest that is another one', () => {
    expect(versionProblems('1.2.0', CHANGES, { Chromium: '1.2.0', Firefox: '1.1.0' })).toEqual([
      expect.stringContaining('Firefox says 1.1.0'),
    ]);
  });
});
