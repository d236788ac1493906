/** The command line of `npm start`. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface StartOptions {
  files: string[];
  /** Drive the pages on a screen of our own and leave pictures, instead of opening a window. */
  headless: boolean;
  /** Folder of the pictures and of `report.json`. */
  out: string;
  port: number;
  help: boolean;
}

export const USAGE = `npm start                             open Chromium with Isnad on the demo news site
npm start -- FILE…                    open your own .txt or .html files instead
npm start -- --headless --out DIR [FILE…]
                                      read the same pages without a display; a picture of each and report.json go to DIR
  --port N                            port of the demo site (4747; 0 takes any free one)`;

/** True where a window can be shown. */
export function hasDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Reads the arguments. Without a display, or when `--out` is given, the run is a headless one.
 * @throws Error in one plain sentence for an unknown option or a wrong value.
 */
export function readOptions(args: readonly string[], display: boolean): StartOptions {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        headless: { type: 'boolean', default: false },
        out: { type: 'string' },
        port: { type: 'string', default: '4747' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new Error(`${(error as Error).message.split('\n')[0]}\n${USAGE}`, { cause: error });
  }
  const { headless, out, port, help } = parsed.values;
  if (!/^\d+$/.test(port) || Number(port) > 65535)
    throw new Error(`--port must be a number from 0 to 65535, not "${port}".`);
  return {
    files: parsed.positionals,
    headless: headless || out !== undefined || !display,
    out: resolve(out ?? 'out/start'),
    port: Number(port),
    help,
  };
}
