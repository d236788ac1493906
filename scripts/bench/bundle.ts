/** The script of a bench that runs in a page, in one piece. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * @param file its source, beside this one
 * @param name global variable that holds what it exports
 */
export async function bundle(file: string, name: string, minify = true): Promise<string> {
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const lib = { entry, formats: ['iife' as const], name, fileName: 'page' };
  const result = await build({ configFile: false, logLevel: 'error', build: { write: false, minify, lib } });
  for (const output of [result].flat())
    if ('output' in output) for (const chunk of output.output) if (chunk.type === 'chunk') return chunk.code;
  throw new Error('The bench page could not be bundled.');
}
