import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LOOKS, emulate, sideways, size, violations } from '../components/screen.ts';
import { hash, milder, show } from './setting.tsx';

const PLACES = [
  'outlets/north-post',
  'entities/north-crew',
  'terms/pirates',
  'namings/north-crew',
  'balance',
  'sources/survey',
  'changes',
  'edit/terms/pirates',
  'new/claims?outlet=north-post',
];

afterEach(cleanup);

describe('every part of the library', () => {
  it.each(PLACES)('%s: nothing that axe finds, in any look', async (place) => {
    for (const [scheme, language, asked] of LOOKS) {
      await emulate({ scheme });
      show(hash(place), { language }, [milder]);
      await expect.poll(() => document.querySelector('.matches [aria-busy=true]')).toBeNull();
      expect(await violations(asked)).toEqual([]);
      cleanup();
    }
  });

  it.each(PLACES)('%s does not scroll sideways at 320 px', async (place) => {
    await size(320);
    show(hash(place), { language: 'fr' }, [milder]);
    expect(sideways()).toBe(0);
    await size(1240);
  });
});
