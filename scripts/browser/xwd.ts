/** Reads X window dumps, the form in which Xvfb keeps its framebuffer in a file. */

export interface Pixels {
  width: number;
  height: number;
  /** RGB, 8 bits each, row by row. */
  data: Uint8Array;
}

/**
 * Pixels of an X window dump (version 7) of a 24-bit true-colour screen with 32 bits a pixel, as Xvfb writes it.
 * @throws Error when the dump is of another kind.
 */
export function readXwd(dump: Uint8Array): Pixels {
  const view = new DataView(dump.buffer, dump.byteOffset, dump.byteLength);
  const word = (index: number): number => view.getUint32(index * 4);
  const headerSize = word(0);
  const width = word(4);
  const height = word(5);
  const littleEndian = word(7) === 0;
  const bitsPerPixel = word(11);
  const bytesPerLine = word(12);
  const colours = word(19);
  if (word(1) !== 7 || bitsPerPixel !== 32)
    throw new Error('The screen is not kept as an XWD file, version 7, with 32 bits a pixel.');
  const start = headerSize + colours * 12;
  const [red, green, blue] = littleEndian ? [2, 1, 0] : [1, 2, 3];
  const data = new Uint8Array(width * height * 3);
  let to = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = start + y * bytesPerLine + x * 4;
      data[to++] = dump[from + red] ?? 0;
      data[to++] = dump[from + green] ?? 0;
      data[to++] = dump[from + blue] ?? 0;
    }
  }
  return { width, height, data };
}

/** Share (0–1) of the 32-bit pixels in which two dumps of one screen differ; headers are the same in both. */
export function changedShare(one: Uint8Array, other: Uint8Array): number {
  const length = Math.min(one.length, other.length) & ~3;
  let changed = 0;
  for (let at = 0; at < length; at += 4) {
    const same = one[at] === other[at] && one[at + 1] === other[at + 1] && one[at + 2] === other[at + 2];
    if (!same) changed++;
  }
  return length === 0 ? 0 : changed / (length / 4);
}
