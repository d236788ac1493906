/**
 * A screen without a monitor: Xvfb, and pictures of everything that is on it.
 * Xvfb keeps its framebuffer as an XWD file (`-fbdir`), which is read here, so no screenshot tool is needed.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'fast-png';
import { APT_LINE } from './install.ts';

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

export interface Screen {
  /** Value for `DISPLAY`. */
  display: string;
  width: number;
  height: number;
  /** What is on the screen now, as a PNG. */
  png(): Uint8Array;
  /** A PNG once the screen has not changed for `calm` ms; after `patience` ms a PNG of what there is. */
  pngAtRest(calm?: number, patience?: number): Promise<Uint8Array>;
  close: () => void;
}

function displayNumber(xvfb: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    xvfb.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new Error(
          error.code === 'ENOENT'
            ? `Without a display Isnad needs Xvfb, which is not installed. Install it with: ${APT_LINE}`
            : `Xvfb could not be started: ${error.message}`,
          { cause: error },
        ),
      ),
    );
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended at once (code ${code}).`)));
    let line = '';
    xvfb.stdio[3]?.on('data', (chunk: Buffer) => {
      line += chunk.toString();
      if (line.includes('\n')) resolve(line.trim());
    });
  });
}

/**
 * Starts a screen of its own, on the first display number that is free.
 * @throws Error that says how to install Xvfb when it is missing.
 */
export async function openScreen(width = 1240, height = 840): Promise<Screen> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-screen-'));
  const xvfb = spawn(
    'Xvfb',
    [
      '-displayfd',
      '3',
      '-screen',
      '0',
      `${width}x${height}x24`,
      '-fbdir',
      folder,
      '-nolisten',
      'tcp',
      '-nocursor',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const close = (): void => {
    xvfb.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  // Also when the program is interrupted in between.
  process.once('exit', close);
  let number: string;
  try {
    number = await displayNumber(xvfb);
  } catch (error) {
    close();
    throw error;
  }
  const read = (): Buffer => readFileSync(join(folder, 'Xvfb_screen0'));
  const png = (): Uint8Array => {
    const pixels = readXwd(read());
    return encode({ width: pixels.width, height: pixels.height, data: pixels.data, channels: 3 });
  };
  return {
    display: `:${number}`,
    width,
    height,
    png,
    async pngAtRest(calm = 400, patience = 6000) {
      const until = Date.now() + patience;
      let last = read();
      let since = Date.now();
      while (Date.now() < until && Date.now() - since < calm) {
        await new Promise((resolve) => setTimeout(resolve, 80));
        const now = read();
        if (!now.equals(last)) {
          last = now;
          since = Date.now();
        }
      }
      return png();
    },
    close,
  };
}
