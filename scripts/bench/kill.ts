/**
 * Kills the browser at 50 random moments during writes and counts what was lost. Run after `npm run build`:
 *
 *   node scripts/bench/kill.ts [CYCLES]
 */
import { ensureBrowser } from '../browser/install.ts';
import { makeProfile } from '../browser/profile.ts';
import { EXTENSION } from '../start/build.ts';
import { killCycles } from './kill-cycles.ts';

const cycles = Number(process.argv[2] ?? 50);
const profile = makeProfile(EXTENSION);
try {
  const executable = ensureBrowser(true, console.log);
  const options = { executable, extension: EXTENSION, headless: true, offline: true };
  const report = await killCycles(
    options,
    profile.folder,
    cycles,
    () => 50 + Math.random() * 1500,
    console.log,
  );
  console.log(report);
  process.exitCode = report.lost.length + report.torn > 0 ? 1 : 0;
} finally {
  profile.discard();
}
