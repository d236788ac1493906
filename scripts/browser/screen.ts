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
import { changedShare, readXwd } from './xwd.ts';

export interface Screen {
  /** Value for `DISPLAY`. */
  display: string;
  width: number;
  height: number;
  /** What is on the screen now, as a PNG. */
  png(): Uint8Array;
  /** A PNG once the screen has not changed for `calm` ms; after `patience` ms a PNG of what there is. */
  pngAtRest(calm?: number, patience?: number): Promise<Uint8Array>;
  /** What is on the screen now, to be compared with later. */
  remember(): Uint8Array;
  /** Share of the pixels (0–1) that are others than at that time. */
  changedSince(then: Uint8Array): number;
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
    remember: read,
    changedSince: (then) => changedShare(then, read()),
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
