/** Standard output at the pace of whoever reads it, so that nothing piles up in memory. */
import { once } from 'node:events';

// A reader that has enough (`| head`) ends the run, without an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
