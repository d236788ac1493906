/**
 * `npm run analyze`: the engine of the extension on files, one report an article, or all of them compared (`compare`). What
 * cannot be read gives one line on standard error, `file:line: reason`, and exit code 1; the others are still analysed.
 */
import { compareFiles } from './analyze/compare.ts';
import { filesOf, jobsOf } from './analyze/input.ts';
import { readCommand, USAGE, type Command } from './analyze/options.ts';
import { performAll } from './analyze/pool.ts';
import type { Format } from './analyze/print.ts';
import { printComparison } from './analyze/print-comparison.ts';
import { write } from './analyze/write.ts';

function complain(line: string): void {
  console.error(line);
  process.exitCode = 1;
}

async function reports(format: Format, paths: readonly string[]): Promise<void> {
  for await (const outcomes of performAll({ kind: 'print', format }, jobsOf(filesOf(paths)))) {
    for (const outcome of outcomes) {
      if ('reason' in outcome) complain(`${outcome.place}: ${outcome.reason}`);
      else if ('printed' in outcome) await write(`${outcome.printed}\n`);
    }
  }
}

let command: Command | null = null;
try {
  command = readCommand(process.argv.slice(2));
} catch (error) {
  complain(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
}
try {
  if (command?.kind === 'reports') await reports(command.format, command.paths);
  if (command?.kind === 'compare') {
    const compared = await compareFiles(command.paths, command.query, command.citations, complain);
    await printComparison(command.format, compared);
  }
} catch (error) {
  complain(error instanceof Error ? error.message : String(error));
}
