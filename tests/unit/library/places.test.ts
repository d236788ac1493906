import { describe, expect, it, vi } from 'vitest';
import { later } from '../../../components/ui/later.ts';
import { placeAt } from '../../../entrypoints/library/places.ts';

describe('an address of the library', () => {
  it.each([
    ['#/articles', 'articles'],
    ['#/articles?words=a', 'articles'],
    ['#/articles/x', 'articles'],
    ['#/compare/libya?thing=a', 'compare'],
    ['#/annotations', 'annotations'],
    ['#/data', 'data'],
    ['#/packs/articles', 'packs'],
    ['#/articlesque', 'packs'],
    ['#/toString', 'packs'],
    ['', 'packs'],
  ])('%s leads to %s', (hash, part) => {
    expect(placeAt(hash)).toBe(part);
  });
});

describe('a part that is loaded later', () => {
  it('is loaded once, and is there at once afterwards', async () => {
    const fetch = vi.fn<() => Promise<string>>(() => Promise.resolve('part'));
    const part = later(fetch);
    expect(part.value).toBeNull();
    expect(await Promise.all([part.load(), part.load()])).toEqual(['part', 'part']);
    expect(part.value).toBe('part');
    expect(fetch).toHaveBeenCalledOnce();
  });

  it('is tried again after it did not load', async () => {
    const fetch = vi.fn<() => Promise<string>>(() => Promise.resolve('part'));
    fetch.mockRejectedValueOnce(new Error('gone'));
    const part = later(fetch);
    await expect(part.load()).rejects.toThrow('gone');
    expect(await part.load()).toBe('part');
  });
});
