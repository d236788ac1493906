import { expect, it } from 'vitest';
import { changedShare, readXwd } from '../../../scripts/browser/xwd.ts';

/** A dump of 2×1 pixels with one colour cell and a name, as Xvfb writes it (big-endian header). */
function dump(byteOrder: 0 | 1, pixels: number[]): Uint8Array {
  const bytes = new Uint8Array(104 + 12 + pixels.length);
  const view = new DataView(bytes.buffer);
  const words = new Map([
    [0, 104],
    [1, 7],
    [4, 2],
    [5, 1],
    [7, byteOrder],
    [11, 32],
    [12, 8],
    [19, 1],
  ]);
  for (const [index, value] of words) view.setUint32(index * 4, value);
  bytes.set(pixels, 116);
  return bytes;
}

it('reads the pixels of an XWD framebuffer in both byte orders', () => {
  const expected = [10, 20, 30, 40, 50, 60];
  const little = readXwd(dump(0, [30, 20, 10, 0, 60, 50, 40, 0]));
  expect(little).toMatchObject({ width: 2, height: 1 });
  expect(Array.from(little.data)).toEqual(expected);
  expect(Array.from(readXwd(dump(1, [0, 10, 20, 30, 0, 40, 50, 60])).data)).toEqual(expected);
});

it('refuses a dump of another kind', () => {
  expect(() => readXwd(new Uint8Array(200))).toThrow(/XWD file, version 7/);
});

it('says how much of a screen has changed', () => {
  const before = dump(0, [30, 20, 10, 0, 60, 50, 40, 0]);
  const after = dump(0, [30, 20, 11, 0, 60, 50, 40, 0]);
  expect(changedShare(before, before)).toBe(0);
  expect(changedShare(before, after) * (before.length / 4)).toBeCloseTo(1);
});
