import { describe, expect, it } from 'vitest';
import { collectLicences, licencesText } from '../../../scripts/licences.ts';

/** Licences that may ship within an MIT extension. */
const COMPATIBLE = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'Unlicense',
  'MPL-2.0',
];

const licences = collectLicences();

describe('what ships', () => {
  it('has licences compatible with MIT', () => {
    expect(licences.length).toBeGreaterThan(10);
    expect(licences.filter(({ licence }) => !COMPATIBLE.includes(licence))).toEqual([]);
  });

  it('names each package with its version and the text of its licence', () => {
    const text = licencesText(licences);
    for (const { name, version, licence } of licences)
      expect(text).toContain(`${name} ${version} (${licence})`);
    expect(text).toContain('Permission is hereby granted, free of charge');
  });
});
