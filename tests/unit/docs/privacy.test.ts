import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import config from '../../../wxt.config.ts';

interface Asked {
  permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  host_permissions?: string[];
}

function manifestOf(browser: 'chrome' | 'firefox'): Asked {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('wxt.config.ts gives its manifest as a function.');
  const env = { browser, command: 'build', mode: 'production', manifestVersion: 3 } as const;
  return manifest(env) as unknown as Asked;
}

const PRIVACY = readFileSync('docs/PRIVACY.md', 'utf8');
/** First column of the table of permissions. */
const documented = [...PRIVACY.matchAll(/^\| `([^`]+)`/gmu)].map(([, name]) => name!);

describe('docs/PRIVACY.md', () => {
  it('gives the reason for each permission of both browsers, and for no other', () => {
    const asked = (['chrome', 'firefox'] as const)
      .map(manifestOf)
      .flatMap((manifest) => [
        ...manifest.permissions,
        ...(manifest.optional_permissions ?? []),
        ...(manifest.optional_host_permissions ?? []),
      ]);
    expect([...new Set(asked)].sort()).toEqual([...documented].sort());
  });

  it.each(['chrome', 'firefox'] as const)('%s may read no site at install', (browser) => {
    expect(manifestOf(browser).host_permissions ?? []).toEqual([]);
  });
});
